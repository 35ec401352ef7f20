import { type Clock, systemClock } from "../internal/clock.js";
import type { FullWindow, RateLimitStore } from "./store.js";

/** Counts within this process; other processes that use the same address are not seen. */
export function memoryStore(clock: Clock = systemClock): RateLimitStore {
  /** When each of the last places was taken, the oldest first, by address and window. */
  const taken = new Map<string, number[]>();

  return {
    take(address, windows): FullWindow | undefined {
      const now = clock.now();
      const logs = windows.map(({ name, max, windowMs }) => ({
        name,
        max,
        windowMs,
        key: `${address} ${name}`,
      }));
      for (const { key, name, max, windowMs } of logs) {
        // Sliding, and exact: the place taken `max` requests ago has to be a whole window old.
        const oldest = taken.get(key)?.at(-max);
        const waitMs = oldest === undefined ? 0 : oldest + windowMs - now;
        if (waitMs > 0) return { name, waitMs };
      }
      for (const { key, max } of logs) {
        taken.set(key, [...(taken.get(key) ?? []), now].slice(-max));
      }
      return undefined;
    },
  };
}
