import createOpenapiClient, { type Middleware } from "openapi-fetch";
import type { Method } from "./call-types.js";
import { checkParams } from "./internal/check-params.js";
import { connectionError } from "./internal/connection-error.js";
import { checkTimeout, withDeadline } from "./internal/deadline.js";
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
  /** What must not show up in an error. */
  readonly secrets: readonly string[];
  readonly fetch: (request: Request) => Promise<Response>;
  readonly timeoutMs: number;
}

type Call = (path: string, init?: CallInit) => Promise<object>;

interface CallInit {
  params?: { query?: Record<string, unknown>; path?: Record<string, unknown>; header?: Record<string, string> };
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  timeoutMs?: number;
}

interface UntypedClient extends Record<Uppercase<Method>, Call> {
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

/** The client of any one API, without its types: openapi-fetch, set up for what the description says. */
export function createApiClient(api: ApiDescription, options: ApiClientOptions): UntypedClient {
  checkTimeout(options.timeoutMs);
  const client = createOpenapiClient({
    baseUrl: options.baseUrl,
    headers: options.headers,
    redirect: "manual",
    Request: printableRequest(),
    fetch: options.fetch,
  });

  // openapi-fetch types its calls for a description; here any method, path and body must do.
  const send = client.request as unknown as (
    method: Method,
    path: string,
    init: object,
  ) => Promise<{ response: Response; error?: unknown }>;

  const call = (method: Method): Call =>
    async (path, { timeoutMs = options.timeoutMs, signal, params = {}, headers, ...init } = {}) => {
      const operation = `${method.toUpperCase()} ${path}`;
      checkParams(path, params);
      try {
        return await withDeadline(
          async (signal) =>
            toResult(
              await send(method, path, {
                ...init,
                params,
                headers: { ...api.headersOf(path), ...headers },
                querySerializer: { array: { style: "form", explode: api.exploded.includes(operation) } },
                parseAs: "stream",
                signal,
              }),
              method,
              path,
            ),
          timeoutMs,
          signal,
          operation,
        );
      } catch (error) {
        throw connectionError(error, operation, options.secrets);
      }
    };

  return {
    GET: call("get"),
    POST: call("post"),
    PUT: call("put"),
    PATCH: call("patch"),
    DELETE: call("delete"),
    use: client.use,
    eject: client.eject,
  };
}
