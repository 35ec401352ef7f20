import { isBelvoApiError } from "../errors/guards.js";
import { type CallResult, failureOf } from "../errors/result.js";
import { rowsKey } from "./next-page.js";
import type { LoadedPage } from "./rows.js";

/**
 * Whether an error says that the list ends before this page. What the API answers beyond the last page is not
 * documented; its framework answers 404 with a JSON body, and a gateway's 404 has none.
 */
function isBeyondEnd(error: unknown, page: number): boolean {
  return (
    page > 1 &&
    isBelvoApiError(error) &&
    error.status === 404 &&
    typeof error.body === "object" &&
    [undefined, "not_found"].includes(error.code)
  );
}

/**
 * Reads a page out of the result of either client; `undefined` when there is no such page. A 2xx without
 * rows in `results` is an error and never an empty page.
 */
export async function readPage<Item>(
  call: Promise<CallResult>,
  page: number,
): Promise<LoadedPage<Item> | undefined> {
  try {
    const result = await call;
    const { results, count, next } = (result.data ?? {}) as Record<string, unknown>;
    if (!Array.isArray(results)) throw failureOf({ ...result, ok: false, error: result.data });
    return {
      page,
      results,
      key: rowsKey(results),
      count: typeof count === "number" ? count : undefined,
      next,
    };
  } catch (error) {
    if (isBeyondEnd(error, page)) return undefined;
    throw error;
  }
}
