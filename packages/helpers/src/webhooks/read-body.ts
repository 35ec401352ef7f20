import { discard } from "../internal/read-text.js";
import { BelvoWebhookError } from "./webhook-error.js";

/**
 * Reads the body of a request, and never more than `maxBytes` of it, whatever `Content-Length` says. Where
 * that says too much, the body is left alone: whoever answers cancels it.
 *
 * @throws {BelvoWebhookError} when it is too large.
 * @throws The reason of `signal` once that is aborted, and the stream's own error when it breaks off.
 */
export async function readBody(request: Request, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length")) > maxBytes) throw new BelvoWebhookError("too_large");
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  // Cancelling settles a read that waits.
  const onAbort = (): void => discard(reader);
  signal.addEventListener("abort", onAbort);
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return join(chunks, size);
      size += value.byteLength;
      if (size > maxBytes) throw new BelvoWebhookError("too_large");
      chunks.push(value);
    }
  } catch (error) {
    discard(reader);
    throw error;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.byteLength;
  }
  return all;
}
