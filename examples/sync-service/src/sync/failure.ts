import { isBelvoApiError, isBelvoError } from "@x/belvo-helpers/errors";

/** Why a sync has stopped, and when to go on; never again if no time is given. */
export interface Failure {
  readonly reason: string;
  readonly retryInMs: number | undefined;
}

// About two days: an outage is waited out, even over a night.
const maxFailures = 56;
const firstWaitMs = 10_000;
const longestWaitMs = 60 * 60 * 1000;

/**
 * Decides what follows from a failure after so many in a row: another try where a later one may go well, with
 * longer and longer waits, and the end where nothing but a person can help.
 */
export function failureOf(error: unknown, failuresBefore: number): Failure {
  // The messages of these errors are made to be logged; those of others may hold data.
  const reason = isBelvoError(error) ? error.message : error instanceof Error ? error.name : "unknown";
  const isHopeless = isBelvoApiError(error) && !error.advice.retryable;
  if (isHopeless || failuresBefore + 1 >= maxFailures) return { reason, retryInMs: undefined };
  const ownWaitMs = Math.min(firstWaitMs * 2 ** failuresBefore, longestWaitMs);
  const askedMs = isBelvoApiError(error) ? (error.retryAfterMs ?? error.advice.waitMs ?? 0) : 0;
  return { reason, retryInMs: Math.max(ownWaitMs, askedMs) };
}
