// Private: may change any time.
import type { RequestInfo } from "../call-types.js";

/**
 * Turns an answer into a result: the status alone decides `ok`, except that a 2xx whose body is neither empty
 * nor a JSON object or array is a failure. `error` is what openapi-fetch made of the body of a non-2xx: JSON,
 * or text.
 */
export async function toResult(
  { response, error: body }: { response: Response; error?: unknown },
  request: RequestInfo,
): Promise<object> {
  const text = response.ok ? await response.text() : (body ?? "");
  if (response.ok) {
    try {
      body = JSON.parse(text as string);
    } catch {}
  }
  const isJson = Object(body) === body;
  const ok = response.ok && (isJson || !text);
  return {
    ok,
    status: response.status,
    ...(ok
      ? { data: isJson ? body : undefined }
      : { error: isJson ? body : { text: `${text}` } }),
    response,
    request,
  };
}
