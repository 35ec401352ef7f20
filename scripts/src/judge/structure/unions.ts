import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../../openapi/document.js";
import { levelFor, openSink, type Sink } from "./change.js";
import type { Comparison } from "./comparison.js";
import { compareClash, compareExclusion } from "./exclusion.js";
import { pairBranches } from "./pair-branches.js";
import { code, listed, note, type Place } from "./place.js";
import { reference } from "./reference.js";
import { compareShortVariants } from "./short-variants.js";
import { type View, viewOf } from "./view.js";

/** Compares `oneOf` and `anyOf`. `all`: nothing else stands beside them, so there is nothing more to compare. */
export function compareUnions(
  comparison: Comparison,
  sink: Sink,
  old: Schema,
  now: Schema,
  [oldView, nowView]: readonly [View, View],
  place: Place,
): "all" | "rest" {
  const most = Math.max(oldView.unions.length, nowView.unions.length);
  if (most === 0) return "rest";
  if (oldView.unions.length === nowView.unions.length) {
    for (const [index, from] of oldView.unions.entries()) {
      const to = nowView.unions[index] ?? from; // they are as many
      compareBranches(comparison, sink, from.branches, to.branches, place);
      compareExclusion(comparison, sink, from, to, place);
    }
    return "rest";
  }
  // One schema became a union of several, or the other way round.
  if (most === 1 && isBare(oldView.unions.length === 1 ? oldView : nowView)) {
    const [from, to] = [
      oldView.unions[0]?.branches ?? [withoutNull(old)],
      nowView.unions[0]?.branches ?? [withoutNull(now)],
    ];
    compareBranches(comparison, sink, from, to, place);
    compareClash(comparison, sink, oldView.unions, nowView.unions, place);
    return "all";
  }
  const more = nowView.unions.length > oldView.unions.length;
  const { direction } = comparison;
  if (more)
    note(sink, place, levelFor(direction, "major", "minor"), "has to fit one of several variants as well");
  else
    note(sink, place, levelFor(direction, "minor", "major"), "no longer has to fit one of several variants");
  return "rest";
}

const bare = new WeakMap<Schema, Schema>();

/** Null has been compared by the time its variants are. The same schema gives the same one each time. */
function withoutNull(schema: Schema): Schema {
  const known = bare.get(schema);
  if (known !== undefined) return known;
  const { nullable: _, type, ...rest } = schema;
  const types = Array.isArray(type) ? type.filter((name) => name !== "null") : type;
  const made = types === undefined ? rest : { ...rest, type: types };
  bare.set(schema, made);
  bare.set(made, made);
  return made;
}

function isBare({ properties, forbidden, prefix, items, values, additional }: View): boolean {
  return (
    properties.size === 0 &&
    forbidden.size === 0 &&
    prefix.length === 0 &&
    items === undefined &&
    values === undefined &&
    typeof additional === "boolean"
  );
}

function compareBranches(
  comparison: Comparison,
  sink: Sink,
  old: readonly Schema[],
  now: readonly Schema[],
  place: Place,
): void {
  const { direction, compare } = comparison;
  const left = compareShortVariants(comparison, sink, [old, now], place);
  const { pairs, went, came } = pairBranches(comparison, ...left);
  for (const [from, to] of pairs)
    compare(sink, from, to, branchPlace(comparison, place, from, to, now.length));
  for (const branch of went) {
    const covered = direction === "request" && now.some((other) => fits(comparison, branch, other));
    const change = direction === "request" ? "no longer takes" : "is no longer";
    note(sink, place, covered ? "minor" : "major", `${change} ${nameOf(comparison, "before", branch)}`);
  }
  for (const branch of came) {
    const covered = direction === "request" || old.some((other) => fits(comparison, other, branch));
    const change = direction === "request" ? "also takes" : "may also be";
    note(sink, place, covered ? "minor" : "major", `${change} ${nameOf(comparison, "after", branch)}`);
  }
}

/** Whether nothing breaks for those who knew only `old`. */
export function fits(comparison: Comparison, old: Schema, now: Schema): boolean {
  const trial = openSink();
  comparison.compare(trial, old, now, { part: "", path: "" });
  return !comparison.closure(trial).changes.some(({ level }) => level === "major");
}

function branchPlace({ before }: Comparison, place: Place, from: Schema, to: Schema, count: number): Place {
  if (count === 1 || isDeepStrictEqual(from, to)) return place;
  return reference(before, from) === undefined
    ? { ...place, path: `${place.path}(${sketch(viewOf(before, from))})` }
    : place;
}

function nameOf(comparison: Comparison, side: "before" | "after", branch: Schema): string {
  const document = comparison[side];
  const named = reference(document, branch);
  return named === undefined ? sketch(viewOf(document, branch)) : code(named.name);
}

/** A nameless variant in a few words. */
function sketch({ properties, types, values, prefix, items }: View): string {
  if (values !== undefined) return listed(values, 3);
  if (properties.size > 0) return `an object with ${listed([...properties.keys()], 3)}`;
  if (items !== undefined || prefix.length > 0) return "a list";
  return types === undefined ? "anything" : `a value of type ${[...types].join(" or ")}`;
}
