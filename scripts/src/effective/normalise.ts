import type { Document } from "../openapi/document.js";
import { hoistDefinitions } from "./hoist-definitions.js";
import { nameOperations } from "./name-operations.js";

/**
 * A copy of a corrected description in which every operation has an id and every schema that has a name is a
 * component: texts, examples and generated code go by these names, and OpenAPI asks for neither.
 */
export function normalise(document: Document): Document {
  const copy = structuredClone(document);
  // Definitions may be named after the operation that they stand in.
  nameOperations(copy);
  hoistDefinitions(copy);
  return copy;
}
