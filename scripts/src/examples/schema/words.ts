import type { Schema } from "../../openapi/document.js";

/** Keywords that ask nothing of a value. What begins with `x-` or `$` does not either. */
const silent = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
  "readOnly",
  "writeOnly",
  "nullable",
  "discriminator",
  "xml",
  "definitions",
]);

/** Whether a schema asks for more than a type. */
export function constrains(schema: Schema): boolean {
  return Object.keys(schema).some((key) => key !== "type" && !silent.has(key) && !/^(?:x-|\$)/u.test(key));
}

/** `false`, which OpenAPI 3.1 allows as a schema: no value holds under it. */
export function isImpossible(schema: unknown): boolean {
  return schema === false;
}

/** Whether nothing but `null` holds under the schema. */
export function isNull({ type, const: only }: Schema): boolean {
  return only === null || (type !== undefined && [type].flat().every((each) => each === "null"));
}

/** The branches of a union without `null`; `undefined` for what is no union. */
export function branchesOf(schema: Schema): Schema[] | undefined {
  return (schema.oneOf ?? schema.anyOf)?.filter((branch) => !isNull(branch));
}

/** The values that are listed, `const` being a list of one. */
export function listedIn(schema: Schema): unknown[] | undefined {
  return Object.hasOwn(schema, "const") ? [schema.const] : schema.enum;
}

/** Whether `null` may stand here: by the word of OpenAPI 3.0 or in the ways of 3.1. */
export function isNullable(schema: Schema): boolean {
  const { type, nullable, oneOf, anyOf } = schema;
  if (nullable === true || isNull(schema) || (oneOf ?? anyOf)?.some(isNull)) return true;
  return Array.isArray(type) && type.includes("null");
}

const kinds: readonly [type: string, keywords: readonly string[]][] = [
  [
    "object",
    ["properties", "patternProperties", "additionalProperties", "minProperties", "maxProperties", "required"],
  ],
  ["array", ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  ["string", ["minLength", "maxLength", "pattern", "format"]],
];

/** The types that a schema names or, where it names none, has keywords for; `null` is not among them. */
export function typesOf(schema: Schema): readonly string[] {
  const { type } = schema;
  if (type !== undefined) return [type].flat().filter((each) => each !== "null");
  const found = kinds.find(([, keywords]) => keywords.some((keyword) => Object.hasOwn(schema, keyword)));
  return found === undefined ? [] : [found[0]];
}
