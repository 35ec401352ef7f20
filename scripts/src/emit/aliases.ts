import type { Document } from "../openapi/document.js";
import { comment, header } from "./comment.js";
import { typeNames } from "./names.js";

/** A named type for every schema of the description. */
export function emitAliases(document: Document, from: string): string {
  const schemas = document.components?.schemas ?? {};
  const names = typeNames(Object.keys(schemas), helperNames);
  const lines = [...names].map(([schemaName, name]) => {
    return `${comment([schemas[schemaName]?.description as string | undefined])}export type ${name} = components["schemas"][${JSON.stringify(schemaName)}];\n`;
  });
  return `${header(from)}import type { components } from "./schema.js";\n\n${lines.join("\n")}`;
}

/** Names that the types package exports beside the schemas. */
const helperNames = [
  "BodyOf",
  "DataOf",
  "ErrorCode",
  "ErrorOf",
  "HeaderOf",
  "ItemOf",
  "KnownErrorCode",
  "OperationId",
  "PathOf",
  "QueryOf",
];
