/**
 * Reads the body of a response as text, up to `limit` bytes, and leaves it to be read again. `undefined`
 * where there is more, where reading fails, and where somebody else reads it already.
 */
export async function peekText(response: Response, limit: number): Promise<string | undefined> {
  try {
    const reader = response.clone().body?.getReader();
    if (!reader) return "";
    const decoder = new TextDecoder();
    let text = "";
    for (let size = 0; size <= limit; ) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
    discard(reader);
  } catch {
    // Broken off, or read by a custom fetch: there is no telling what it says.
  }
  return undefined;
}

/** Cancels a body that nobody will read, so that its connection is free again. Never rejects. */
export function discard(body: { cancel(): Promise<void> } | null | undefined): void {
  try {
    body?.cancel().catch(() => {});
  } catch {
    // A custom stream that throws instead of rejecting.
  }
}
