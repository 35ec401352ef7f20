import { plainWord } from "./error-items.js";
import { isRecord } from "./json.js";

/**
 * What is known about a request that got no answer: it never left, its fate is unknown, it took too long
 * (fate unknown as well), or it cannot work until somebody changes something, such as a certificate.
 */
export type NetworkFault = "not_sent" | "connection_lost" | "timeout" | "misconfigured";

// Names of errors, codes of Node, Bun and HTTP libraries. The first that matches counts: where several
// addresses were tried, the request did not leave only if it left for none of them.
const faults: readonly (readonly [NetworkFault, RegExp])[] = [
  ["timeout", /TIMEDOUT|(HEADERS|BODY)_TIMEOUT|\bTimeout(Error)?\b/],
  ["connection_lost", /ECONN(RESET|ABORTED)|EPIPE|_SOCKET|PREMATURE|Connection(Closed|Reset)/],
  ["not_sent", /REFUSED|ENOTFOUND|EAI_|UNREACH|E(NET|HOST)DOWN|CONNECT_TIMEOUT|Refused|FailedToOpen/],
];
const unusable = /CERT|SIGN|SSL|TLS/;
// What `fetch` says of a connection that failed, in Node, Chromium, Safari, Cloudflare, Firefox, Deno.
const wording =
  /^(fetch failed|failed to fetch|load failed|terminated|network ?(error|connection)|error sending)/im;

/** An error, its causes, and the parts of an AggregateError (Node tries several addresses), each once. */
export function causes(error: unknown, found: Record<string, unknown>[] = []): typeof found {
  if (isRecord(error) && !found.includes(error) && found.length < 50) {
    found.push(error);
    for (const part of [error.cause, error.errors].flat()) causes(part, found);
  }
  return found;
}

/** First error code in an error and its causes, such as `ECONNRESET`. */
export function networkCode(error: unknown): string | undefined {
  return causes(error)
    .map(({ code }) => plainWord(code))
    .find(Boolean);
}

/**
 * What an error thrown by a `fetch` says about the fate of the request; `undefined` where it is no network
 * error at all, such as the `TypeError` for a wrong argument.
 */
export function networkFault(error: unknown): NetworkFault | undefined {
  const parts = causes(error);
  const all = (key: string): string => parts.map((part) => part[key]).join("\n");
  const signs = `${all("name")}\n${all("code")}`;
  const says = all("message");
  const [fault] = faults.find(([, pattern]) => pattern.test(signs)) ?? [];
  // "Unreachable" may also come over a connection that stood, and then the request may have left.
  const stood = /^(?!connect|getaddrinfo)./m.test(all("syscall"));
  if (fault) return fault === "not_sent" && stood ? "connection_lost" : fault;
  // Deno has no codes, it names the phase.
  if (/client error \(Connect\)/.test(says)) return "not_sent";
  if (!wording.test(says)) return undefined;
  return unusable.test(signs) ? "misconfigured" : "connection_lost";
}
