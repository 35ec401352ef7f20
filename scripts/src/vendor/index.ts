export { listTargets, mainTarget, readTarget, type VendorTarget } from "./api.js";
export {
  type Canonical,
  type CanonicalOptions,
  canonical,
  canonicalJson,
  serialise,
  type UnknownKey,
} from "./canonical.js";
export { check } from "./check.js";
export { VendorFailure } from "./failure.js";
export type { Lock } from "./lock.js";
export { replaceFiles } from "./replace-files.js";
export { describe, type Vendored, type VendorOptions, vendor } from "./vendor.js";
