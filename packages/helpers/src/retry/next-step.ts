import { retryAfterMs } from "../internal/retry-after.js";
import type { Attempt } from "./attempt.js";
import type { OperationKind } from "./operation-kind.js";
import type { RetryEnd, RetrySettings } from "./options.js";
import type { RetryReason } from "./outcome.js";
import { retryLimit } from "./policy.js";
import { waitBefore } from "./wait.js";

/** Either the end, or another attempt after a wait. */
export type Step =
  | { readonly end: RetryEnd }
  | { readonly end?: undefined; readonly reason: RetryReason; readonly waitMs: number };

/** Where a request stands after an attempt. */
export interface Progress {
  readonly kind: OperationKind;
  readonly attempts: number;
  /** Time before the deadline, in milliseconds. */
  readonly leftMs: number;
}

/** Decides what follows an attempt. */
export function nextStep(last: Attempt, progress: Progress, settings: RetrySettings): Step {
  const { reason, response } = last;
  const { kind, attempts, leftMs } = progress;
  if (!reason) return { end: "settled" };
  const retries = attempts - 1;
  const limit = retryLimit(kind, reason);
  if (limit === 0) return { end: "unsafe" };
  if (retries >= Math.min(limit, settings.maxRetries)) return { end: "exhausted" };
  const serverWaitMs = response && retryAfterMs(response.headers);
  if (serverWaitMs !== undefined && serverWaitMs > settings.maxRetryAfterMs) return { end: "retry_after" };
  // A 429 stands for a limit per minute, the gateway's page for one per 30 seconds.
  const windowMs = response?.status === 429 ? 60_000 : 30_000;
  const waitMs = serverWaitMs ?? waitBefore({ reason, retries, windowMs, ...settings });
  return waitMs < leftMs ? { reason, waitMs } : { end: "deadline" };
}
