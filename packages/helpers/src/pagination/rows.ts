import { idOf, type PageEnvelope } from "./next-page.js";

/** A page with its rows typed. */
export interface LoadedPage<Item> extends PageEnvelope {
  readonly results: readonly Item[];
}

/** The rows of a page that are wanted. */
export interface Rows<Item> {
  readonly page: LoadedPage<Item>;
  readonly items: readonly Item[];
  /** How many rows of the page are done once the first `taken` items are. */
  offsetAfter(taken: number): number;
}

/** Picks at most `limit` rows of a page from offset `start` on, without those that `isNew` turns down. */
export function selectRows<Item>(
  page: LoadedPage<Item>,
  start: number,
  limit: number,
  isNew?: (row: Item) => boolean,
): Rows<Item> {
  if (!isNew) {
    const items = page.results.slice(start, start + limit);
    return { page, items, offsetAfter: (taken) => start + taken };
  }
  const items: Item[] = [];
  const offsets: number[] = [];
  let end = start;
  for (const row of page.results.slice(start)) {
    if (items.length >= limit) break;
    end++;
    if (!isNew(row)) continue;
    items.push(row);
    offsets.push(end);
  }
  return {
    page,
    items,
    offsetAfter: (taken) => (taken === items.length ? end : (offsets[taken - 1] ?? start)),
  };
}

// Enough for the rows that can shift over a page border between two runs, few enough for a small cursor.
const recentAtMost = 100;

/** Appends the ids of rows to those remembered, and forgets the oldest. */
export function remember(recent: readonly string[], rows: readonly unknown[]): string[] {
  const ids = rows.slice(-recentAtMost).map(idOf);
  return [...recent, ...ids.filter((id) => id !== undefined)].slice(-recentAtMost);
}

/** Tells rows whose id has not come before; a row without an id is always new. */
export function newRows(known: readonly string[]): (row: unknown) => boolean {
  const seen = new Set(known);
  return (row) => {
    const id = idOf(row);
    return id === undefined || seen.size < seen.add(id).size;
  };
}
