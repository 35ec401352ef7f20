import { BelvoApiError } from "../errors/api-error.js";
import { isBelvoApiError } from "../errors/guards.js";
import type { CallResult } from "../errors/result.js";
import type { LoadedPage } from "./rows.js";

/**
 * Whether an error says that the list ends before this page. What the API answers beyond the last page is not
 * documented; its framework answers 404 with a JSON body, and a gateway's 404 has none.
 */
function isBeyondEnd(error: unknown, page: number): boolean {
  if (page === 1 || !isBelvoApiError(error) || error.status !== 404) return false;
  return error.code === "not_found" || (error.code === undefined && typeof error.body === "object");
}

/**
 * Reads a page out of the result of either client; `undefined` when there is no such page. A 2xx without
 * rows in `results` is an error and never an empty page.
 */
export async function readPage<Item>(
  call: Promise<CallResult>,
  path: string,
  page: number,
): Promise<LoadedPage<Item> | undefined> {
  try {
    const { data, response } = await call;
    const { results, count, next } = (data ?? {}) as Record<string, unknown>;
    if (Array.isArray(results)) {
      return { page, results, count: typeof count === "number" ? count : undefined, next };
    }
    const { status, headers } = response;
    throw new BelvoApiError({ status, headers, body: data, method: "GET", path });
  } catch (error) {
    if (isBeyondEnd(error, page)) return undefined;
    throw error;
  }
}
