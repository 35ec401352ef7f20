import { idOf, type KeyedPage } from "./next-page.js";

/** A page with its rows typed. */
export interface LoadedPage<Item> extends KeyedPage {
  readonly results: readonly Item[];
}

/** One that may also be what stands before the first page and is equal to none. */
export type AnyPage<Item> = Omit<LoadedPage<Item>, "key"> & Partial<Pick<LoadedPage<Item>, "key">>;

/** The rows of a page that are wanted. */
export interface Rows<Item> {
  readonly items: readonly Item[];
  /** How many rows of the page are done once so many items are, from none to all of them. */
  readonly offsets: readonly number[];
}

/** Picks at most `limit` rows of a page from offset `start` on, without those that `isNew` turns down. */
export function selectRows<Item>(
  rows: readonly Item[],
  start: number,
  limit: number,
  isNew: (row: Item) => boolean,
): Rows<Item> {
  const items: Item[] = [];
  const offsets = [start];
  for (let offset = start; offset < rows.length && items.length < limit; ) {
    const row = rows[offset++] as Item; // Inside of the bounds.
    if (isNew(row)) items.push(row);
    // Rows that are left out are done with the item before them.
    offsets[items.length] = offset;
  }
  return { items, offsets };
}

// Enough for the rows that can shift over a page border between two runs, few enough for a small cursor.
const recentAtMost = 100;

/** Appends the ids of rows to those remembered, and forgets the oldest. */
export function remember(recent: readonly string[] | undefined, rows: readonly unknown[]): string[] {
  const ids = [...(recent ?? []), ...rows.map(idOf)];
  return ids.filter((id) => id !== undefined).slice(-recentAtMost);
}

/** Tells rows whose id has not come before; a row without an id is always new. */
export function newRows(known?: readonly string[]): (row: unknown) => boolean {
  const seen = new Set(known);
  return (row) => {
    const id = idOf(row);
    return id === undefined || seen.size < seen.add(id).size;
  };
}
