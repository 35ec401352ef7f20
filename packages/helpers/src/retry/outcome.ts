import { type ErrorAnswer, readAnswer } from "../internal/answer.js";
import { parseJson } from "../internal/json.js";
import { networkFault } from "../internal/network-error.js";
import { type PeekLimits, peekText } from "../internal/read-text.js";

/** Why a request may be worth repeating. */
export type RetryReason =
  | "not_sent"
  | "connection_lost"
  | "timeout"
  | "rate_limited"
  | "too_many_sessions"
  | "idempotency_conflict"
  | "request_timeout"
  | "unexpected_error"
  | "server_error"
  | "gateway_lost";

/** What came of one attempt: an answer, or an error that is thrown if nothing follows. */
export interface Outcome {
  readonly response?: Response;
  readonly error?: unknown;
  /** Without a reason there is nothing to repeat. */
  readonly reason: RetryReason | undefined;
  readonly requestId?: string | undefined;
}

// The best that can come of reading a body, by status. Nothing else about a 5xx is repeated more often.
const hopes: Readonly<Record<number, RetryReason>> = {
  400: "too_many_sessions",
  403: "rate_limited",
  408: "request_timeout",
  409: "idempotency_conflict",
  429: "rate_limited",
};

/**
 * Says what an answer means for a retry. Reads the body of an error, from a clone, so that the caller still
 * gets it whole, but only where a repeat could follow from it; otherwise the status has to do. Rejects only
 * when the signal is aborted.
 */
export async function outcomeOf(
  response: Response,
  mayFollow: (reason: RetryReason) => boolean,
  limits: PeekLimits,
): Promise<Outcome> {
  const { status, headers } = response;
  const hope = status < 500 ? hopes[status] : "server_error";
  const text = hope && mayFollow(hope) ? await peekText(response, limits) : "";
  limits.signal?.throwIfAborted();
  const answer = readAnswer(status, headers, parseJson(text), text);
  return { response, reason: reasonOf(status, headers, answer), requestId: answer.requestId };
}

function reasonOf(status: number, headers: Headers, answer: ErrorAnswer): RetryReason | undefined {
  const { code, isLimitPage } = answer;
  if (status === 429 || isLimitPage) return "rate_limited";
  if (status === 408) return "request_timeout";
  if (status === 400) return code === "too_many_sessions" ? code : undefined;
  if (status === 409) {
    const isRunning =
      code === "idempotency_key_conflict" || headers.get("belvo-idempotency-status") === "PROCESSING";
    return isRunning ? "idempotency_conflict" : undefined;
  }
  if (status < 500) return undefined;
  if (code === "unexpected_error") return code;
  // Not Belvo's own answer: a gateway gave up on a request that may still be running behind it.
  const isOwn = code === "service_unavailable" || status === 500 || status === 503;
  return isOwn ? "server_error" : "gateway_lost";
}

/** Says what an error of `fetch` means for a retry. */
export function outcomeOfError(error: unknown): Outcome {
  const fault = networkFault(error);
  return { error, reason: fault === "misconfigured" ? undefined : fault };
}
