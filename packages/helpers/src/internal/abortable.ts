/**
 * Waits for something that cannot be aborted itself, but no longer than the signal allows. Rejects with the
 * signal's reason; leaves no listener.
 */
export async function abortable<T>(wait: T | PromiseLike<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return wait;
  let onAbort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) onAbort();
  });
  try {
    return await Promise.race([wait, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
