// Private: may change any time.
import type { RequestInfo } from "../call-types.js";

/** What openapi-fetch makes of an answer: the text of a 2xx, else the body as JSON or text. */
export interface Answer {
  readonly response: Response;
  readonly data?: string | undefined;
  readonly error?: unknown;
}

/**
 * Turns an answer into a result: the status alone decides `ok`, except that a 2xx whose body is neither empty
 * nor a JSON object or array is a failure.
 */
export function toResult({ response, data, error: body }: Answer, request: RequestInfo): object {
  try {
    body = JSON.parse(data as string);
  } catch {}
  const isJson = Object(body) === body;
  const ok = response.ok && (isJson || !data);
  return {
    ok,
    status: response.status,
    [ok ? "data" : "error"]: ok || isJson ? body : { text: `${data ?? body ?? ""}` },
    response,
    request,
  };
}
