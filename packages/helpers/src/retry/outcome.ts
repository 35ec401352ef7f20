import { type ErrorItem, errorItems } from "../internal/error-items.js";
import { parseJson } from "../internal/json.js";
import { networkFault } from "../internal/network-error.js";
import { peekText } from "../internal/read-text.js";

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

/** What came of one attempt; without a reason there is nothing to repeat. */
export interface Outcome {
  readonly reason: RetryReason | undefined;
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
}

// Error bodies of the API are a few hundred bytes.
const longestErrorBody = 64 * 1024;

const isType = (response: Response, type: RegExp): boolean =>
  type.test(response.headers.get("content-type") ?? "");

/**
 * Says what an answer means for a retry. Reads the body of an error, from a clone, so that the caller still
 * gets it whole; answers that need no reading are not touched.
 */
export async function outcomeOf(response: Response): Promise<Outcome> {
  const { status } = response;
  if (status < 400) return { reason: undefined };
  // The gateway has no code for "too many requests"; it answers with its own page.
  if (status === 429 || (status === 403 && isType(response, /html/i))) return { reason: "rate_limited" };
  if (status < 500 && status !== 400 && status !== 408 && status !== 409) return { reason: undefined };
  const item = await itemOf(response);
  return { reason: reasonOf(response, item), code: item?.code, requestId: item?.requestId };
}

async function itemOf(response: Response): Promise<ErrorItem | undefined> {
  if (Number(response.headers.get("content-length")) > longestErrorBody) return undefined;
  const text = await peekText(response, longestErrorBody);
  const items = text ? errorItems(parseJson(text)) : [];
  return items.find((item) => item.code) ?? items[0];
}

function reasonOf({ status, headers }: Response, item: ErrorItem | undefined): RetryReason | undefined {
  if (status === 400 && item?.code === "too_many_sessions") return "too_many_sessions";
  if (status === 408) return "request_timeout";
  if (status === 409) {
    const running =
      item?.code === "idempotency_key_conflict" || headers.get("belvo-idempotency-status") === "PROCESSING";
    return running ? "idempotency_conflict" : undefined;
  }
  if (item?.code === "unexpected_error") return "unexpected_error";
  if (status < 500) return undefined;
  // Not Belvo's own answer: a gateway gave up on a request that may still be running behind it.
  const isOwn = item?.code === "service_unavailable" || status === 500 || status === 503;
  return isOwn ? "server_error" : "gateway_lost";
}

/** Says what an error of `fetch` means for a retry. */
export function faultOf(error: unknown): Outcome {
  const fault = networkFault(error);
  return { reason: fault === "misconfigured" ? undefined : fault };
}
