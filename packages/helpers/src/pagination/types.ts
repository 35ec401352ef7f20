import type { Cursor } from "./cursor.js";

/** One page of a list. */
export interface Page<Item> {
  /** The rows, without those that `from`, `limit` or `dedupe` leave out; may be empty. */
  readonly results: Item[];
  /** Number of the page, from 1. */
  readonly page: number;
  /** The server's count for the whole list, where it gave one. */
  readonly count: number | undefined;
  /** Goes on after this page. */
  readonly cursor: Cursor;
}

/** A list page by page. Awaiting it shows the page that comes next without taking it. */
export interface Pages<Item> extends PromiseLike<Page<Item>> {
  next(): Promise<IteratorResult<Page<Item>, undefined>>;
  return(): Promise<IteratorResult<Page<Item>, undefined>>;
  [Symbol.asyncIterator](): Pages<Item>;
}

/**
 * A list row by row, in one pass: a second loop goes on with the row after the last one that the first was
 * given, whether that ended by an error or by `break`. After the end there is nothing more.
 */
export interface Paginator<Item> {
  /** Goes on after the last row or page that was handed out. Store it once that row is safe. */
  readonly cursor: Cursor;
  /** The same pass page by page. */
  pages(): Pages<Item>;
  /** Rejects when a page fails; the next call asks for that page again. */
  next(): Promise<IteratorResult<Item, undefined>>;
  /**
   * Ends the requests in flight and whoever waits for one, as a `break` does; the next `next()` goes on. With
   * neither `signal` nor `prefetch`, a request cannot be ended: whoever waits for it waits for its answer.
   */
  return(): Promise<IteratorResult<Item, undefined>>;
  [Symbol.asyncIterator](): Paginator<Item>;
}
