import type { Clock } from "../internal/clock.js";
import { memoryStore } from "../rate-limit/memory-store.js";
import { createQueue, type Queue } from "../rate-limit/queue.js";
import type { Window } from "../rate-limit/store.js";

/** How a deletion is done: `sync` waits until Belvo is done with it, `async` until Belvo has taken it on. */
export type DeletionMode = "sync" | "async";

// Belvo's limits, with half a second on top: the network may push requests together.
const all: Window = { name: "requests", max: 80, windowMs: 30_500 };
const windows: Readonly<Record<DeletionMode, readonly Window[]>> = {
  sync: [{ name: "delete-links", max: 5, windowMs: 60_500 }, all],
  async: [all], // Exempt from the limit of deletions.
};

// Runs over one client count together, however short they are.
const queues = new WeakMap<Clock, WeakMap<object, Queue>>();

/** Waits until a client may delete one more link. Rejects with the signal's reason. */
export async function takeTurn(
  client: object,
  mode: DeletionMode,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const ofClock = queues.get(clock) ?? new WeakMap<object, Queue>();
  const enter = ofClock.get(client) ?? createQueue(memoryStore(clock), clock);
  queues.set(clock, ofClock.set(client, enter));
  await enter({ address: "", windows: windows[mode], signal });
}
