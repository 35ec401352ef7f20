import type { Clock } from "./clock.js";

// Error bodies of the API are a few hundred bytes.
const maxBytes = 64 * 1024;

/**
 * Reads the beginning of a body as text and leaves it to be read again: what has come until it is over, until
 * it gets too long or `maxMs` have passed, or the signal is aborted. Leaves no timer, and never rejects.
 */
export async function peekText(
  response: Response,
  maxMs: number,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<string> {
  const done = new AbortController();
  let text = "";
  try {
    const reader = response.clone().body?.getReader();
    if (!reader) return text;
    const stop = (): void => discard(reader);
    // Cancelling the reader ends the read that is pending.
    clock.sleep(maxMs, signal ? AbortSignal.any([signal, done.signal]) : done.signal).then(stop, stop);
    const decoder = new TextDecoder();
    for (let bytes = 0; bytes <= maxBytes; ) {
      const { value } = await reader.read();
      text += decoder.decode(value, { stream: !!value });
      if (!value) break;
      bytes += value.byteLength;
    }
  } catch {
    // Broken off, or read by a custom fetch: what has come has to do.
  } finally {
    done.abort();
  }
  return text;
}

/** Cancels a body that nobody will read, so that its connection is free again. Never rejects. */
export function discard(body: { cancel(): Promise<void> } | null | undefined): void {
  try {
    body?.cancel().catch(() => {});
  } catch {
    // A custom stream that throws instead of rejecting.
  }
}
