import { check, checkNoOthers } from "../internal/check.js";
import { type Clock, systemClock } from "../internal/clock.js";
import type { SeenStore } from "./seen-store.js";

/** Options of `memorySeen`. */
export interface MemorySeenOptions {
  /**
   * How many ids are kept; beyond that, the oldest is forgotten first. What is being worked on is kept besides.
   *
   * @default 10000
   */
  maxIds?: number | undefined;
  /** For tests. */
  clock?: Pick<Clock, "now"> | undefined;
}

interface Entry {
  readonly state: "busy" | "seen";
  readonly until: number;
}

/**
 * Remembers in this process only, and until it ends. Enough where one process takes the webhooks and handling
 * one twice does no harm.
 */
export function memorySeen({
  maxIds = 10_000,
  clock = systemClock,
  ...others
}: MemorySeenOptions = {}): SeenStore {
  checkNoOthers(others);
  check(Number.isSafeInteger(maxIds) && maxIds > 0, "maxIds", "a whole number from 1");
  const entries = new Map<string, Entry>();

  const put = (id: string, state: Entry["state"], forMs: number): void => {
    // Deleted first, so that the map is in the order in which entries were written.
    entries.delete(id);
    entries.set(id, { state, until: clock.now() + forMs });
    if (entries.size <= maxIds) return;
    for (const [oldest, { state, until }] of entries) {
      // Forgetting what is under way would let it run a second time.
      if (oldest === id || (state === "busy" && until > clock.now())) continue;
      entries.delete(oldest);
      if (entries.size <= maxIds) return;
    }
  };

  return {
    claim(id, forMs) {
      const entry = entries.get(id);
      if (entry && entry.until > clock.now()) return entry.state;
      put(id, "busy", forMs);
      return "claimed";
    },
    extend: (id, forMs) => put(id, "busy", forMs),
    confirm: (id, forMs) => put(id, "seen", forMs),
    release: (id) => void entries.delete(id),
  };
}
