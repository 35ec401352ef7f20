import type { Document } from "../../openapi/document.js";
import { at, isReference } from "../../openapi/resolve.js";

const schemas = "#/components/schemas/";

/** Names of the schemas that an operation sends or answers with, however deep inside. */
export function reachableSchemas(document: Document): Set<string> {
  const seen = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (isReference(node) && !seen.has(node.$ref)) {
      seen.add(node.$ref);
      visit(at(document, node.$ref));
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(document.paths);
  return new Set([...seen].filter((ref) => ref.startsWith(schemas)).map((ref) => ref.slice(schemas.length)));
}
