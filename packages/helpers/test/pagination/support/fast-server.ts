import type { ListClient } from "../../../src/pagination/index.js";

/** One page as the API cuts it, without `fetch` and JSON in between; `undefined` beyond the end. */
export function cutPage(rows: readonly unknown[], page: number, size: number): object | undefined {
  const start = (page - 1) * size;
  if (page > 1 && start >= rows.length) return undefined;
  const next = start + size < rows.length ? `https://belvo.test/api/accounts/?page=${page + 1}` : null;
  return { count: rows.length, next, previous: null, results: rows.slice(start, start + size) };
}

/** A client that answers by itself, for tests of thousands of runs. */
export function fastClient(answer: (page: number, pageSize: number) => object | Promise<object>): ListClient {
  return {
    GET: async (_, { params: { query } }) => answer(query.page, query.page_size),
  };
}
