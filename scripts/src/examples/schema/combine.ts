import type { Document, Schema } from "../../openapi/document.js";
import { isListed } from "../../openapi/is-listed.js";
import { targetOf } from "./target.js";
import { constrains, isNullable, listedIn, typesOf } from "./words.js";

/** One schema that asks for what all of them ask, as far as that can be said in one. */
export function combine(document: Document, parts: readonly Schema[]): Schema {
  return parts.map((part) => flatten(document, part)).reduce(both, {});
}

function flatten(document: Document, schema: Schema): Schema {
  const { allOf, ...own } = targetOf(document, schema);
  return allOf === undefined ? own : both(own, combine(document, allOf));
}

function both(one: Schema, other: Schema): Schema {
  const merged: Schema = { ...one, ...other };
  for (const keyword of ["minimum", "minLength", "minItems", "minProperties"])
    keep(merged, keyword, one, other, Math.max);
  for (const keyword of ["maximum", "maxLength", "maxItems", "maxProperties"])
    keep(merged, keyword, one, other, Math.min);
  if (one.required && other.required) merged.required = [...new Set([...one.required, ...other.required])];
  if (one.properties && other.properties) merged.properties = allProperties(one.properties, other.properties);
  const [listed, also] = [listedIn(one), listedIn(other)];
  if (listed && also) {
    merged.enum = listed.filter((member) => isListed(also, member));
    delete merged.const;
  }
  if (one.type !== undefined && other.type !== undefined) {
    merged.type = sharedTypes(typesOf(one), typesOf(other));
    if (isNullable(one) && isNullable(other)) merged.nullable = true;
    else delete merged.nullable;
  }
  return merged;
}

function keep(
  merged: Schema,
  keyword: string,
  one: Schema,
  other: Schema,
  choose: (...bounds: number[]) => number,
): void {
  const [bound, another] = [one[keyword], other[keyword]];
  if (typeof bound === "number" && typeof another === "number") merged[keyword] = choose(bound, another);
}

function allProperties(
  one: NonNullable<Schema["properties"]>,
  other: NonNullable<Schema["properties"]>,
): NonNullable<Schema["properties"]> {
  const merged = { ...one, ...other };
  for (const [name, property] of Object.entries(one)) {
    const another = other[name];
    if (another === undefined) continue;
    // What asks for nothing leaves the other one as it is, a reference for instance.
    if (!asks(another)) merged[name] = property;
    else if (asks(property)) merged[name] = { allOf: [property, another] };
  }
  return merged;
}

function asks(schema: Schema): boolean {
  return schema.$ref !== undefined || schema.type !== undefined || constrains(schema);
}

/** An integer is a number too. */
function sharedTypes(one: readonly string[], other: readonly string[]): string[] {
  const isIn = (type: string, types: readonly string[]): boolean =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const shared = [...one.filter((type) => isIn(type, other)), ...other.filter((type) => isIn(type, one))];
  return [...new Set(shared)];
}
