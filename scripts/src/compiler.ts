import { createRequire } from "node:module";
import type typescript from "typescript";

/**
 * TypeScript's own API. As CommonJS: to import it, Node (and tsx once more) searches its nine megabytes for the names
 * of their exports, which takes longer than the rest of the start.
 */
export const compiler: typeof typescript = createRequire(import.meta.url)("typescript");
