import type { Clock } from "../internal/clock.js";
import type { RateLimitStore, Window } from "./store.js";

/** A request that wants to leave. */
export interface Departure {
  readonly address: string;
  readonly windows: readonly Window[];
  readonly signal: AbortSignal | undefined;
}

/** Resolves when a request may leave; rejects with the signal's reason, or with the store's error. */
export type Queue = (departure: Departure) => Promise<void>;

interface Waiter {
  readonly departure: Departure;
  readonly admit: () => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * Lets requests through as the store has places. First come, first served for each window: a request that
 * waits holds back those behind it which need the same window, and nobody else. There is one timer at most,
 * and none when nobody waits.
 */
export function createQueue(store: RateLimitStore, clock: Clock): Queue {
  const waiting = new Set<Waiter>();
  /** Windows known to be full, and how long for, since the last look. */
  const full = new Map<string, number>();
  let isServing = false;
  let pause: AbortController | undefined;

  const isHeldBack = ({ address, windows }: Departure): boolean =>
    windows.some(({ name }) => full.has(`${address} ${name}`));

  async function offer(waiter: Waiter): Promise<void> {
    const { address, windows } = waiter.departure;
    try {
      const answer = store.take(address, windows);
      // No tick of the event loop where the store needs none.
      const isFull = answer instanceof Promise ? await answer : answer;
      if (isFull) full.set(`${address} ${isFull.name}`, isFull.waitMs);
      else waiter.admit();
    } catch (error) {
      waiter.refuse(error);
    }
  }

  async function serve(): Promise<void> {
    isServing = true;
    while (waiting.size) {
      full.clear();
      for (const waiter of waiting) if (!isHeldBack(waiter.departure)) await offer(waiter);
      if (!waiting.size) break;
      pause = new AbortController();
      await clock.sleep(Math.min(...full.values()), pause.signal).catch(() => {});
      pause = undefined;
    }
    isServing = false;
  }

  return (departure) =>
    new Promise((resolve, reject) => {
      const { signal } = departure;
      let isListening = false;
      const leave = (): void => {
        waiting.delete(waiter);
        if (isListening) signal?.removeEventListener("abort", onAbort);
      };
      const waiter: Waiter = {
        departure,
        admit: () => {
          leave();
          resolve();
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      const onAbort = (): void => {
        waiter.refuse(signal?.reason);
        if (!waiting.size) pause?.abort();
      };
      if (signal?.aborted) return onAbort();
      waiting.add(waiter);
      if (!isServing) void serve();
      // Everybody waits for other windows than this one needs: look again now.
      else if (!isHeldBack(departure)) pause?.abort();
      // Most requests have left by now.
      isListening = waiting.has(waiter);
      if (isListening) signal?.addEventListener("abort", onAbort, { once: true });
    });
}
