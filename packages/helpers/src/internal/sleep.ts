import { abortable } from "./abortable.js";

// setTimeout takes a 32-bit number of milliseconds; a larger one fires at once.
const longestTimerMs = 2 ** 31 - 1;

/**
 * Resolves after `ms` milliseconds, however many those are. Rejects with the signal's reason when it is
 * aborted first. Leaves no timer and no listener behind in either case.
 */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, longestTimerMs));
  });
  try {
    await abortable(passed, signal);
  } finally {
    clearTimeout(timer);
  }
  if (ms > longestTimerMs) await sleep(ms - longestTimerMs, signal);
}
