import type { Cursor, ListIdentity } from "./cursor.js";
import { isRepeat, lastPage, nextPage } from "./next-page.js";
import type { ResolvedOptions } from "./options.js";
import { type LoadPage, pageWindow } from "./page-window.js";
import { type LoadedPage, newRows, type Rows, remember, selectRows } from "./rows.js";
import type { Page } from "./types.js";

/** Reads a list from front to back: which page it is at, which rows of it are left, what to ask for ahead. */
export interface ListReader<Item> {
  /** Goes on after the last row or page taken. */
  cursor(): Cursor;
  /** Makes sure that there is a page at hand; `false` at the end. A page may turn out to have no rows. */
  open(): Promise<boolean>;
  /** The next row of the page at hand, if there is one. */
  take(): { done: false; value: Item } | undefined;
  /** The rest of the page at hand, or an empty page at the end. */
  peekPage(): Page<Item>;
  /** Hands the rest of the page at hand out. */
  takePage(): Page<Item>;
  close(): void;
}

type Position = Pick<Cursor, "page" | "offset" | "done">;

// A server may filter rows after cutting pages, so an empty page need not be the end; this many in a row are.
const emptyPagesAtMost = 10;

/** `load` resolves to `undefined` for a page beyond the end. */
export function createReader<Item>(
  list: ListIdentity,
  load: LoadPage<LoadedPage<Item> | undefined>,
  { from, limit, dedupe, prefetch, signal, pageSize, onProgress }: ResolvedOptions,
): ListReader<Item> {
  const window = pageWindow(load, { signal, ahead: prefetch > 0 });
  // Where the rows at hand begin, or the next page does; the numbers are as of there too.
  let position: Position = { page: from?.page ?? 1, offset: from?.offset ?? 0, done: from?.done ?? false };
  let loaded = from?.loaded ?? 0;
  let left = limit;
  let recent = from?.recent ?? [];
  const isNew = dedupe ? newRows(recent) : undefined;

  let rows: Rows<Item> | undefined;
  let taken = 0;
  let before: LoadedPage<Item> | undefined;
  let emptyPages = 0;
  let closed = false;

  const positionAfter = (count: number): Position => {
    if (!rows) return position;
    const { page } = rows.page;
    const offset = rows.offsetAfter(count);
    if (offset < rows.page.results.length) return { page, offset, done: false };
    const next = nextPage(rows.page);
    return next ? { page: next, offset: 0, done: false } : { page, offset, done: true };
  };

  const cursorAfter = (count: number): Cursor => ({
    version: 1,
    ...list,
    pageSize,
    ...positionAfter(count),
    loaded: loaded + count,
    ...(dedupe && { recent: remember(recent, rows?.items.slice(0, count) ?? []) }),
  });

  const leave = (): void => {
    if (!rows) return;
    const { items, page } = rows;
    position = positionAfter(items.length);
    loaded += items.length;
    left -= items.length;
    if (dedupe) recent = remember(recent, items);
    before = page;
    rows = undefined;
    taken = 0;
  };

  /** The page at the position; `undefined` when it turns out that the list has ended before it. */
  const loadPage = async (): Promise<LoadedPage<Item> | undefined> => {
    const page = await window.take(position.page);
    if (!page || (before && isRepeat(page, before))) return undefined;
    emptyPages = page.results.length ? 0 : emptyPages + 1;
    return emptyPages < emptyPagesAtMost ? page : undefined;
  };

  const askAhead = ({ page, items }: Rows<Item>): void => {
    const next = nextPage(page);
    const stillWanted = left - items.length;
    if (!prefetch || !next || stillWanted <= 0) {
      window.clear();
      return;
    }
    // `next` vouches for one page, `count` for the others.
    const there = Math.max(next, lastPage(page));
    const wanted = next + Math.ceil(stillWanted / Math.max(page.results.length, 1)) - 1;
    window.keep(next, Math.min(next + prefetch - 1, there, wanted));
  };

  const peekPage = (): Page<Item> => ({
    results: rows?.items.slice(taken) ?? [],
    page: rows?.page.page ?? position.page,
    count: (rows?.page ?? before)?.count,
    cursor: cursorAfter(rows?.items.length ?? 0),
  });

  return {
    cursor: () => cursorAfter(taken),
    async open() {
      if (closed) return false;
      signal?.throwIfAborted();
      if (rows) return true;
      if (position.done || left <= 0) return false;
      let page: LoadedPage<Item> | undefined;
      try {
        page = await loadPage();
      } catch (error) {
        if (!closed) throw error;
      }
      if (closed) return false;
      if (!page) {
        position = { ...position, done: true };
        window.clear();
        return false;
      }
      rows = selectRows(page, position.offset, left, isNew);
      askAhead(rows);
      onProgress?.({ loaded: loaded + rows.items.length, total: page.count });
      return true;
    },
    take() {
      if (!rows || closed) return undefined;
      const { items } = rows;
      const row = taken < items.length ? { done: false as const, value: items[taken++] as Item } : undefined;
      if (taken === items.length) leave();
      return row;
    },
    peekPage,
    takePage() {
      const page = peekPage();
      leave();
      return page;
    },
    close() {
      closed = true;
      window.clear();
    },
  };
}
