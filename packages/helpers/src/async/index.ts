export type { AsyncClient, AsyncOperation, ImmediateData } from "./async-call.js";
export { type AsyncOptions, type AsyncOutcome, requestAsync } from "./request-async.js";
export { requestIdKey, sameRequestId } from "./request-id.js";
