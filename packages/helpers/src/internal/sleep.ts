// setTimeout takes a 32-bit number of milliseconds; a larger one fires at once.
const longestTimerMs = 2 ** 31 - 1;

/**
 * Resolves after `ms` milliseconds, however many those are. Rejects with the signal's reason when it is
 * aborted first. Leaves no timer and no listener behind in either case.
 */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let left = ms;
    let timer: ReturnType<typeof setTimeout>;
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const next = (): void => {
      const step = Math.min(left, longestTimerMs);
      left -= step;
      timer = setTimeout(() => {
        if (left > 0) return next();
        signal?.removeEventListener("abort", onAbort);
        resolve();
      }, step);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    next();
  });
}
