import type { Document, Json, Schema } from "../../openapi/document.js";
import { isListed } from "../../openapi/is-listed.js";
import { hasFormat } from "./formats.js";
import { numberFits } from "./numbers.js";
import { regularExpression } from "./regular-expression.js";
import { targetOf } from "./target.js";
import { branchesOf, isNull, isNullable, listedIn, typesOf } from "./words.js";

/**
 * Whether a table's proposal may stand where a schema asks for a value: through references, unions and lists, but
 * not into the members of objects. The whole example is validated afterwards.
 */
export function fitsInside(
  document: Document,
  schema: Schema,
  value: Json,
  seen = new Set<Schema>(),
): boolean {
  const target = targetOf(document, schema);
  const branches = branchesOf(target);
  if (branches !== undefined && value !== null) {
    // Objects of tables are made for one schema and not for one of several.
    return (
      typeof value !== "object" &&
      branches.some((branch) => isFirst(seen, branch) && fitsInside(document, branch, value, seen))
    );
  }
  if (!fits(target, value)) return false;
  const { items } = target;
  return (
    !Array.isArray(value) || items === undefined || value.every((item) => fitsInside(document, items, item))
  );
}

/** Unions may be among each other's branches; a branch that has been looked at adds nothing. */
function isFirst(seen: Set<Schema>, branch: Schema): boolean {
  return seen.size < seen.add(branch).size;
}

/** As {@link fitsInside} for a schema without references, unions and items. */
export function fits(schema: Schema, value: unknown): boolean {
  if (value === null) return isNullable(schema);
  const listed = listedIn(schema);
  if (listed !== undefined && !isListed(listed, value)) return false;
  const types = typesOf(schema);
  return types.length === 0 ? !isNull(schema) : types.some((type) => fitsType(type, schema, value));
}

function fitsType(type: string, schema: Schema, value: unknown): boolean {
  switch (type) {
    case "string":
      return typeof value === "string" && textFits(schema, value);
    case "integer":
      return Number.isInteger(value) && numberFits(schema, value as number);
    case "number":
      return typeof value === "number" && numberFits(schema, value);
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return Array.isArray(value) && isWithin(value.length, schema.minItems, schema.maxItems);
    case "object":
      return typeof value === "object" && !Array.isArray(value);
    default:
      return true;
  }
}

function textFits(schema: Schema, value: string): boolean {
  const { minLength, maxLength, pattern, format } = schema;
  if (!isWithin([...value].length, minLength, maxLength)) return false;
  if (typeof pattern === "string" && !regularExpression(pattern).test(value)) return false;
  return format === undefined || hasFormat(format, value);
}

function isWithin(size: number, min: unknown = 0, max: unknown = Number.POSITIVE_INFINITY): boolean {
  return size >= Number(min) && size <= Number(max);
}
