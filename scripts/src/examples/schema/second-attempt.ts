import type { Json, Schema } from "../../openapi/document.js";
import type { Place } from "../place.js";
import type { Holds, Walker, Way } from "./walker.js";
import { branchesOf } from "./words.js";

const ways: readonly Way[] = ["usual", "plain", "bare"];

/** More branches of a union are not tried. */
const mostBranches = 8;

/**
 * After so many values of one example that do not hold, everything has one attempt only. Where something cannot be made
 * inside of unions, there would be attempts at it for each of the ways through all of them.
 */
const mostFailures = 150;

/**
 * The first value that holds: made with all we know, then from less, from another branch, and at last what the
 * description itself gives as an example. `undefined` when there is none.
 */
export function secondAttempt(
  walker: Walker,
  schema: Schema,
  place: Place,
  holds: Holds,
  make: Walker["valueAt"],
): Json | undefined {
  // Which branch an example shows is not up to us where the example is named after it.
  // A union of nothing but nulls has no branch, and there is one attempt at it all the same.
  const branches = place.branch === undefined ? Math.min(branchesOf(schema)?.length || 1, mostBranches) : 1;
  let isFirst = true;
  for (const way of ways.slice(ways.indexOf(walker.way))) {
    for (let nth = 0; nth < branches; nth += 1) {
      if (!isFirst && walker.spent.failures >= mostFailures) break;
      isFirst = false;
      const inside = branches === 1 ? place : { ...place, branch: place.turn + nth };
      const value = orNothing(() => make({ ...walker, way }, schema, inside));
      if (value !== undefined && orNothing(() => holds(schema, value)) === true) return value;
      walker.spent.failures += 1;
    }
  }
  return givenExamples(schema).find((value) => orNothing(() => holds(schema, value)) === true);
}

function givenExamples(schema: Schema): Json[] {
  const { example, examples, default: usual } = schema;
  // JSON, as everything in a document.
  return [example, ...(Array.isArray(examples) ? examples : []), usual].filter(
    (value): value is Json => value !== undefined,
  );
}

function orNothing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
