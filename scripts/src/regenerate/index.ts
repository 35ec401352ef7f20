export { type CommandContext, regenerateCommand } from "./command.js";
export { interruption } from "./interruption.js";
export { type Regenerated, type RegenerateOptions, regenerate } from "./regenerate.js";
export type { Verification, Verify, VerifyContext } from "./verify.js";
