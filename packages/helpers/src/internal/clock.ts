import { sleep } from "./sleep.js";

/** Where the time comes from and how it passes. Tests and simulations bring their own. */
export interface Clock {
  /** Milliseconds since any fixed point; must never run backwards. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as that is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The runtime's monotonic clock and timers. */
export const systemClock: Clock = { now: () => performance.now(), sleep };
