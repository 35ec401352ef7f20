import type { Schema } from "../../openapi/document.js";

const formats: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
  "date-time": /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  email: /^[^@\s]+@[^@\s]+$/,
  uri: /^[a-z]+:\/\/\S+$/,
};

/**
 * Whether a value may stand where a schema without references, unions and members of its own asks for one.
 * The whole example is validated afterwards: this only tells a table's proposal that fits from one that does not.
 */
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
      return (
        Array.isArray(value) &&
        value.every((item) => schema.items === undefined || itemFits(schema.items, item))
      );
    case "object":
      return typeof value === "object" && !Array.isArray(value);
    default:
      return true;
  }
}

function itemFits(items: Schema, item: unknown): boolean {
  return items.$ref !== undefined || fits(items, item);
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
