export { compileAgainst } from "./call-sites/compile-against.js";
export { type OldCallSitesOptions, oldCallSitesCompile } from "./call-sites/old-call-sites.js";
export { lastReleaseFiles, type ReleaseFiles } from "./call-sites/release-files.js";
export { type JudgeTypesOptions, judgeTypes } from "./judge-types.js";
export type { EmittedTypes } from "./program.js";
