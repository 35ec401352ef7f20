// Private: may change any time.

/** Throws a `TypeError` for a time that `setTimeout` would turn into "at once". */
export function checkTimeout(timeoutMs: number): void {
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw new TypeError(`\`timeoutMs\` must be from 1 to 2147483647`);
  }
}

/**
 * Runs `task` with a signal that fires with the caller's own, or after `timeoutMs` with a `TimeoutError`.
 * Whichever fired is what the task rejects with; no timer or listener outlives it.
 */
export async function withDeadline<T>(
  task: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  operation: string,
): Promise<T> {
  checkTimeout(timeoutMs);
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener("abort", abort);
  const timer = setTimeout(
    () => controller.abort(new DOMException(`${operation} took over ${timeoutMs} ms`, "TimeoutError")),
    timeoutMs,
  );
  try {
    return await task(controller.signal);
  } catch (error) {
    controller.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
