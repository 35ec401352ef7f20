import { circleDetector } from "./circle.js";
import type { Cursor } from "./cursor.js";
import { nextPage, repeats } from "./next-page.js";
import type { PaginateOptions } from "./options.js";
import { type LoadPage, pageWindow } from "./page-window.js";
import { type AnyPage, type LoadedPage, newRows, type Rows, remember, selectRows } from "./rows.js";
import type { Page } from "./types.js";

/** Reads a list from front to back: which page it is at, which rows of it are left, what to ask for ahead. */
export interface ListReader<Item> {
  /** Goes on after the last row or page taken. */
  cursor(): Cursor;
  /**
   * Makes sure that there is a page at hand; `false` at the end, `undefined` where it was stopped. A page may
   * turn out to have no rows. Calls that overlap wait for the same page.
   */
  open(): Promise<boolean | undefined>;
  /** The next row of the page at hand, if there is one. */
  take(): IteratorYieldResult<Item> | undefined;
  /** The rest of the page at hand, or an empty page at the end. */
  peekPage(): Page<Item>;
  /** Hands the rest of the page at hand out, if there is one. */
  takePage(): IteratorYieldResult<Page<Item>> | undefined;
  /** Ends the requests in flight; whoever waits for one finds none. */
  stop(): void;
}

// A page that brings nothing need not be the last, servers filter rows after cutting pages and rows move
// while they are read; this many in a row are the end, or a list that repeats itself would have none.
const emptyPagesAtMost = 10;

/** `load` resolves to `undefined` for a page beyond the end. */
export function createReader<Item>(
  start: Cursor,
  load: LoadPage<LoadedPage<Item> | undefined>,
  { limit = Infinity, prefetch = 0, dedupe, signal, onProgress }: PaginateOptions,
): ListReader<Item> {
  const window = pageWindow(load, signal, prefetch > 0);
  const isNew = dedupe ? newRows(start.recent) : () => true;
  const isCircle = circleDetector();
  const end = start.loaded + limit;
  // As of the first of the rows at hand, or of the page to ask for next.
  let cursor = start;
  // The page at hand, or the last one that was, without its rows.
  let page: AnyPage<Item> = { page: 0, results: [] };
  let rows: Rows<Item> | undefined;
  let taken = 0;
  let emptyPages = 0;
  // The most rows that a page has had: the server may give fewer than asked for, and some pages have fewer still.
  let size = 1;
  let opening: Promise<boolean | undefined> | undefined;
  let isStopped = false;

  const cursorAfter = (count = rows?.items.length ?? 0): Cursor => {
    if (!rows) return cursor;
    const offset = rows.offsets[count] as number; // There is one for each number of items.
    const isDone = offset >= page.results.length;
    const next = isDone && nextPage(page);
    return {
      ...cursor,
      ...(next ? { page: next, offset: 0 } : { offset, done: isDone }),
      loaded: cursor.loaded + count,
      ...(dedupe && { recent: remember(cursor.recent, rows.items.slice(0, count)) }),
    };
  };

  const leave = (): void => {
    // While a page is being opened there is none to leave yet.
    if (!rows) return;
    cursor = cursorAfter();
    rows = undefined;
    // The fewer rows there are while the next page is parsed, the less the garbage collector has to move.
    page = { ...page, results: [] };
    taken = 0;
  };

  /** Asks for `first` and at most so many pages behind it, when so many rows have been loaded before. */
  const askFrom = (first: number, behind: number, loaded: number): void => {
    // The page before it vouches for the first one, `count` for the others.
    const there = Math.max(first, (page.count ?? 0) / size);
    window.keep(first, Math.ceil(Math.min(first + behind, there, first + (end - loaded) / size - 1)));
  };

  const peekPage = (): Page<Item> => ({
    results: rows?.items.slice(taken) ?? [],
    page: cursor.page,
    count: page.count,
    cursor: cursorAfter(),
  });

  const openPage = async (): Promise<boolean | undefined> => {
    if (rows) return true;
    if (cursor.done || cursor.loaded >= end) return false;
    isStopped = false;
    askFrom(cursor.page, prefetch, cursor.loaded);
    const answer = await window.take(cursor.page).catch((error: unknown) => {
      if (!isStopped) throw error;
    });
    if (isStopped) return undefined;
    const isEmpty = !answer?.results.length || repeats(answer, page);
    emptyPages = isEmpty ? emptyPages + 1 : 0;
    if (!answer || emptyPages >= emptyPagesAtMost || (!emptyPages && isCircle(answer))) {
      cursor = { ...cursor, done: true };
      window.keep();
      return false;
    }
    page = answer;
    size = Math.max(size, page.results.length);
    const opened = selectRows(
      page.results,
      cursor.offset,
      end - cursor.loaded,
      isEmpty ? () => false : isNew,
    );
    const loaded = cursor.loaded + opened.items.length;
    const next = nextPage(page);
    if (next) askFrom(next, prefetch - 1, loaded);
    else window.keep();
    try {
      await onProgress?.({ loaded, total: page.count });
    } finally {
      // Not before, or a later call would overtake those that wait.
      rows = opened;
    }
    return true;
  };

  return {
    cursor: () => cursorAfter(taken),
    open() {
      opening ??= openPage().finally(() => {
        opening = undefined;
      });
      return opening;
    },
    take() {
      const items = rows?.items ?? [];
      const row = taken < items.length ? { done: false as const, value: items[taken++] as Item } : undefined;
      if (taken === items.length) leave();
      return row;
    },
    peekPage,
    takePage() {
      const page = rows && { done: false as const, value: peekPage() };
      leave();
      return page;
    },
    stop() {
      isStopped = true;
      window.keep();
    },
  };
}
