import { createRequire } from "node:module";
import type * as openapiTypescript from "openapi-typescript";
import type typescript from "typescript";

// As CommonJS: to import them, Node (and tsx once more) searches the nine megabytes of the compiler for the names
// of their exports, which takes longer than the rest of the start.
const require = createRequire(import.meta.url);

/** TypeScript's own API. */
export const compiler: typeof typescript = require("typescript");

/** openapi-typescript, over the same compiler. */
export const emitter: typeof openapiTypescript = require("openapi-typescript");
