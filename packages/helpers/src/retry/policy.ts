import type { OperationKind } from "./operation-kind.js";
import type { RetryReason } from "./outcome.js";

type Limits = Readonly<Partial<Record<RetryReason, number>>>;

// Five is what Belvo asks for, and three with `unexpected_error`.
const harmless: Limits = {
  not_sent: 5,
  connection_lost: 5,
  timeout: 5,
  gateway_lost: 5,
  rate_limited: 5,
  too_many_sessions: 5,
  server_error: 5,
  unexpected_error: 3,
  request_timeout: 2,
};

// The institution sees each of these: only what was answered, and answered as a failure, is repeated. Six failed
// POSTs make a link invalid, and one call must not get there on its own.
const login: Limits = {
  not_sent: 5,
  rate_limited: 5,
  too_many_sessions: 4,
  server_error: 4,
  unexpected_error: 3,
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
  resume: { not_sent: 5, rate_limited: 5 },
  keyed_payment: { ...harmless, idempotency_conflict: 5 },
  payment: {},
};

/** How often an operation may be repeated in all when an attempt ends like this. */
export function retryLimit(kind: OperationKind, reason: RetryReason): number {
  return limits[kind][reason] ?? 0;
}
