import type { Cursor } from "./cursor.js";
import type { PaginateOptions } from "./options.js";
import type { LoadPage } from "./page-window.js";
import { createReader } from "./reader.js";
import type { LoadedPage } from "./rows.js";
import type { Page, Pages, Paginator } from "./types.js";

const end = Object.freeze({ done: true, value: undefined });

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
  let lastTurn: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  // Calls that overlap are answered one after the other, in the order they came in.
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    waiting++;
    const turn = lastTurn.then(task).finally(() => {
      waiting--;
    });
    lastTurn = turn.catch(() => {});
    return turn;
  };

  const next = <T>(take: () => IteratorYieldResult<T> | undefined): Promise<IteratorResult<T, undefined>> =>
    inTurn(async () => {
      while (await reader.open()) {
        const result = take();
        if (result) return result;
      }
      return end;
    });

  const peekPage = async (): Promise<Page<Item>> => {
    await reader.open();
    return reader.peekPage();
  };

  const stop = async (): Promise<IteratorReturnResult<undefined>> => {
    reader.stop();
    return end;
  };

  const pages: Pages<Item> = {
    next: () => next(reader.takePage),
    return: stop,
    // biome-ignore lint/suspicious/noThenProperty: the first page is so often all that is wanted
    then: (onPage, onError) => inTurn(peekPage).then(onPage, onError),
    [Symbol.asyncIterator]: () => pages,
  };

  const rows: Paginator<Item> = {
    get cursor(): Cursor {
      return reader.cursor();
    },
    pages: () => pages,
    next() {
      // Most rows are at hand, and are worth no queue.
      const row = waiting || options.signal?.aborted ? undefined : reader.take();
      return row ? Promise.resolve(row) : next(reader.take);
    },
    return: stop,
    [Symbol.asyncIterator]: () => rows,
  };
  return rows;
}
