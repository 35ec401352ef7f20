import type { Document, Reference, Schema } from "../../openapi/document.js";
import { isReference, parsePointer } from "../../openapi/resolve.js";

/** The component a schema refers to, also through an `allOf` that only wraps it, and what the wrapper adds. */
export function reference(document: Document, schema: Schema): { name: string; wrapper: Schema } | undefined {
  const { $ref: _, allOf, ...rest } = schema;
  const only = isReference(schema) ? schema : allOf?.length === 1 ? allOf[0] : undefined;
  if (only === undefined || !isReference(only)) return undefined;
  const wrapper = isReference(schema) && !mayHaveSiblings(document) ? {} : rest;
  if (Object.keys(wrapper).some((key) => !annotations.has(key))) return undefined;
  const name = schemaName(only);
  return name === undefined ? undefined : { name, wrapper };
}

/** OpenAPI 3.0 ignores what stands beside a `$ref`. */
export function mayHaveSiblings({ openapi }: Document): boolean {
  return !openapi.startsWith("3.0");
}

const annotations = new Set(["nullable", "deprecated", "default", "readOnly", "writeOnly"]);

/** The name of the shared schema that a `$ref` points to; `undefined` where it points elsewhere. */
export function schemaName({ $ref }: Reference): string | undefined {
  const [first, second, name, ...rest] = parsePointer($ref);
  return first === "components" && second === "schemas" && rest.length === 0 ? name : undefined;
}
