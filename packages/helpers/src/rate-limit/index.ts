export type { Clock } from "../internal/clock.js";
export type { FetchLike, SendRequest } from "../internal/fetch-like.js";
export { memoryStore } from "./memory-store.js";
export { type RateLimitOptions, rateLimit } from "./rate-limit.js";
export type { FullWindow, Limit, RateLimitStore, Window } from "./store.js";
