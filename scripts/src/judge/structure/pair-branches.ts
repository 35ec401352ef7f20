import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../../openapi/document.js";
import { isListed } from "../../openapi/is-listed.js";
import type { Comparison } from "./comparison.js";
import { reference } from "./reference.js";
import { nameLikeness } from "./schema-names.js";
import { typesOf } from "./types.js";
import { type Member, type View, viewOf } from "./view.js";

export interface Paired {
  pairs: [Schema, Schema][];
  went: Schema[];
  came: Schema[];
}

/** Finds out which variant of a union became which: by name, by content, and by likeness for the rest. */
export function pairBranches(
  { before, after, renamed }: Comparison,
  old: readonly Schema[],
  now: readonly Schema[],
): Paired {
  const pairs: [Schema, Schema][] = [];
  const went = new Set(old);
  const came = new Set(now);
  const pairWhere = (same: (from: Schema, to: Schema) => boolean): void => {
    for (const from of went) {
      const to = [...came].find((candidate) => same(from, candidate));
      if (to === undefined) continue;
      pairs.push([from, to]);
      went.delete(from);
      came.delete(to);
    }
  };
  const nameIn = (document: typeof before, schema: Schema): string | undefined =>
    reference(document, schema)?.name;
  pairWhere((from, to) => {
    const name = nameIn(before, from);
    return name !== undefined && name === nameIn(after, to);
  });
  pairWhere((from, to) => {
    const name = nameIn(before, from);
    return name !== undefined && renamed.get(name) === nameIn(after, to);
  });
  pairWhere(isDeepStrictEqual);

  const candidates = [...went].flatMap((from) =>
    [...came].map((to) => {
      const likeness = likenessOf(viewOf(before, from), viewOf(after, to));
      const named = nameLikeness(nameIn(before, from) ?? "", nameIn(after, to) ?? "");
      return { from, to, likeness, order: likeness + named / 10 };
    }),
  );
  for (const { from, to, likeness } of candidates.sort((a, b) => b.order - a.order)) {
    if (likeness < 0.5 || !went.has(from) || !came.has(to)) continue;
    // A schema that lives on under its name has not turned into another one.
    const [oldName, newName] = [nameIn(before, from), nameIn(after, to)];
    if (oldName !== undefined && after.components?.schemas?.[oldName] !== undefined && newName !== undefined)
      continue;
    pairs.push([from, to]);
    went.delete(from);
    came.delete(to);
  }
  return { pairs, went: [...went], came: [...came] };
}

/** From 0 to 1: how many of the fields are the same, or whether values are of the same type. */
function likenessOf(a: View, b: View): number {
  if (a.properties.size === 0 && b.properties.size === 0) {
    return isDeepStrictEqual(kindsOf(a), kindsOf(b)) && (a.items === undefined) === (b.items === undefined)
      ? 1
      : 0;
  }
  const all = new Set([...a.properties.keys(), ...b.properties.keys()]);
  const shared = [...a.properties.keys()].filter((name) => b.properties.has(name));
  return shared.some((name) => areTags(a.properties.get(name), b.properties.get(name)))
    ? 0
    : shared.length / all.size;
}

/** Types, where numbers are numbers: whole ones may become others, and the other way round. */
function kindsOf({ types }: Pick<View, "types">): ReadonlySet<string> | undefined {
  return types && new Set([...types].map((type) => (type === "integer" ? "number" : type)));
}

/** Whether a field tells two variants apart: it has values in both and none in common. */
function areTags(a: Member | undefined, b: Member | undefined): boolean {
  const [one, other] = [a, b].map((member) => member && valuesOf(member.schema));
  return areOthers(one, other);
}

/** Whether two lists of values have none in common; where one of them is no list, any value may be. */
function areOthers(one: readonly unknown[] | undefined, other: readonly unknown[] | undefined): boolean {
  return one !== undefined && other !== undefined && !one.some((value) => isListed(other, value));
}

function valuesOf(schema: Schema): readonly unknown[] | undefined {
  return schema.enum ?? (Object.hasOwn(schema, "const") ? [schema.const] : undefined);
}

/** Whether some value may fit both of two variants. */
export function mayOverlap(a: View, b: View): boolean {
  const [kinds, others] = [a, b].map((view) => kindsOf({ types: typesOf(view) }));
  if (kinds !== undefined && others !== undefined && ![...kinds].some((kind) => others.has(kind)))
    return false;
  if (areOthers(a.values, b.values)) return false;
  const isShut = (one: View, other: View): boolean =>
    one.additional === false && [...other.required].some((name) => !one.properties.has(name));
  const tells = [...a.properties].some(
    ([name, member]) =>
      a.required.has(name) && b.required.has(name) && areTags(member, b.properties.get(name)),
  );
  return !tells && !isShut(a, b) && !isShut(b, a);
}
