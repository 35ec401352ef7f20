import type { Document, Schema } from "../openapi/document.js";
import { resolve } from "../openapi/resolve.js";

/** Whether a list is among what a parameter takes: by itself, or beside null or something else. */
export function takesLists(document: Document, schema: Schema, seen = new Set<Schema>()): boolean {
  // A schema with a reference is a reference.
  const target = resolve<Schema>(document, schema as Schema);
  if (seen.has(target)) return false;
  seen.add(target);
  const { type, allOf = [], oneOf = [], anyOf = [] } = target;
  return (
    [type].flat().includes("array") ||
    [...allOf, ...oneOf, ...anyOf].some((part) => takesLists(document, part, seen))
  );
}

/** The one value that a parameter can have, as it is sent; `undefined` where there are several. */
export function onlyValue(document: Document, schema: Schema): string | undefined {
  // As above.
  const target = resolve<Schema>(document, schema as Schema);
  const values = Object.hasOwn(target, "const") ? [target.const] : target.enum;
  return values?.length === 1 ? String(values[0]) : undefined;
}
