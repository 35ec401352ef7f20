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

/** Checks that `from` is a cursor, and one of this very list. Throws a `TypeError` naming `from`. */
export function checkCursor(from: unknown, list: ListIdentity): Cursor {
  if (typeof from !== "object" || from === null) {
    throw new TypeError("`from` must be a cursor as an object; parse it when it was stored as text");
  }
  const cursor = from as Partial<Record<keyof Cursor, unknown>>;
  if (cursor.version !== 1) {
    throw new TypeError(
      `\`from\` must be a cursor of version 1, got version ${JSON.stringify(cursor.version)}`,
    );
  }
  const valid =
    isCount(cursor.page, 1) &&
    isCount(cursor.offset, 0) &&
    isCount(cursor.loaded, 0) &&
    isCount(cursor.pageSize, 1) &&
    Number(cursor.pageSize) <= 1000 &&
    typeof cursor.done === "boolean" &&
    (cursor.recent === undefined ||
      (Array.isArray(cursor.recent) && cursor.recent.every((id) => typeof id === "string")));
  if (!valid) throw new TypeError("`from` is no cursor: some of its fields are missing or out of range");
  if (cursor.path !== list.path) {
    throw new TypeError(`\`from\` is a cursor of ${JSON.stringify(cursor.path)}, this list is ${list.path}`);
  }
  if (cursor.filters !== list.filters) {
    throw new TypeError(`\`from\` is a cursor of ${list.path} with other parameters`);
  }
  // Each field has just been checked.
  return from as Cursor;
}
