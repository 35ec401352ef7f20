import type { Document, Json, Schema } from "../../openapi/document.js";
import { resolve } from "../../openapi/resolve.js";
import { repair } from "../consistency/index.js";
import { countryOfSchema } from "../country.js";
import type { Place } from "../place.js";
import { combine } from "./combine.js";
import { leaf } from "./leaf.js";
import { listOf } from "./lists.js";
import { objectOf } from "./objects.js";
import { secondAttempt } from "./second-attempt.js";
import { depths, mostNodes } from "./size.js";
import type { Holds, Walker } from "./walker.js";
import { branchesOf, constrains, isImpossible, listedIn, typesOf } from "./words.js";

/**
 * A JSON value for a schema: from the tables where they know the property, else from the schema alone.
 *
 * @param holds For a second attempt, where the first value does not hold: looks for what does at each step.
 */
export function synthesise(document: Document, schema: Schema, place: Place, holds?: Holds): Json {
  let value: Json | undefined;
  for (const depth of depths) {
    const spent = { failures: 0, nodes: 0 };
    const walker: Walker = { document, open: [], depth, way: "usual", holds, spent, valueAt };
    value = valueAt(walker, schema, place);
    if (spent.nodes < mostNodes) break;
  }
  return value ?? null;
}

function valueAt(walker: Walker, schema: Schema, place: Place): Json | undefined {
  return walker.holds === undefined
    ? make(walker, schema, place)
    : secondAttempt(walker, schema, place, walker.holds, make);
}

function make(walker: Walker, schema: Schema, place: Place): Json | undefined {
  if (isImpossible(schema)) return undefined;
  const { $ref, oneOf, anyOf, allOf, ...beside } = schema;
  if ($ref !== undefined) {
    const rest = { ...beside, ...(allOf && { allOf }), ...(oneOf && { oneOf }), ...(anyOf && { anyOf }) };
    return constrains(rest)
      ? together(walker, [{ $ref }, rest], place)
      : throughReference(walker, $ref, place);
  }
  const union = branchesOf(schema);
  if (union !== undefined) {
    const branch = union[(place.branch ?? place.turn) % union.length];
    if (branch === undefined) return null;
    const inside = { ...place, branch: undefined };
    const rest = { ...beside, ...(allOf && { allOf }) };
    return constrains(rest)
      ? together(walker, [rest, branch], inside)
      : walker.valueAt(walker, branch, inside);
  }
  if (allOf !== undefined) {
    return together(walker, constrains(beside) ? [...allOf, beside] : allOf, place);
  }
  const [type] = listedIn(schema) === undefined ? typesOf(schema) : [];
  if (type === "array") return listOf(walker, schema, place);
  if (type === "object") return objectOf(walker, schema, place);
  return leaf(schema, place);
}

function throughReference(walker: Walker, $ref: string, place: Place): Json | undefined {
  if (isCircle(walker, $ref)) return undefined;
  const target = resolve<Schema>(walker.document, { $ref });
  const name = $ref.slice($ref.lastIndexOf("/") + 1);
  const inside = { ...walker, open: [...walker.open, $ref] };
  const { country } = place;
  return walker.valueAt(inside, target, {
    ...place,
    component: name,
    country: countryOfSchema(name) ?? country,
  });
}

/** Objects part by part, each with what its own name tells; anything else from all parts at once. */
function together(walker: Walker, parts: readonly Schema[], place: Place): Json | undefined {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return walker.valueAt(walker, only, place);
  if (walker.way === "usual") {
    const lenient = { ...walker, holds: undefined };
    const values = parts.map((part) => attempt(() => walker.valueAt(lenient, part, place)));
    if (values.every(isObject)) return repair(Object.assign({}, ...values), place);
  }
  const references = parts.flatMap(({ $ref }) => $ref ?? []);
  if (references.some((name) => isCircle(walker, name))) return undefined;
  const inside = { ...walker, open: [...walker.open, ...references] };
  return make(inside, combine(walker.document, parts), place);
}

function isCircle({ open }: Walker, $ref: string): boolean {
  return open.filter((name) => name === $ref).length > 1;
}

function attempt(make: () => Json | undefined): Json | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
