// setTimeout takes a 32-bit number of milliseconds; a larger one fires at once.
const longestTimerMs = 2 ** 31 - 1;

/**
 * Resolves after `ms` milliseconds, however many those are. Rejects with the signal's reason when it is
 * aborted first. Leaves no timer and no listener behind in either case.
 */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      },
      Math.min(ms, longestTimerMs),
    );
    signal?.addEventListener("abort", onAbort, { once: true });
  });
  if (ms > longestTimerMs) await sleep(ms - longestTimerMs, signal);
}
