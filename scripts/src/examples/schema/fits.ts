import type { Document, Json, Schema } from "../../openapi/document.js";
import { targetOf } from "./target.js";

const formats: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
  "date-time": /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  email: /^[^@\s]+@[^@\s]+$/,
  uri: /^[a-z]+:\/\/\S+$/,
};

/**
 * Whether a table's proposal may stand where a schema asks for a value: through references, unions and lists, but
 * not into the members of objects. The whole example is validated afterwards.
 */
export function fitsInside(document: Document, schema: Schema, value: Json): boolean {
  const target = targetOf(document, schema);
  const branches = target.oneOf ?? target.anyOf;
  if (branches !== undefined && value !== null) {
    // Objects of tables are made for one schema and not for one of several.
    return typeof value !== "object" && branches.some((branch) => fitsInside(document, branch, value));
  }
  if (!fits(target, value)) return false;
  const { items } = target;
  return (
    !Array.isArray(value) || items === undefined || value.every((item) => fitsInside(document, items, item))
  );
}

/** As {@link fitsInside} for a schema without references, unions and items. */
export function fits(schema: Schema, value: unknown): boolean {
  if (value === null) return schema.nullable === true || schema.type === "null";
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  switch (schema.type ?? (schema.properties === undefined ? undefined : "object")) {
    case "string":
      return typeof value === "string" && stringFits(schema, value);
    case "integer":
      return Number.isInteger(value) && numberFits(schema, value as number);
    case "number":
      return typeof value === "number" && numberFits(schema, value);
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && !Array.isArray(value);
    default:
      return true;
  }
}

function stringFits(schema: Schema, value: string): boolean {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
  const length = [...value].length;
  if (length < Number(minLength) || length > Number(maxLength)) return false;
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(value)) return false;
  return format === undefined || formats[format]?.test(value) !== false;
}

function numberFits(schema: Schema, value: number): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (typeof minimum === "number" && (exclusiveMinimum === true ? value <= minimum : value < minimum))
    return false;
  return !(typeof maximum === "number" && (exclusiveMaximum === true ? value >= maximum : value > maximum));
}
