export type { CheckCodeOptions } from "./check-code.js";
export { checkCode } from "./check-code.js";
export type { CodeBlock } from "./code-blocks.js";
export { codeBlocks, docCodeBlocks } from "./code-blocks.js";
