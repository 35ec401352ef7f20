import { check } from "../internal/check.js";

/** Header by which Belvo recognises a payment it has seen before. */
export const idempotencyHeader = "Belvo-Idempotency-Key";

/** The request with a key: the one it has, else a new one on a copy of the request. */
export function withIdempotencyKey(request: Request, createKey: () => string): Request {
  if (request.headers.get(idempotencyHeader)) return request;
  const key: unknown = createKey();
  // Without a key of its own, or with one that other payments share, repeating would be anybody's guess.
  check(typeof key === "string" && key.trim() !== "", "createIdempotencyKey()", "a key");
  const copy = request.clone();
  copy.headers.set(idempotencyHeader, `${key}`);
  return copy;
}
