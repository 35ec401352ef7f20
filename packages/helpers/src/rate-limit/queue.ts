import type { Clock } from "../internal/clock.js";
import type { RateLimitStore, Window } from "./store.js";

/** A request that wants to leave. */
export interface Departure {
  readonly address: string;
  readonly windows: readonly Window[];
  readonly signal: AbortSignal | undefined;
}

/**
 * Resolves when a request may leave, `undefined` where it may at once; rejects with the signal's reason, or
 * with the store's error.
 */
export type Queue = (departure: Departure) => Promise<void> | undefined;

type Answer = ReturnType<RateLimitStore["take"]>;

interface Waiter extends Departure {
  /** The answer of the store, where it has been asked already. */
  given: Answer;
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
  let pause = new AbortController();

  const isHeldBack = ({ address, windows }: Departure): boolean =>
    windows.some(({ name }) => full.has(`${address} ${name}`));

  const ask = ({ address, windows }: Departure): Answer => store.take(address, windows);

  /** Serves until nobody waits. */
  async function serve(): Promise<void> {
    isServing = true;
    for (;;) {
      full.clear();
      for (const waiter of waiting) {
        if (isHeldBack(waiter)) continue;
        try {
          const answer = await (waiter.given ?? ask(waiter));
          if (answer) full.set(`${waiter.address} ${answer.name}`, answer.waitMs);
          else waiter.admit();
        } catch (error) {
          waiter.refuse(error);
        }
        waiter.given = undefined;
      }
      if (!waiting.size) break;
      pause = new AbortController();
      await clock.sleep(Math.min(...full.values()), pause.signal).catch(() => {});
    }
    isServing = false;
  }

  function wait(departure: Departure, given: Answer): Promise<void> {
    return new Promise((resolve, reject) => {
      const { signal } = departure;
      const leave = (settle: (value?: never) => void) => (value?: unknown) => {
        waiting.delete(waiter);
        signal?.removeEventListener("abort", onAbort);
        settle(value as never); // `resolve` gets nothing, and `reject` takes anything.
      };
      const waiter: Waiter = { ...departure, given, admit: leave(resolve), refuse: leave(reject) };
      const onAbort = (): void => {
        waiter.refuse(signal?.reason);
        if (!waiting.size) pause.abort();
      };
      signal?.addEventListener("abort", onAbort);
      waiting.add(waiter);
      if (!isServing) void serve();
      // Everybody waits for other windows than this one needs: look again now.
      else if (!isHeldBack(departure)) pause.abort();
    });
  }

  return (departure) => {
    departure.signal?.throwIfAborted();
    const answer = isServing ? undefined : ask(departure);
    return isServing || answer ? wait(departure, answer) : undefined;
  };
}
