export { checkTypeTests } from "./check-type-tests.js";
export type { Problem } from "./diagnose.js";
export { diagnose } from "./diagnose.js";
export { strictOptions } from "./options.js";
