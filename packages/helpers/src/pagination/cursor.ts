import { check } from "../internal/check.js";
import { flag, hasShape, type Rules, whole } from "../internal/options.js";
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

// Path and filters are compared.
const cursorRules: Rules = {
  version: whole(1, 1),
  pageSize: whole(1, 1000),
  page: whole(1),
  offset: whole(0),
  loaded: whole(0),
  done: flag,
  recent: [(ids = []) => Array.isArray(ids) && ids.every((id) => typeof id === "string")],
};

/**
 * The cursor that reading begins with: `from`, or the first row of the list. Throws a `TypeError` naming
 * `from` unless that is a cursor of this very list, and naming `pageSize` unless the two agree.
 */
export function startingCursor(
  path: string,
  params: object,
  { from, pageSize }: { readonly from?: Cursor | undefined; readonly pageSize?: number | undefined },
): Cursor {
  const filters = fingerprint(params);
  if (from === undefined) {
    return {
      version: 1,
      path,
      filters,
      pageSize: pageSize ?? 100,
      page: 1,
      offset: 0,
      loaded: 0,
      done: false,
    };
  }
  check(hasShape(from, cursorRules), "from", "a parsed cursor of version 1");
  const isSame = from.path === path && from.filters === filters;
  check(isSame, "from", `a cursor of this query; it is of ${from.path}`);
  check([from.pageSize, undefined].includes(pageSize), "pageSize", "that of `from`, or left out");
  return from;
}
