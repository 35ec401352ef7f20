import type { Document } from "../../openapi/document.js";
import { referencesFrom } from "../../openapi/references.js";

const schemas = "#/components/schemas/";

/** Names of the schemas that an operation sends or answers with, however deep inside. */
export function reachableSchemas(document: Document): Set<string> {
  const references = [...referencesFrom(document, document.paths)];
  return new Set(references.filter((ref) => ref.startsWith(schemas)).map((ref) => ref.slice(schemas.length)));
}
