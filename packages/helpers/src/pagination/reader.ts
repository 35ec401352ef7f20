import type { Cursor, ListIdentity } from "./cursor.js";
import { isRepeat, lastPage, nextPage } from "./next-page.js";
import type { ResolvedOptions } from "./options.js";
import { type LoadPage, type PageWindow, pageWindow } from "./page-window.js";
import { type LoadedPage, newRows, type Rows, remember, selectRows } from "./rows.js";
import type { Page } from "./types.js";

type Position = Pick<Cursor, "page" | "offset" | "done">;

// A server may filter rows after cutting pages, so an empty page need not be the end; this many in a row are.
const emptyPagesAtMost = 10;

/** Reads a list from front to back: which page it is at, which rows of it are left, what to ask for ahead. */
export class ListReader<Item> {
  readonly #list: ListIdentity;
  readonly #options: ResolvedOptions;
  readonly #window: PageWindow<LoadedPage<Item> | undefined>;
  readonly #isNew: ((row: Item) => boolean) | undefined;
  /** Where the rows at hand begin, or the next page does; the numbers beside it are as of there too. */
  #position: Position;
  #loaded: number;
  #left: number;
  #recent: readonly string[];
  #rows: Rows<Item> | undefined;
  #taken = 0;
  #before: LoadedPage<Item> | undefined;
  #emptyPages = 0;
  #closed = false;

  /** `load` resolves to `undefined` for a page beyond the end. */
  constructor(list: ListIdentity, load: LoadPage<LoadedPage<Item> | undefined>, options: ResolvedOptions) {
    const { from, signal, limit, dedupe, prefetch } = options;
    this.#list = list;
    this.#options = options;
    this.#window = pageWindow(load, { signal, ahead: prefetch > 0 });
    this.#recent = from?.recent ?? [];
    this.#isNew = dedupe ? newRows(this.#recent) : undefined;
    this.#position = { page: from?.page ?? 1, offset: from?.offset ?? 0, done: from?.done ?? false };
    this.#loaded = from?.loaded ?? 0;
    this.#left = limit;
  }

  /** Makes sure that there is a page at hand; `false` at the end. A page may turn out to have no rows. */
  async open(): Promise<boolean> {
    if (this.#closed) return false;
    this.#options.signal?.throwIfAborted();
    if (this.#rows) return true;
    if (this.#position.done || this.#left <= 0) return false;
    const page = await this.#load();
    if (this.#closed) return false;
    if (!page) {
      this.#position = { ...this.#position, done: true };
      this.#window.clear();
      return false;
    }
    const rows = selectRows(page, this.#position.offset, this.#left, this.#isNew);
    this.#rows = rows;
    this.#askAhead(rows);
    this.#options.onProgress?.({ loaded: this.#loaded + rows.items.length, total: page.count });
    return true;
  }

  /** The next row of the page at hand, if there is one. */
  take(): { done: false; value: Item } | undefined {
    const rows = this.#rows;
    if (!rows || this.#closed) return undefined;
    if (this.#taken === rows.items.length) {
      this.#leave(rows);
      return undefined;
    }
    // The index is below the length.
    const value = rows.items[this.#taken++] as Item;
    if (this.#taken === rows.items.length) this.#leave(rows);
    return { done: false, value };
  }

  /** The rest of the page at hand, or an empty page at the end. */
  peekPage(): Page<Item> {
    const rows = this.#rows;
    return {
      results: rows?.items.slice(this.#taken) ?? [],
      page: rows?.page.page ?? this.#position.page,
      count: (rows?.page ?? this.#before)?.count,
      cursor: this.#cursorAfter(rows?.items.length ?? 0),
    };
  }

  /** Hands the rest of the page at hand out. */
  takePage(): Page<Item> {
    const page = this.peekPage();
    if (this.#rows) this.#leave(this.#rows);
    return page;
  }

  get cursor(): Cursor {
    return this.#cursorAfter(this.#taken);
  }

  close(): void {
    this.#closed = true;
    this.#window.clear();
  }

  async #load(): Promise<LoadedPage<Item> | undefined> {
    try {
      const page = await this.#window.take(this.#position.page);
      if (!page || (this.#before && isRepeat(page, this.#before))) return undefined;
      this.#emptyPages = page.results.length ? 0 : this.#emptyPages + 1;
      return this.#emptyPages < emptyPagesAtMost ? page : undefined;
    } catch (error) {
      if (this.#closed) return undefined;
      throw error;
    }
  }

  #askAhead({ page, items }: Rows<Item>): void {
    const { prefetch } = this.#options;
    const next = nextPage(page);
    const left = this.#left - items.length;
    if (!prefetch || next === undefined || left <= 0) {
      this.#window.clear();
      return;
    }
    // `next` vouches for one page, `count` for the others.
    const there = Math.max(next, lastPage(page));
    const wanted = next + Math.ceil(left / Math.max(page.results.length, 1)) - 1;
    this.#window.keep(next, Math.min(next + prefetch - 1, there, wanted));
  }

  #leave(rows: Rows<Item>): void {
    this.#position = this.#positionAfter(rows, rows.items.length);
    this.#loaded += rows.items.length;
    this.#left -= rows.items.length;
    if (this.#options.dedupe) this.#recent = remember(this.#recent, rows.items);
    this.#before = rows.page;
    this.#rows = undefined;
    this.#taken = 0;
  }

  #positionAfter({ page, offsetAfter }: Rows<Item>, taken: number): Position {
    const offset = offsetAfter(taken);
    if (offset < page.results.length) return { page: page.page, offset, done: false };
    const next = nextPage(page);
    return next ? { page: next, offset: 0, done: false } : { page: page.page, offset, done: true };
  }

  #cursorAfter(taken: number): Cursor {
    const { dedupe, pageSize } = this.#options;
    const rows = this.#rows;
    const position = rows ? this.#positionAfter(rows, taken) : this.#position;
    const recent = dedupe && { recent: remember(this.#recent, rows?.items.slice(0, taken) ?? []) };
    return { version: 1, ...this.#list, pageSize, ...position, loaded: this.#loaded + taken, ...recent };
  }
}
