import createOpenapiClient, { type Middleware } from "openapi-fetch";
import type { Method } from "./call-types.js";
import { checkParams } from "./internal/check-params.js";
import { connectionError } from "./internal/connection-error.js";
import { insist } from "./internal/insist.js";
import { printableRequest } from "./internal/printable-request.js";
import { toResult } from "./internal/to-result.js";

/** What the generated code says about a description that its types cannot. */
export interface ApiDescription {
  /** Operations (`GET /path/`) whose array parameters repeat their key; all others send one comma-joined value. */
  readonly exploded: readonly string[];
  /** Headers that every operation on a path insists on, and that can have one value only. */
  readonly headersOf: (path: string) => Record<string, string> | undefined;
}

export interface ApiClientOptions {
  readonly baseUrl: string;
  /** Headers that authenticate each request. */
  readonly headers: Record<string, string>;
  /** @default the runtime's `fetch`, looked up at each call */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** @default 310000 */
  readonly timeoutMs?: number | undefined;
}

/** Longer than the five minutes after which Belvo itself ends a synchronous retrieval. */
export const defaultTimeoutMs = 310_000;

type Call = (path: string, init?: CallInit) => Promise<object>;

interface CallInit {
  params?: Parameters<typeof checkParams>[1];
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  timeoutMs?: number;
}

interface UntypedClient extends Record<Method, Call> {
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

/** The client of any one API, without its types: openapi-fetch, set up for what the description says. */
export function createApiClient(
  { exploded, headersOf }: ApiDescription,
  {
    baseUrl,
    headers,
    fetch = (request) => globalThis.fetch(request),
    timeoutMs: clientTimeoutMs = defaultTimeoutMs,
  }: ApiClientOptions,
): UntypedClient {
  const { request, use, eject } = createOpenapiClient({
    baseUrl,
    headers,
    fetch,
    redirect: "manual",
    Request: printableRequest(),
  });
  // openapi-fetch types its calls for a description; here any method, path and body must do.
  const send = request as unknown as (method: Method, path: string, init: object) => Promise<{ response: Response }>;

  const call =
    (method: Method): Call =>
    async (path, { timeoutMs = clientTimeoutMs, signal, params = {}, headers, ...init } = {}) => {
      const operation = `${method} ${path}`;
      checkParams(path, params);
      // A longer time makes setTimeout fire at once.
      insist(timeoutMs > 0 && timeoutMs <= 2147483647, "`timeoutMs` must be from 1 to 2147483647");
      signal?.throwIfAborted();
      const controller = new AbortController();
      const stop = (reason?: unknown): void => controller.abort(reason);
      signal?.addEventListener("abort", () => stop(signal.reason), { signal: controller.signal });
      const late = new DOMException(`${operation} took over ${timeoutMs} ms`, "TimeoutError");
      const timer = setTimeout(stop, timeoutMs, late);
      try {
        const answer = await send(method, path, {
          ...init,
          params,
          headers: { ...headersOf(path), ...headers },
          querySerializer: { array: { explode: exploded.includes(operation) } },
          parseAs: "stream",
          signal: controller.signal,
        });
        return await toResult(answer, { method, path });
      } catch (error) {
        controller.signal.throwIfAborted();
        throw connectionError(error, operation);
      } finally {
        clearTimeout(timer);
        // Ends whatever may still listen to the signal, the listener above included.
        stop();
      }
    };

  return { GET: call("GET"), POST: call("POST"), PUT: call("PUT"), PATCH: call("PATCH"), DELETE: call("DELETE"), use, eject };
}
