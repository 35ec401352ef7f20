// Private: may change any time.
import type { Method } from "../call-types.js";

/**
 * Turns an answer into a result: the status alone decides `ok`, except that a 2xx whose body is neither empty
 * nor a JSON object or array is a failure. `error` is what openapi-fetch made of the body of a non-2xx: JSON,
 * or text.
 */
export async function toResult(
  { response, error: body }: { response: Response; error?: unknown },
  method: Method,
  path: string,
): Promise<object> {
  let { ok } = response;
  const text = ok ? await response.text() : typeof body === "string" ? body : "";
  if (ok) {
    try {
      body = JSON.parse(text);
    } catch {}
  }
  const isJson = Object(body) === body;
  ok &&= isJson || !text;
  return {
    ok,
    status: response.status,
    [ok ? "data" : "error"]: isJson
      ? body
      : ok
        ? undefined
        : { reason: text ? "not-json" : "empty", text },
    response,
    request: { method, path },
  };
}
