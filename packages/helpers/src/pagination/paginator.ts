import type { Cursor } from "./cursor.js";
import type { PaginateOptions } from "./options.js";
import type { LoadPage } from "./page-window.js";
import { createReader } from "./reader.js";
import type { LoadedPage } from "./rows.js";
import type { Page, Pages, Paginator } from "./types.js";

const end = { done: true, value: undefined } as const;

/**
 * The two views on one pass. It is no async generator because those are over after the first error, while
 * here a page that failed can be asked for again.
 */
export function createPaginator<Item>(
  start: Cursor,
  load: LoadPage<LoadedPage<Item> | undefined>,
  options: PaginateOptions,
): Paginator<Item> {
  const reader = createReader(start, load, options);
  const { signal } = options;
  let stops = 0;

  const next = async <T>(
    take: () => IteratorYieldResult<T> | undefined,
  ): Promise<IteratorResult<T, undefined>> => {
    const since = stops;
    for (;;) {
      signal?.throwIfAborted();
      const result = take();
      if (result) return result;
      const isOpen = await reader.open();
      // What was stopped before this call began is asked for again.
      if (isOpen === false || since !== stops) return end;
    }
  };

  const peekPage = async (): Promise<Page<Item>> => {
    signal?.throwIfAborted();
    await reader.open();
    return reader.peekPage();
  };

  const stop = async (): Promise<IteratorReturnResult<undefined>> => {
    stops++;
    reader.stop();
    return end;
  };

  const pages: Pages<Item> = {
    next: () => next(reader.takePage),
    return: stop,
    // biome-ignore lint/suspicious/noThenProperty: the first page is so often all that is wanted
    then: (onPage, onError) => peekPage().then(onPage, onError),
    [Symbol.asyncIterator]: () => pages,
  };

  const rows: Paginator<Item> = {
    get cursor(): Cursor {
      return reader.cursor();
    },
    pages: () => pages,
    next: () => next(reader.take),
    return: stop,
    [Symbol.asyncIterator]: () => rows,
  };
  return rows;
}
