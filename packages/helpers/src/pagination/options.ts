import { abortSignal, anything, callback, flag, type Rules, whole } from "../internal/options.js";
import type { Cursor } from "./cursor.js";

/** How far a list has been read. */
export interface Progress {
  /** Rows received so far and not skipped, over all runs that the cursor connects. */
  readonly loaded: number;
  /** The server's `count` for the whole list; it may change while the list is read, or be wrong. */
  readonly total: number | undefined;
}

/** Options of `paginate`. */
export interface PaginateOptions {
  /**
   * Rows per page, from 1 to 1000. Larger pages mean fewer requests; the server may give fewer.
   *
   * @default 100, or that of `from`
   */
  pageSize?: number | undefined;
  /**
   * Ends after this many rows of this run; the cursor then says where the next run goes on.
   *
   * @default Infinity
   */
  limit?: number | undefined;
  /**
   * How many pages may be asked for ahead of the one being read or waited for. They come in order all the same,
   * and none is asked for that `count` or `limit` rules out. The first page is always waited for alone.
   *
   * @default 0
   */
  prefetch?: number | undefined;
  /** A cursor of the same list: reading goes on with the first row that was not handed out before. */
  from?: Cursor | undefined;
  /**
   * Skips rows whose `id` has come before: rows shift to later pages when others are inserted while the list
   * is read. Remembers every id of the run, and the last 100 across runs by way of the cursor. It cannot
   * bring back rows that a deletion has shifted to a page already read.
   *
   * @default false
   */
  dedupe?: boolean | undefined;
  /** Ends the reading and all requests in flight; what is waiting rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * Is called with each page, before its first row is handed out, and waited for. What it throws rejects the row
   * or page being waited for; no row is lost.
   */
  onProgress?: ((progress: Progress) => unknown) | undefined;
}

/** What the options may be. `from` is checked against the list it is for. */
export const paginateRules: Rules<keyof PaginateOptions> = {
  pageSize: whole(1, 1000),
  limit: whole(0, Infinity),
  prefetch: whole(0, 100),
  from: anything,
  dedupe: flag,
  signal: abortSignal,
  onProgress: callback,
};
