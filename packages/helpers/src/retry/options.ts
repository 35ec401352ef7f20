import { check } from "../internal/check.js";
import type { Clock } from "../internal/clock.js";
import { systemClock } from "../internal/clock.js";
import type { OperationKind } from "./operation-kind.js";
import type { RetryReason } from "./outcome.js";
import { isJitter, type Jitter } from "./wait.js";

/** What hooks are told about a request: no query, no headers, no body. */
export interface RequestSummary {
  readonly method: string;
  readonly path: string;
  readonly kind: OperationKind;
  /** Key of a payment, by which it can be asked for again later. */
  readonly idempotencyKey?: string | undefined;
}

/** A repeat that is about to happen. */
export interface RetryEvent extends RequestSummary {
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number;
  readonly reason: RetryReason;
  /** Wait before the next attempt, in milliseconds. */
  readonly waitMs: number;
  /** Status of the answer, if one came. */
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
}

/**
 * Why no further attempt is made: it went well (or failed in a way that repeating does not help), the
 * operation must not be repeated after such an outcome, the attempts are used up, the server asks for a
 * wait beyond `maxRetryAfterMs`, there is no time left before the deadline, or the signal ended it.
 */
export type RetryEnd = "settled" | "unsafe" | "exhausted" | "retry_after" | "deadline" | "aborted";

/** The last attempt of a request. */
export interface RetrySummary extends RequestSummary {
  readonly attempts: number;
  readonly end: RetryEnd;
  /** What the last attempt suffered from, if from anything a retry knows. */
  readonly reason?: RetryReason | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
}

export interface RetryOptions {
  /**
   * How often a request may be repeated. The policy allows fewer for most outcomes and never more.
   *
   * @default 5
   */
  maxRetries?: number | undefined;
  /**
   * Spread of the waits: `none` waits the published 3, 6, 12, 24, 48 s, `equal` between half of that and all of
   * it, `full` between nothing and all of it. Waits that the server asks for are not spread.
   *
   * @default "none"
   */
  jitter?: Jitter | undefined;
  /**
   * Longest `Retry-After` that is waited for, in milliseconds. Beyond it the answer is returned, with the wait
   * in its header and in `BelvoApiError.retryAfterMs`.
   *
   * @default 120000
   */
  maxRetryAfterMs?: number | undefined;
  /**
   * How long one attempt may take until its headers arrive, in milliseconds. The server gives a retrieval five
   * minutes, so anything shorter gives retrievals up that would have succeeded.
   *
   * @default Infinity
   */
  attemptTimeoutMs?: number | undefined;
  /**
   * How long everything may take, in milliseconds, attempts and waits. A wait that would end later is not
   * begun: the last answer or error is returned at once.
   *
   * @default Infinity
   */
  deadlineMs?: number | undefined;
  /**
   * Declares requests safe to repeat whatever their fate, as if they only read. Payments stay as they are:
   * nothing but an idempotency key makes them safe.
   *
   * @default () => false
   */
  safe?: ((request: Request) => boolean) | undefined;
  /**
   * Makes the idempotency keys of payment intents.
   *
   * @default () => crypto.randomUUID()
   */
  createIdempotencyKey?: (() => string) | undefined;
  /** Called before each wait. What it throws is ignored. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called once a request, after its last attempt. What it throws is ignored. */
  onSettled?: ((summary: RetrySummary) => void) | undefined;
  /** @default the runtime's clock and timers */
  clock?: Clock | undefined;
  /** @default Math.random */
  random?: (() => number) | undefined;
}

type Callbacks = "safe" | "onRetry" | "onSettled";

/** The options with their defaults. */
export type RetrySettings = Pick<RetryOptions, Callbacks> & {
  readonly [Key in Exclude<keyof RetryOptions, Callbacks>]-?: Exclude<RetryOptions[Key], undefined>;
};

const none = Infinity;

const defaults: RetrySettings = {
  maxRetries: 5,
  jitter: "none",
  maxRetryAfterMs: 120_000,
  attemptTimeoutMs: none,
  deadlineMs: none,
  safe: undefined,
  createIdempotencyKey: () => crypto.randomUUID(),
  onRetry: undefined,
  onSettled: undefined,
  clock: systemClock,
  random: Math.random,
};

/** Fills the defaults in. Throws a `TypeError` naming the option that cannot be right. */
export function toSettings(options: RetryOptions): RetrySettings {
  const settings: Record<string, unknown> = { ...defaults };
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const isKnown = Object.hasOwn(defaults, name);
    // What has no default is called.
    const type = typeof (settings[name] ?? check);
    check(
      isKnown && value !== null && typeof value === type && (type !== "number" || value >= 0),
      name,
      isKnown ? `a valid ${type}` : "left out",
    );
    settings[name] = value;
  }
  check(isJitter(`${settings.jitter}`), "jitter", "none, equal or full");
  return settings as RetrySettings; // It began with all defaults, and each change was checked.
}
