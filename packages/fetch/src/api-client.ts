import createOpenapiClient, { type Middleware } from "openapi-fetch";
import type { Method } from "./call-types.js";
import { checkParams } from "./internal/check-params.js";
import { connectionError } from "./internal/connection-error.js";
import { hideHeaders } from "./internal/hide-headers.js";
import { insist } from "./internal/insist.js";
import { type Answer, toResult } from "./internal/to-result.js";

/** What the generated code says about a description that its types cannot. */
export interface ApiDescription {
  /** Operations (`GET /path/`) whose array parameters repeat their key; all others send one comma-joined value. */
  readonly exploded: readonly string[];
  /** Headers that every operation on a path insists on, and that can have one value only. */
  readonly headersOf: (path: string) => Record<string, string> | false;
}

export interface ApiClientOptions {
  readonly baseUrl: string;
  /**
   * Headers of each request that are no concern of middleware: they are added last, where none is set. What stands in
   * `Authorization` is kept out of errors.
   */
  readonly headers: Record<string, string> & { readonly Authorization: string };
  /** @default the runtime's `fetch`, looked up at each call */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** @default 310000, which is longer than the five minutes after which Belvo ends a synchronous retrieval */
  readonly timeoutMs?: number | undefined;
}

type Call = (path: string, init?: CallInit) => Promise<object>;

interface CallInit {
  params?: Parameters<typeof checkParams>[1];
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  timeoutMs?: number;
}

interface Middlewares {
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

interface UntypedClient extends Record<Method, Call>, Middlewares {}

interface OpenapiClient extends Middlewares {
  request(method: Method, path: string, init: object): Promise<Answer>;
}

/** The client of any one API, without its types: openapi-fetch, set up for what the description says. */
export function createApiClient(
  { exploded, headersOf }: ApiDescription,
  { baseUrl, headers: fixedHeaders, fetch, timeoutMs: clientTimeoutMs = 310_000 }: ApiClientOptions,
): UntypedClient {
  // openapi-fetch types its calls for a description; here any method, path and body must do.
  const { request, use, eject } = createOpenapiClient({
    baseUrl,
    fetch: (request) => {
      for (const name in fixedHeaders) {
        if (!request.headers.has(name)) request.headers.set(name, fixedHeaders[name] as string);
      }
      return (fetch ?? globalThis.fetch)(hideHeaders(request));
    },
    redirect: "manual",
  }) as unknown as OpenapiClient;

  const call =
    (method: Method): Call =>
    async (path, { timeoutMs = clientTimeoutMs, signal, params = {}, headers, body } = {}) => {
      const operation = `${method} ${path}`;
      checkParams(path, params);
      insist(timeoutMs > 0, "`timeoutMs` must be > 0");
      signal?.throwIfAborted();
      return new Promise((resolve, reject) => {
        const controller = new AbortController();
        const settle = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", onAbort);
        };
        // Ends the call also where a `fetch` pays no heed to its signal.
        const stop = (reason: unknown): void => {
          settle();
          controller.abort(reason);
          reject(reason);
        };
        const onAbort = (): void => stop(signal?.reason);
        const timer = setTimeout(
          () => stop(new DOMException(`${operation} took over ${timeoutMs} ms`, "TimeoutError")),
          Math.min(timeoutMs, 2e9), // More than 2 ** 31 ms would fire at once.
        );
        signal?.addEventListener("abort", onAbort);
        request(method, path, {
          body,
          params,
          headers: { ...headersOf(path), ...headers },
          querySerializer: { array: { explode: exploded.includes(operation) } },
          parseAs: "text",
          signal: controller.signal,
        })
          .then((answer) => {
            resolve(toResult(answer, { method, path }));
            settle();
            // One that middleware made: nobody reads the answer it stands for.
            if (!answer.response.url) controller.abort();
          })
          .catch((error) => stop(connectionError(error, operation, fixedHeaders.Authorization)))
          .catch(stop); // An error that cannot even be looked at must not keep the call from ending.
      });
    };

  return {
    GET: call("GET"),
    POST: call("POST"),
    PUT: call("PUT"),
    PATCH: call("PATCH"),
    DELETE: call("DELETE"),
    use,
    eject,
  };
}
