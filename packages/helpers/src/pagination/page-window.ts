/** Asks for one page by its number. */
export type LoadPage<T> = (page: number, signal?: AbortSignal) => Promise<T>;

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
  readonly stop: AbortController | undefined;
}

/** Waits for a request no longer than its signal allows: not every custom fetch heeds one. */
function settle<T>(request: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener("abort", onAbort);
    // Node keeps a signal until the next full collection; with a listener, it would keep the page as well.
    const done = (): void => signal.removeEventListener("abort", onAbort);
    request.finally(done).then(resolve, reject);
  });
}

/**
 * Holds requests for pages. The caller's signal has one listener, and only while a request is in flight, so
 * that nothing is left on it when an iteration is simply abandoned.
 *
 * Requests get a signal of their own if there is something that may end them: the caller's signal, or, with
 * `ahead`, that a page asked for ahead is not wanted any more. In Node, signals are the dearest part of a
 * request after its body.
 */
export function pageWindow<T>(
  load: LoadPage<T>,
  { signal, ahead }: { readonly signal: AbortSignal | undefined; readonly ahead: boolean },
): PageWindow<T> {
  const entries = new Map<number, Entry<T>>();
  let inFlight = 0;

  const onAbort = (): void => {
    for (const { stop } of entries.values()) stop?.abort(signal?.reason);
  };

  const startStoppable = (page: number): Entry<T> => {
    const stop = new AbortController();
    if (inFlight++ === 0) signal?.addEventListener("abort", onAbort);
    const promise = settle(load(page, stop.signal), stop.signal).finally(() => {
      if (--inFlight === 0) signal?.removeEventListener("abort", onAbort);
    });
    // A page asked for ahead may fail before anybody waits for it, or be given up.
    promise.catch(() => {});
    return { promise, stop };
  };

  const start = (page: number): Entry<T> => {
    const entry = signal || ahead ? startStoppable(page) : { promise: load(page), stop: undefined };
    entries.set(page, entry);
    return entry;
  };

  const drop = (unwanted: (page: number) => boolean): void => {
    for (const [page, { stop }] of entries) {
      if (!unwanted(page)) continue;
      entries.delete(page);
      stop?.abort();
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
