import { locate } from "../internal/fetch-like.js";
import { isRecord } from "../internal/json.js";
import { BelvoApiError } from "./api-error.js";

/** What a call of either client resolves to, as far as it matters here. */
export interface CallResult {
  readonly ok?: boolean;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
  readonly request?: { readonly method: string; readonly path: string };
}

/** The data type of a result: of the members of the union that are no error. */
export type DataOf<Result> = Result extends { readonly error?: undefined; readonly data: infer Data }
  ? Data
  : never;

// A 2xx that means failure: the enrollment says so in its status.
const failsInside = /\/payments\/br\/enrollments\/complete-redirection\/$/;

/** The error in a result; `undefined` for a success. */
export function failureOf(result: CallResult): BelvoApiError | undefined {
  const { response, data, error, request } = result;
  const path = request?.path ?? locate(response.url || "").path;
  const failedInside = isRecord(data) && data.status === "FAILED" && failsInside.test(path);
  // The status decides: an empty error body leaves `error` undefined in a plain client.
  const failed = result.ok === false || !response.ok || error !== undefined || failedInside;
  if (!failed) return undefined;
  const body = failedInside ? data : error;
  // What `createBelvoClient` gives for a body that is no JSON.
  const text = isRecord(body) && Object.keys(body).join() === "text" ? `${body.text}` : undefined;
  return new BelvoApiError({
    status: response.status,
    headers: response.headers,
    body: text === undefined ? body : undefined,
    text,
    method: request?.method,
    path: path || undefined,
  });
}
