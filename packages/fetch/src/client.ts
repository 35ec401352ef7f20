import { createApiClient } from "./api-client.js";
import type { BelvoClient } from "./client-types.js";
import { description, environments } from "./generated/belvo/description.js";
import { insist, insistFilled } from "./internal/insist.js";

/** Which Belvo the client talks to. Each has keys of its own. */
export type BelvoEnvironment = keyof typeof environments;

export interface BelvoCredentials {
  /** The `Secret ID` of an API key pair, from the Belvo dashboard. */
  secretId: string;
  /** The `Secret password` of the same pair. */
  secretPassword: string;
}

export interface BelvoClientOptions extends BelvoCredentials {
  /** Belvo's own host for sandbox or production. Needed unless there is a `baseUrl`, which goes before it. */
  environment?: BelvoEnvironment | undefined;
  /**
   * Another host to send everything to, such as a proxy or a mock server. It receives the credentials, so it
   * must be https, except on loopback.
   */
  baseUrl?: string | undefined;
  /**
   * How a request is sent. Wrap it for retries, rate limits, logs or a proxy.
   *
   * @default the runtime's `fetch`, looked up at each call
   */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * How long a call may take in all, in milliseconds. The default leaves a synchronous retrieval the five
   * minutes that Belvo gives it.
   *
   * @default 310000
   */
  timeoutMs?: number | undefined;
  /**
   * Lets the client run in a browser or in React Native, where anybody can read the credentials.
   *
   * @default false
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

declare const __VERSION__: string;

/**
 * Creates a client for the Belvo API.
 *
 * The calls resolve to `{ ok, status, data, error, response, request }` and reject only when no answer came:
 * with the signal's reason, a `TimeoutError`, or the error of `fetch`.
 *
 * @throws {TypeError} naming the option, when one is missing or cannot be right, and in a browser.
 *
 * @example
 * ```ts
 * import { createBelvoClient, listAccounts } from "@x/belvo-fetch";
 *
 * const belvo = createBelvoClient({
 *   secretId: "your-secret-id",
 *   secretPassword: "your-secret-password",
 *   environment: "sandbox",
 * });
 * const accounts = await listAccounts(belvo, { query: { page_size: 10 } });
 * if (accounts.ok) console.log(accounts.data.count);
 * ```
 */
export function createBelvoClient(options: BelvoClientOptions): BelvoClient {
  const {
    secretId,
    secretPassword,
    environment,
    baseUrl = environments[environment as BelvoEnvironment],
  } = options;
  insist(
    // Servers have no document, and their navigator, if any, has no product: browsers and React Native do.
    options.dangerouslyAllowBrowser || (!globalThis.document && !globalThis.navigator?.product),
    "Set `dangerouslyAllowBrowser`",
  );
  insist(
    // Anybody on the way could read the credentials over http, except on loopback.
    /^(https:\/\/[\w[]|http:\/\/(localhost|127\.[\d.]+|\[::1])([:/]|$))[^\s?#@\\]*$/.test(baseUrl),
    "Set `environment` or https `baseUrl`",
  );
  insistFilled("secretId", secretId);
  insistFilled("secretPassword", secretPassword);
  return createApiClient(description, {
    ...options,
    baseUrl,
    headers: {
      // The deprecated `unescape` turns percent signs into the UTF-8 bytes that `btoa` needs; React Native has no other way.
      Authorization: `Basic ${btoa(unescape(encodeURIComponent(`${secretId}:${secretPassword}`)))}`,
      "User-Agent": `belvo-fetch/${__VERSION__}`,
    },
  }) as BelvoClient; // The types are generated from the description that the untyped client is set up with.
}
