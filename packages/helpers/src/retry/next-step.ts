import { retryAfterMs } from "../internal/retry-after.js";
import type { OperationKind } from "./operation-kind.js";
import type { RetryEnd, RetrySettings } from "./options.js";
import type { Outcome, RetryReason } from "./outcome.js";
import { retryLimit } from "./policy.js";
import { spread } from "./wait.js";

/** Either the end, or another attempt after a wait. */
export type Step =
  | { readonly end: RetryEnd }
  | { readonly end?: undefined; readonly reason: RetryReason; readonly waitMs: number };

/** Where a request stands after an attempt. */
export interface Progress {
  readonly kind: OperationKind;
  /** Repeats so far. */
  readonly retries: number;
  /** Time before the deadline, in milliseconds. */
  readonly leftMs: () => number;
}

/** Decides what follows an attempt. */
export function nextStep({ reason, response }: Outcome, progress: Progress, settings: RetrySettings): Step {
  const { kind, retries, leftMs } = progress;
  if (!reason) return { end: "settled" };
  const limit = retryLimit(kind, reason);
  if (!limit) return { end: "unsafe" };
  if (retries >= Math.min(limit, settings.maxRetries)) return { end: "exhausted" };
  const serverWaitMs = response && retryAfterMs(response.headers);
  if (serverWaitMs !== undefined && serverWaitMs > settings.maxRetryAfterMs) return { end: "retry_after" };
  // A 429 stands for a limit per minute, the gateway's page for one per 30 seconds.
  const limitMs = response?.status === 429 ? 60_000 : 30_000;
  const usualMs = reason === "rate_limited" ? limitMs : 3000 * 2 ** retries;
  // One that is over, or none, says nothing about when the same request would do better.
  const waitMs = serverWaitMs || spread(usualMs, settings.jitter, settings.random);
  return waitMs < leftMs() ? { reason, waitMs } : { end: "deadline" };
}
