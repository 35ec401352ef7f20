import type { RetryReason } from "./outcome.js";

/** How waits are spread so that many clients do not come back at once. */
export type Jitter = "none" | "equal" | "full";

/** What a wait depends on. */
export interface WaitInput {
  readonly reason: RetryReason;
  /** Repeats so far. */
  readonly retries: number;
  /** How long the window of the exceeded rate limit is. */
  readonly windowMs: number;
  readonly jitter: Jitter;
  readonly random: () => number;
}

const baseMs = 3000;
const fixedPart: Readonly<Record<Jitter, number>> = { none: 1, equal: 0.5, full: 0 };

/** The kinds of jitter. */
export const jitters: readonly Jitter[] = ["none", "equal", "full"];

/**
 * The wait before the next attempt, in milliseconds, where the server names none: the window of a rate
 * limit, else 3, 6, 12, 24, 48 … seconds.
 */
export function waitBefore({ reason, retries, windowMs, jitter, random }: WaitInput): number {
  const wait = reason === "rate_limited" ? windowMs : baseMs * 2 ** retries;
  const fixed = fixedPart[jitter];
  return fixed === 1 ? wait : Math.round(wait * (fixed + (1 - fixed) * random()));
}
