import { isRecord } from "./json.js";

/**
 * What is known about a request that got no answer: it never left, its fate is unknown, it took too long
 * (fate unknown as well), or it cannot work until somebody changes something, such as a certificate.
 */
export type NetworkFault = "not_sent" | "connection_lost" | "timeout" | "misconfigured";

// Node, Deno and Bun. The connection was never made, so no byte of the request left.
const notSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|E(NET|HOST)(UNREACH|DOWN)|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
const timedOut = /^(E\w*TIMEDOUT|UND_ERR_(HEADERS|BODY)_TIMEOUT|Timeout)$/;
const lost =
  /^(ECONN(RESET|ABORTED)|EPIPE|ENOTCONN|EPROTO|UND_ERR_(SOCKET|CLOSED|DESTROYED|RES_\w+|ABORTED)|HPE_\w+|ERR_HTTP2_\w+|ERR_STREAM_PREMATURE_CLOSE|ERR_NETWORK|Connection(Closed|Reset))$/;
// Runtimes whose errors have no code: Chromium, Firefox, Safari, Node without a cause, Cloudflare.
const wording =
  /^(fetch failed|failed to fetch|load failed|terminated|network (error|connection lost)|networkerror )/i;

/** An error, its causes, and the parts of an AggregateError (Node tries several addresses). */
function* chain(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== "object" || error === null || depth > 5) return;
  yield error;
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  yield* chain(cause, depth + 1);
  if (Array.isArray(errors)) for (const part of errors) yield* chain(part, depth + 1);
}

const field = (error: object, key: string): string => {
  const value = isRecord(error) ? error[key] : undefined;
  return typeof value === "string" ? value : "";
};

/** First error code in an error and its causes, such as `ECONNRESET`. */
export function networkCode(error: unknown): string | undefined {
  for (const part of chain(error)) if (/^\w{1,60}$/.test(field(part, "code"))) return field(part, "code");
  return undefined;
}

/**
 * What an error thrown by a `fetch` says about the fate of the request; `undefined` where it is no network
 * error at all, such as the `TypeError` for a wrong argument.
 */
export function networkFault(error: unknown): NetworkFault | undefined {
  const parts = [...chain(error)];
  const codes = parts.map((part) => field(part, "code"));
  const is = (pattern: RegExp): boolean => codes.some((code) => pattern.test(code));
  if (parts.some((part) => field(part, "name") === "TimeoutError") || is(timedOut)) return "timeout";
  // Several addresses may have been tried: it left if it left for one of them.
  if (is(lost)) return "connection_lost";
  if (is(notSent)) return "not_sent";
  const messages = parts.map((part) => field(part, "message"));
  // Deno has no codes; it names the phase instead.
  if (messages.some((message) => message.includes("client error (Connect)"))) return "not_sent";
  if (!messages.some((message) => wording.test(message) || message.startsWith("error sending request"))) {
    return undefined;
  }
  return codes.some((code) => code) ? "misconfigured" : "connection_lost";
}
