import { fingerprint } from "./fingerprint.js";

/**
 * Where a list goes on: plain JSON, for another process or another day.
 *
 * It holds positions and no filter values; `filters` only tells whether two lists are the same. With
 * `dedupe`, `recent` has the ids of the last rows handed out.
 */
export interface Cursor {
  readonly version: 1;
  /** Path template of the list. */
  readonly path: string;
  /** Fingerprint of the list's parameters. */
  readonly filters: string;
  /** Rows asked for per page; positions only hold for the same size. */
  readonly pageSize: number;
  /** Page of the next row. */
  readonly page: number;
  /** How many rows of that page are done. */
  readonly offset: number;
  /** How many rows have been handed out so far, over all runs. */
  readonly loaded: number;
  /** Whether the list has been read to its end. */
  readonly done: boolean;
  readonly recent?: readonly string[];
}

/** The list a cursor belongs to. */
export interface ListIdentity {
  readonly path: string;
  readonly filters: string;
}

/** Identifies a list by its path template and its parameters, apart from `page` and `page_size`. */
export function identify(path: string, params: object): ListIdentity {
  return { path, filters: fingerprint(params) };
}

const isCount = (value: unknown, min: number): boolean => Number.isSafeInteger(value) && Number(value) >= min;

function isCursor(value: unknown): value is Cursor {
  if (typeof value !== "object" || value === null) return false;
  const { version, pageSize, page, offset, loaded, done, recent = [] } = value as Cursor;
  return (
    version === 1 &&
    isCount(pageSize, 1) &&
    pageSize <= 1000 &&
    isCount(page, 1) &&
    isCount(offset, 0) &&
    isCount(loaded, 0) &&
    typeof done === "boolean" &&
    Array.isArray(recent) &&
    recent.every((id) => typeof id === "string")
  );
}

/** Checks that `from` is a cursor, and one of this very list. Throws a `TypeError` naming `from`. */
export function checkCursor(from: unknown, list: ListIdentity): Cursor {
  if (!isCursor(from))
    throw new TypeError("`from` must be a cursor of version 1, as an object and not as text");
  if (from.path !== list.path || from.filters !== list.filters) {
    const other = from.path === list.path ? `${list.path} with other parameters` : `the list ${from.path}`;
    throw new TypeError(`\`from\` is a cursor of ${other}`);
  }
  return from;
}
