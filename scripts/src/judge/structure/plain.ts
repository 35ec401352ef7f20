import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../../openapi/document.js";
import { hasType } from "./value-type.js";

/**
 * What stands where no schema does. Always this object: comparisons that lead back to themselves are known by the
 * schemas that they compare.
 */
export const anything: Schema = {};

/** What a schema that is `false` says: no value fits. */
const nothing: Schema = { not: {} };

const shortened = new WeakMap<Schema, Schema>();

/**
 * A schema whose variants that are mere types or values are written the short way: `anyOf` of two types as a list of
 * types, `oneOf` of constants as an `enum`. Variants that say more stay. The same schema gives the same one each time.
 */
export function plain(schema: Schema | boolean): Schema {
  if (typeof schema === "boolean") return schema ? anything : nothing;
  const made = shortened.get(schema) ?? shorten(shorten(schema, "oneOf"), "anyOf");
  shortened.set(schema, made);
  return made;
}

/** A variant that says nothing but which types or values fit. */
interface Variant {
  types: readonly string[] | undefined;
  values: readonly unknown[] | undefined;
}

function shorten(schema: Schema, keyword: "oneOf" | "anyOf"): Schema {
  const { [keyword]: union, ...rest } = schema;
  if (union === undefined) return schema;
  const others = union.filter((branch) => variantOf(branch) === undefined);
  const variants = union.flatMap((branch) => variantOf(branch) ?? []);
  if (variants.length === 0 || (keyword === "oneOf" && isAmbiguous(variants))) return schema;
  const { types, values, isNullable } = together(variants);
  const only = types === undefined ? values : values === undefined ? types : openValues(types, values);
  const own = [schema.type, schema.enum, schema.const].some((value) => value !== undefined);
  const fitsOwn = !own || (only === values && schema.enum === undefined && schema.const === undefined);
  if (others.length === 0 && only !== undefined && fitsOwn)
    return { ...only, ...rest, ...(isNullable && { nullable: true }) };
  const ofTypes = [types?.type ?? []].flat().map((type) => ({ type }));
  const null_ = isNullable ? [{ type: "null" }] : [];
  return { ...rest, [keyword]: [...ofTypes, ...(values ? [values] : []), ...others, ...null_] };
}

/** Values beside the type that they have: they are known, and others are allowed. */
function openValues({ type }: { type: string[] }, { enum: list }: { enum: unknown[] }): Schema | undefined {
  return list.every((value) => hasType(value, type)) ? { type, "x-extensible-enum": list } : undefined;
}

const says = new Set(["type", "enum", "const", "nullable"]);
const saysNothing = new Set([
  ...["title", "description", "externalDocs", "example", "examples", "$comment", "deprecated"],
]);

/** What a variant says; `undefined` where that is more than types and values. */
export function variantOf(branch: Schema | boolean): Variant | undefined {
  if (typeof branch === "boolean") return undefined;
  const { type, enum: list, nullable } = branch;
  const keys = Object.keys(branch);
  if (keys.some((key) => !says.has(key) && !saysNothing.has(key))) return undefined;
  const values = list ?? (Object.hasOwn(branch, "const") ? [branch.const] : undefined);
  const types = type === undefined ? undefined : [type].flat();
  if (types === undefined && values === undefined) return undefined;
  if (nullable !== true) return { types, values };
  return { types: types && [...types, "null"], values: values && [...values, null] };
}

/** All variants in one: the types that fit whatever the value, and the values that fit. */
function together(variants: readonly Variant[]) {
  const [typed, valued] = [variants.filter(isTyped), variants.filter((variant) => !isTyped(variant))];
  const type = typesOf(typed);
  const list = unique(valued.flatMap(({ values }) => values ?? [])).filter((value) => value !== null);
  const typeOfAll = valued.every(({ types }) => types !== undefined) ? { type: typesOf(valued) } : {};
  return {
    types: type.length > 0 || list.length === 0 ? { type } : undefined, // an empty list: null alone
    values: list.length > 0 ? { ...typeOfAll, enum: list } : undefined,
    isNullable: variants.some(takesNull),
  };
}

/**
 * Whether a value may fit two variants, which `oneOf` refuses. Not so null: who writes it into several variants means
 * that it fits.
 */
export function isAmbiguous(variants: readonly Variant[]): boolean {
  const types = variants
    .filter(isTyped)
    .flatMap(({ types = [] }) => types)
    .filter((type) => type !== "null");
  const values = variants.flatMap(({ values = [] }) => values).filter((value) => value !== null);
  const numbers = types.includes("integer") && types.includes("number");
  return (
    numbers ||
    unique(types).length < types.length ||
    unique(values).length < values.length ||
    values.some((value) => hasType(value, types))
  );
}

function isTyped({ values }: Variant): boolean {
  return values === undefined;
}

export function takesNull({ types, values }: Variant): boolean {
  return types?.includes("null") ?? values?.includes(null) === true;
}

function typesOf(variants: readonly Variant[]): string[] {
  return unique(variants.flatMap(({ types = [] }) => types)).filter((type) => type !== "null");
}

function unique<T>(list: readonly T[]): T[] {
  return list.filter((value, index) => list.findIndex((other) => isDeepStrictEqual(other, value)) === index);
}
