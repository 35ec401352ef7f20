import { abortable } from "../internal/abortable.js";

/** Asks for one page by its number. */
export type LoadPage<T> = (page: number, signal: AbortSignal | undefined) => Promise<T>;

/** Pages in flight or waiting to be taken. */
export interface PageWindow<T> {
  /** Gives a page out, asking for it unless that has happened. After a failure, asks again. */
  take(page: number): Promise<T>;
  /** Asks for the pages from `first` to `last`, if any are named, and gives up every other, ending its request. */
  keep(first?: number, last?: number): void;
}

interface Entry<T> {
  readonly promise: Promise<T>;
  readonly stop: AbortController | undefined;
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
  signal: AbortSignal | undefined,
  ahead: boolean,
): PageWindow<T> {
  const entries = new Map<number, Entry<T>>();
  let inFlight = 0;

  const onAbort = (): void => {
    for (const { stop } of entries.values()) stop?.abort(signal?.reason);
  };

  const start = (page: number): Entry<T> => {
    const stop = signal || ahead ? new AbortController() : undefined;
    if (inFlight++ === 0) signal?.addEventListener("abort", onAbort);
    // Not every custom fetch heeds a signal.
    const promise = abortable(load(page, stop?.signal), stop?.signal).finally(() => {
      if (--inFlight === 0) signal?.removeEventListener("abort", onAbort);
    });
    // A page asked for ahead may fail before anybody waits for it, or be given up.
    promise.catch(() => {});
    const entry = { promise, stop };
    entries.set(page, entry);
    return entry;
  };

  return {
    take: (page) => (entries.get(page) ?? start(page)).promise.finally(() => entries.delete(page)),
    keep(first = 1, last = 0) {
      for (const [page, { stop }] of entries) {
        if (page >= first && page <= last) continue;
        entries.delete(page);
        stop?.abort();
      }
      for (let page = first; page <= last && !signal?.aborted; page++) entries.has(page) || start(page);
    },
  };
}
