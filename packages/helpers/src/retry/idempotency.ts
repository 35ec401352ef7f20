/** Header by which Belvo recognises a payment it has seen before. */
export const idempotencyHeader = "Belvo-Idempotency-Key";

/** The request with a key: the one it has, else a new one on a copy of the request. */
export function withIdempotencyKey(request: Request, createKey: () => string): Request {
  if (request.headers.get(idempotencyHeader)) return request;
  const copy = request.clone();
  copy.headers.set(idempotencyHeader, createKey());
  return copy;
}
