export type { Clock } from "../internal/clock.js";
export type { FetchLike, SendRequest } from "../internal/fetch-like.js";
export type { OperationKind } from "./operation-kind.js";
export type { RequestSummary, RetryEnd, RetryEvent, RetryOptions, RetrySummary } from "./options.js";
export type { RetryReason } from "./outcome.js";
export { retry } from "./retry.js";
export type { Jitter } from "./wait.js";
