import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../../openapi/document.js";
import type { Sink } from "./change.js";
import { compareKnown, compareValues } from "./compare-values.js";
import type { Comparison } from "./comparison.js";
import { inside, listed, type Place } from "./place.js";
import { variantOf } from "./plain.js";
import { hasType } from "./value-type.js";

/** What the variants of a union that are mere types or values allow together. */
interface Sum {
  types: readonly string[];
  values: readonly unknown[];
  /** The variants that say more. */
  rest: readonly Schema[];
}

/**
 * Compares variants that are mere types or values, however they are divided: a value that is written on its own in one
 * union may be one of a type in the other. Returns what is left of both unions to be compared variant by variant.
 */
export function compareShortVariants(
  comparison: Comparison,
  sink: Sink,
  [before, after]: readonly [readonly Schema[], readonly Schema[]],
  place: Place,
): [old: Schema[], now: Schema[]] {
  const [old, now] = [sumOf(before), sumOf(after)];
  const isKnown = (value: unknown): boolean => hasType(value, old.types) && hasType(value, now.types);
  compareKnown(sink, [old.values.filter(isKnown), []], [now.values.filter(isKnown), []], place);

  const narrowed = new Set<string>();
  for (const type of missing(old.types, now.types)) {
    const values = now.values.filter((value) => hasType(value, [type]) && !hasType(value, now.types));
    if (values.length === 0 || (type === "number" && now.types.includes("integer"))) continue;
    narrowed.add(type);
    const here = inside(place, `(a value of type ${type})`);
    compareValues(comparison, sink, { values: undefined }, { values }, here);
  }

  const all = [...old.types, ...now.types];
  const [from, to] = [old, now].map(({ values }) => values.filter((value) => !hasType(value, all)));
  const haveBoth = from?.length !== 0 && to?.length !== 0;
  if (haveBoth) {
    const [were, are] = [{ enum: from ?? [] }, { enum: to ?? [] }];
    comparison.compare(sink, were, are, inside(place, `(${listed(were.enum, 3)})`));
  }

  const left = (
    sum: Sum,
    other: Sum,
    values: readonly unknown[] = [],
    given: readonly Schema[],
  ): Schema[] => [
    ...missing(sum.types, other.types)
      .filter((type) => !narrowed.has(type))
      .map(typed),
    ...(haveBoth || values.length === 0 ? [] : [valued(values, given)]),
    ...sum.rest,
  ];
  return [left(old, now, from, before), left(now, old, to, after)];
}

function sumOf(branches: readonly Schema[]): Sum {
  const types = new Set<string>();
  const values: unknown[] = [];
  const rest: Schema[] = [];
  for (const branch of branches) {
    const { "x-extensible-enum": known, ...bare } = branch;
    const variant = variantOf(bare);
    if (variant === undefined) rest.push(branch);
    else if (variant.values === undefined) {
      for (const type of variant.types ?? []) types.add(type);
      if (Array.isArray(known)) values.push(...known);
    } else values.push(...variant.values);
  }
  if (types.has("number")) types.delete("integer");
  types.delete("null"); // it has been compared
  return { types: [...types], values: values.filter((value) => value !== null), rest };
}

function missing(from: readonly string[], other: readonly string[]): string[] {
  return from.filter((type) => !other.includes(type));
}

const ofTypes = new Map<string, Schema>();

/** A variant of a type alone, always the same one. */
function typed(type: string): Schema {
  const schema = ofTypes.get(type) ?? { type };
  ofTypes.set(type, schema);
  return schema;
}

/** A variant of values alone: the one that has been given where it lists just them. */
function valued(values: readonly unknown[], given: readonly Schema[]): Schema {
  return (
    given.find((branch) => isDeepStrictEqual(variantOf(branch)?.values, values)) ?? { enum: [...values] }
  );
}
