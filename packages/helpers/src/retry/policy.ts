import type { OperationKind } from "./operation-kind.js";
import type { RetryReason } from "./outcome.js";

// Six failed POSTs make a link invalid: one call must not get there on its own.
const belowSix = 4;
// What Belvo asks for with `unexpected_error`.
const three = 3;
const two = 2;
const all = Number.POSITIVE_INFINITY;

type Limits = Readonly<Partial<Record<RetryReason, number>>>;

const harmless: Limits = {
  not_sent: all,
  connection_lost: all,
  timeout: all,
  gateway_lost: all,
  rate_limited: all,
  too_many_sessions: all,
  server_error: all,
  unexpected_error: three,
  request_timeout: two,
};

// The institution sees each of these: only what was answered, and answered as a failure, is repeated.
const login: Limits = {
  not_sent: all,
  rate_limited: all,
  too_many_sessions: belowSix,
  server_error: belowSix,
  unexpected_error: three,
};

/**
 * How often each kind of operation may be repeated after each outcome; what is missing is never repeated.
 * `maxRetries` bounds every entry. The README explains the table row by row.
 */
const limits: Readonly<Record<OperationKind, Limits>> = {
  read: harmless,
  delete: harmless,
  update: harmless,
  retrieval: login,
  link: login,
  // The token works once, and offering it twice may lock the user out.
  resume: { not_sent: all, rate_limited: all },
  keyed_payment: { ...harmless, idempotency_conflict: all },
  payment: {},
};

/** How often an operation may be repeated in all when an attempt ends like this. */
export function retryLimit(kind: OperationKind, reason: RetryReason): number {
  return limits[kind][reason] ?? 0;
}
