import { type Clock, systemClock } from "../internal/clock.js";
import type { FullWindow, RateLimitStore } from "./store.js";

/** Counts within this process; other processes that use the same address are not seen. */
export function memoryStore(clock: Clock = systemClock): RateLimitStore {
  /** When each place of the current window was taken, the oldest first, by address and window. */
  const taken = new Map<string, number[]>();

  return {
    take(address, windows): FullWindow | undefined {
      const now = clock.now();
      const logs: number[][] = [];
      for (const { name, max, windowMs } of windows) {
        const key = `${address} ${name}`;
        const times = taken.get(key) ?? [];
        taken.set(key, times);
        // Sliding, and exact: each place is free again one window after it was taken.
        while ((times[0] ?? now) + windowMs <= now) times.shift();
        const oldest = times.at(-max);
        if (oldest !== undefined) return { name, waitMs: oldest + windowMs - now };
        logs.push(times);
      }
      for (const times of logs) times.push(now);
      return undefined;
    },
  };
}
