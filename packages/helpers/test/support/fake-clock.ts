import type { Clock } from "../../src/internal/clock.js";

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

/** Lets everything that is not waiting for a timer happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Time that passes only in `run`, at once, and only when nothing else is left to do. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #timers = new Set<Timer>();
  /** Every wait that lasted to its end, in milliseconds. */
  readonly waits: number[] = [];

  now = (): number => this.#now;

  sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const onAbort = (): void => {
        this.#timers.delete(timer);
        reject(signal?.reason);
      };
      const timer: Timer = {
        at: this.#now + ms,
        fire: () => {
          this.waits.push(ms);
          this.#timers.delete(timer);
          signal?.removeEventListener("abort", onAbort);
          resolve();
        },
      };
      this.#timers.add(timer);
      signal?.addEventListener("abort", onAbort, { once: true });
    });

  /** Timers that are still running. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Calls back at a given time. */
  at(ms: number, callback: () => void): void {
    this.#timers.add({
      at: ms,
      fire() {
        callback();
      },
    });
  }

  /** Runs until the promise is settled, one timer after the other. */
  async run<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false;
    const done = (): void => {
      isSettled = true;
    };
    promise.then(done, done);
    await settle();
    while (!isSettled) {
      const next = [...this.#timers].sort((a, b) => a.at - b.at)[0];
      if (!next) throw new Error("Nothing is left that could settle the promise");
      this.#now = Math.max(this.#now, next.at);
      this.#timers.delete(next);
      next.fire();
      await settle();
    }
    return promise;
  }
}
