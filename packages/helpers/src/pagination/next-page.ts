/** What decides where a list goes on: one page of it. */
export interface PageEnvelope {
  readonly page: number;
  readonly results: readonly unknown[];
  readonly count?: number | undefined;
  /** The server's `next`: a URL, `null`, or whatever else a broken server puts there. */
  readonly next?: unknown;
}

/** A page that can be compared with others, also once its rows are gone. */
export interface KeyedPage extends PageEnvelope {
  /** What `rowsKey` says of the rows. */
  readonly key: string;
}

// Nine digits stay well inside the API's int32.
const pageParameter = /[?&]page=(\d{1,9})(?=[&#]|$)/;

/**
 * The page after this one, or `undefined` at the end.
 *
 * `next` says whether there is more. Nothing but the page number is read out of it: the request goes to the
 * client's own address whatever host, scheme or user `next` names, so a proxy in between may rewrite it or
 * not. A `next` that does not lead forward is the end, or a list that leads back to itself would never end.
 * When no number can be read, `count` decides, and without a `count` the following page is asked for.
 */
export function nextPage({ page, results, count, next }: PageEnvelope): number | undefined {
  if (typeof next !== "string" || next === "") return undefined;
  const named = pageParameter.exec(next)?.[1];
  const mayHaveMore = results.length > 0 && (count === undefined || page * results.length < count);
  const number = Number(named ?? page + Number(mayHaveMore));
  return number > page ? number : undefined;
}

/**
 * A text that pages share when they have the same rows in the same order: by their ids, or by all that is in
 * them where they have none. It stands in for the rows, which need not be kept to be compared.
 */
export const rowsKey = (rows: readonly unknown[]): string =>
  JSON.stringify(rows.map((row) => idOf(row) ?? row));

/**
 * Whether a page has the rows of an earlier one once more. That happens when rows moved on by whole pages, or
 * when a server ignores `page`.
 */
export function repeats({ page, results, count = 0, key }: KeyedPage, earlier: Partial<KeyedPage>): boolean {
  // Rows without ids may well be equal (`fields=currency`), as long as `count` promises that many.
  return key === earlier.key && (idOf(results[0]) !== undefined || page * results.length > count);
}

/** The `id` of a row, where it has one. */
export function idOf(row: unknown): string | undefined {
  const id = (row as { id?: unknown } | null | undefined)?.id;
  return /string|number/.test(typeof id) ? `${id}` : undefined;
}
