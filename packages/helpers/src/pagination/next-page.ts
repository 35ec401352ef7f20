/** What decides where a list goes on: one page as the server sent it. */
export interface PageEnvelope {
  readonly page: number;
  readonly results: readonly unknown[];
  readonly count: number | undefined;
  /** The server's `next`: a URL, `null`, or whatever else a broken server puts there. */
  readonly next: unknown;
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
  if (named !== undefined) return Number(named) > page ? Number(named) : undefined;
  const mayHaveMore = results.length > 0 && (count === undefined || page * results.length < count);
  return mayHaveMore ? page + 1 : undefined;
}

/** The last page that `count` lets one expect, given a page that is not the last one. */
export function lastPage({ page, results, count }: PageEnvelope): number {
  return count === undefined || results.length === 0 ? page : Math.ceil(count / results.length);
}

/**
 * Whether the server has sent the same page twice, as one that ignores `page` does. Rows that moved on by a
 * whole page because others were inserted before them look the same but for `count`.
 */
export function isRepeat(page: PageEnvelope, before: PageEnvelope): boolean {
  const { results, count } = page;
  const last = results.length - 1;
  if (last < 0 || before.results.length !== results.length || before.count !== count) return false;
  const ids = [idOf(results[0]), idOf(results[last])];
  if (!ids.includes(undefined)) {
    return ids[0] === idOf(before.results[0]) && ids[1] === idOf(before.results[last]);
  }
  // Rows without ids may well be equal (`fields=currency`), as long as `count` promises that many.
  const promised = count !== undefined && before.page * results.length < count;
  return !promised && JSON.stringify(results) === JSON.stringify(before.results);
}

/** The `id` of a row, where it has one. */
export function idOf(row: unknown): string | undefined {
  const id = (row as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}
