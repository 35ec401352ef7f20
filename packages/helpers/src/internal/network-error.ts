import { isRecord } from "./json.js";

/**
 * What is known about a request that got no answer: it never left, its fate is unknown, it took too long
 * (fate unknown as well), or it cannot work until somebody changes something, such as a certificate.
 */
export type NetworkFault = "not_sent" | "connection_lost" | "timeout" | "misconfigured";

// Codes of Node, Bun and HTTP libraries, names of errors. The first that matches counts: where several
// addresses were tried, the request did not leave only if it left for none of them.
const faults: readonly (readonly [NetworkFault, RegExp])[] = [
  ["timeout", /TIMEDOUT|(HEADERS|BODY)_TIMEOUT|\bTimeout(Error)?\b/],
  [
    "connection_lost",
    /ECONN(RESET|ABORTED)|EPIPE|ENOTCONN|EPROTO|UND_ERR_(SOCKET|CLOSED|DESTROYED|RES)|HPE_|HTTP2|PREMATURE|ERR_NETWORK|Connection(Closed|Reset)/,
  ],
  [
    "not_sent",
    /REFUSED|ENOTFOUND|EAI_|E(NET|HOST)(UNREACH|DOWN)|NOTAVAIL|CONNECT_TIMEOUT|ConnectionRefused|FailedToOpen/,
  ],
];
// Deno has no codes, it names the phase.
const neverConnected = /client error \(Connect\)/;
// What `fetch` says of a connection that failed, in Node, Chromium, Safari, Cloudflare, Firefox, Deno.
const wording =
  /^(fetch failed|failed to fetch|load failed|terminated|network ?(error|connection)|error sending request)/i;

/** An error, its causes, and the parts of an AggregateError (Node tries several addresses). */
function chain(error: unknown, depth = 0): Record<string, unknown>[] {
  if (!isRecord(error) || depth > 5) return [];
  const { cause, errors } = error;
  const more = [cause, ...(Array.isArray(errors) ? errors : [])];
  return [error, ...more.flatMap((part) => chain(part, depth + 1))];
}

/** First error code in an error and its causes, such as `ECONNRESET`. */
export function networkCode(error: unknown): string | undefined {
  return chain(error)
    .map(({ code }) => code)
    .find((code): code is string => typeof code === "string" && /^\w{1,60}$/.test(code));
}

/**
 * What an error thrown by a `fetch` says about the fate of the request; `undefined` where it is no network
 * error at all, such as the `TypeError` for a wrong argument.
 */
export function networkFault(error: unknown): NetworkFault | undefined {
  const parts = chain(error);
  const signs = parts.map(({ name, code }) => `${name} ${code}`).join(" ");
  const known = faults.find(([, pattern]) => pattern.test(signs));
  // "Unreachable" may also come over a connection that stood, and then the request may have left.
  const stood = parts.some(({ syscall }) => syscall && !/^(connect|getaddrinfo)/.test(`${syscall}`));
  if (known) return known[0] === "not_sent" && stood ? "connection_lost" : known[0];
  const says = (pattern: RegExp): boolean => parts.some(({ message }) => pattern.test(`${message}`));
  if (says(neverConnected)) return "not_sent";
  if (!says(wording)) return undefined;
  return networkCode(error) ? "misconfigured" : "connection_lost";
}
