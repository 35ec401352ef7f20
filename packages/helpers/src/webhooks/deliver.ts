import type { Clock } from "../internal/clock.js";
import type { WebhookEvent } from "./events/event.js";
import type { SeenStore } from "./seen-store.js";

/** What has come of an event. After `busy` (it cannot be handled now) and `failed`, Belvo has to send it again. */
export type Outcome = "handled" | "seen" | "busy" | "failed";

export interface Delivery {
  readonly event: WebhookEvent;
  readonly handle: (event: WebhookEvent) => unknown;
  readonly seen: SeenStore;
  readonly clock: Clock;
  /** Is told of every failure; never throws. */
  readonly report: (error: unknown) => void;
}

const times = Object.freeze({
  // Well below the minute after which Belvo sends again: that delivery must find the claim of a killed
  // process lapsed.
  claimMs: 30_000,
  extendEveryMs: 10_000,
  // Redeliveries come within minutes; a week costs little and covers whatever is not documented.
  rememberMs: 7 * 24 * 60 * 60 * 1000,
});

/** Extends a claim until it is stopped. Stopping waits for what is under way, which could undo a `confirm`. */
function keepClaimed(id: string, { seen, clock, report }: Delivery): () => Promise<void> {
  const stop = new AbortController();
  const extending = (async () => {
    while (!stop.signal.aborted) {
      try {
        await clock.sleep(times.extendEveryMs, stop.signal);
        await seen.extend(id, times.claimMs);
      } catch (error) {
        if (!stop.signal.aborted) report(error);
      }
    }
  })();
  return () => {
    stop.abort();
    return extending;
  };
}

async function claim(id: string, { seen, report }: Delivery): Promise<"claimed" | "busy" | "seen"> {
  try {
    const state = await seen.claim(id, times.claimMs);
    if (state === "claimed" || state === "busy" || state === "seen") return state;
    throw new TypeError('`seen.claim` must return "claimed", "busy" or "seen"');
  } catch (error) {
    // Not handled without a claim: it might run twice, and Belvo sends it again.
    report(error);
    return "busy";
  }
}

async function run({ event, handle, report }: Delivery): Promise<boolean> {
  try {
    await handle(event);
    return true;
  } catch (error) {
    report(error);
    return false;
  }
}

/** Handles an event unless that has happened or is under way. Never rejects. */
export async function deliver(delivery: Delivery): Promise<Outcome> {
  const { event, seen, report } = delivery;
  const id = event.webhook_id;
  if (id === null) return (await run(delivery)) ? "handled" : "failed";

  const state = await claim(id, delivery);
  if (state !== "claimed") return state;
  const stopExtending = keepClaimed(id, delivery);
  const isHandled = await run(delivery);
  await stopExtending();
  try {
    await (isHandled ? seen.confirm(id, times.rememberMs) : seen.release(id));
  } catch (error) {
    // The claim lapses by itself; what has been done stays done.
    report(error);
  }
  return isHandled ? "handled" : "failed";
}
