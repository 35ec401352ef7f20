import { type ErrorAnswer, readAnswer } from "../internal/answer.js";
import { parseJson } from "../internal/json.js";
import type { NetworkFault } from "../internal/network-error.js";

/** What an attempt suffered from. All but `misconfigured` may be worth repeating. */
export type RetryReason =
  | NetworkFault
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

// What a status may stand for. What a 5xx turns out to be is never repeated more often than this.
const hopes: Readonly<Record<number, RetryReason>> = {
  400: "too_many_sessions",
  403: "rate_limited",
  408: "request_timeout",
  409: "idempotency_conflict",
  429: "rate_limited",
};

/**
 * Says what an answer means for a retry. The body of an error is read only where it may be one that the
 * operation is repeated after, also when the attempts are used up; otherwise the status has to do.
 *
 * @param peek reads the body, and leaves it to the caller.
 */
export async function outcomeOf(
  response: Response,
  isRepeatable: (reason: RetryReason) => boolean,
  peek: () => Promise<string>,
): Promise<Outcome> {
  const { status, headers } = response;
  const hope = status < 500 ? hopes[status] : "server_error";
  const text = hope && isRepeatable(hope) ? await peek() : "";
  const answer = readAnswer(status, headers, parseJson(text), text);
  return { response, reason: reasonOf(hope, response, answer), requestId: answer.requestId };
}

/** Tells whether the hope holds; the reason of a 5xx is in its code. */
function reasonOf(
  hope: RetryReason | undefined,
  { status, headers }: Response,
  answer: ErrorAnswer,
): RetryReason | undefined {
  const { code, isLimitPage } = answer;
  const isRunning =
    code === "idempotency_key_conflict" || headers.get("belvo-idempotency-status") === "PROCESSING";
  const proofs: Readonly<Record<number, boolean>> = { 400: code === hope, 403: isLimitPage, 409: isRunning };
  if (hope !== "server_error") return (proofs[status] ?? true) ? hope : undefined;
  if (code === "unexpected_error") return code;
  // Not Belvo's own answer: a gateway gave up on a request that may still be running behind it.
  const isOwn = code === "service_unavailable" || status === 500 || status === 503;
  return isOwn ? hope : "gateway_lost";
}
