/** Asks for one page by its number. */
export type LoadPage<T> = (page: number, signal: AbortSignal) => Promise<T>;

/** Pages in flight or waiting to be taken. */
export interface PageWindow<T> {
  /** Gives a page out, asking for it unless that has happened. After a failure, asks again. */
  take(page: number): Promise<T>;
  /** Asks for the pages from `first` to `last` and gives up every other. */
  keep(first: number, last: number): void;
  /** Gives up all pages and ends their requests. */
  clear(): void;
}

interface Entry<T> {
  readonly promise: Promise<T>;
  readonly stop: AbortController;
}

/**
 * Holds requests for pages. The caller's signal has one listener, and only while a request is in flight, so
 * that nothing is left on it when an iteration is simply abandoned.
 */
export function pageWindow<T>(load: LoadPage<T>, signal: AbortSignal | undefined): PageWindow<T> {
  const entries = new Map<number, Entry<T>>();
  let inFlight = 0;

  const onAbort = (): void => {
    for (const { stop } of entries.values()) stop.abort(signal?.reason);
  };

  const start = (page: number): Entry<T> => {
    const stop = new AbortController();
    if (inFlight++ === 0) signal?.addEventListener("abort", onAbort);
    const promise = new Promise<T>((resolve, reject) => {
      // Not every custom fetch heeds a signal; the wait ends all the same.
      stop.signal.addEventListener("abort", () => reject(stop.signal.reason), { once: true });
      load(page, stop.signal).then(resolve, reject);
    }).finally(() => {
      if (--inFlight === 0) signal?.removeEventListener("abort", onAbort);
    });
    // A page asked for ahead may fail before anybody waits for it, or be given up.
    promise.catch(() => {});
    const entry = { promise, stop };
    entries.set(page, entry);
    return entry;
  };

  const drop = (unwanted: (page: number) => boolean): void => {
    for (const [page, { stop }] of entries) {
      if (!unwanted(page)) continue;
      entries.delete(page);
      stop.abort();
    }
  };

  return {
    async take(page) {
      signal?.throwIfAborted();
      const entry = entries.get(page) ?? start(page);
      try {
        return await entry.promise;
      } finally {
        entries.delete(page);
      }
    },
    keep(first, last) {
      drop((page) => page < first || page > last);
      for (let page = first; page <= last; page++) {
        if (!entries.has(page)) start(page);
      }
    },
    clear() {
      drop(() => true);
    },
  };
}
