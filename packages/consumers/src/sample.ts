import type { Document, Schema } from "@x/belvo-scripts/openapi/document";
import { resolve } from "@x/belvo-scripts/openapi/resolve";

/** How much of an object is filled in. */
export type Extent = "required" | "all";

/** The branches of a union, or the schema alone. */
export function branches(document: Document, given: Schema): Schema[] {
  const schema = resolve<Schema>(document, given as Schema & { $ref: string });
  return schema.oneOf ?? schema.anyOf ?? [schema];
}

/**
 * A value with the type of a schema, the first branch of each union. It need not be valid beyond its type,
 * which is all that a compiler looks at.
 */
export function sample(document: Document, given: Schema, extent: Extent): unknown {
  const schema = resolve<Schema>(document, given as Schema & { $ref: string });
  const parts = [...(schema.allOf ?? []), ...branches(document, schema).slice(0, 1)].filter(
    (part) => part !== schema,
  );
  if (parts.length > 0) {
    const values = parts.map((part) => sample(document, part, extent));
    return values.every(isObject) ? Object.assign(object(document, schema, extent), ...values) : values[0];
  }
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case "string":
      return "text";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "array":
      return schema.items ? [sample(document, schema.items, extent)] : [];
    default:
      return object(document, schema, extent);
  }
}

function object(document: Document, { required = [], properties = {} }: Schema, extent: Extent): object {
  const names = extent === "all" ? Object.keys(properties) : required;
  return Object.fromEntries(names.map((name) => [name, sample(document, properties[name] ?? {}, extent)]));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
