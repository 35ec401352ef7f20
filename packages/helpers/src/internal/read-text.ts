/**
 * Reads a body as text, up to `limit` bytes; `undefined` where there is more or reading fails. Give it a
 * clone: it uses the body up, and leaves what it did not read cancelled.
 */
export async function readText(response: Response, limit: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > limit) {
        discard(reader);
        return undefined;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return undefined;
  }
}

/** Cancels a body that nobody will read, so that its connection is free again. Never rejects. */
export function discard(body: { cancel(): Promise<void> } | null | undefined): void {
  try {
    body?.cancel().catch(() => {});
  } catch {
    // A custom stream that throws instead of rejecting.
  }
}
