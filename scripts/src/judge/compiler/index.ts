export {
  type CheckCallsOptions,
  type CheckedCalls,
  callSitesOf,
  checkCalls,
  releasedCalls,
} from "./call-sites/check-calls.js";
export { pathsOfEntries, sourceFolders, sourcesOfEntries } from "./call-sites/package-sources.js";
export { lastReleaseFiles, type ReleaseFiles } from "./call-sites/release-files.js";
export { type JudgeTypesOptions, judgeTypes } from "./judge-types.js";
export type { EmittedTypes } from "./program.js";
