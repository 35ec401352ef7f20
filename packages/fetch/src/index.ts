export type {
  CallOptions,
  Failure,
  Method,
  OperationInit,
  PathInit,
  PathsWith,
  RequestInfo,
  Result,
  Success,
} from "./call-types.js";
export type { BelvoClientOptions, BelvoCredentials, BelvoEnvironment } from "./client.js";
export { createBelvoClient } from "./client.js";
export type { ApiClient, BelvoClient, BelvoOperation, OperationFunction, PathCall } from "./client-types.js";
export { credentialsFromEnv } from "./credentials-from-env.js";
export * from "./generated/belvo/operations.js";
export type { UnexpectedBody } from "./unexpected-body.js";
export { isUnexpectedBody } from "./unexpected-body.js";
