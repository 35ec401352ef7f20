export { applyDocs } from "./apply.js";
export { DocsError } from "./error.js";
export { readDocs } from "./read.js";
export type { Docs, OperationDocs, ParameterDocs, SchemaDocs, TagDocs, Text } from "./types.js";
