import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { paginate } from "../../src/pagination/index.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

it.each(["rows", "pages"])(
  "holds nothing of an earlier page while the next one is on its way: %s",
  async (by) => {
    const seen: WeakRef<object>[] = [];
    const held: number[] = [];
    const client = {
      GET: async (_: string, { params }: { params: { query: { page: number } } }) => {
        const { page } = params.query;
        await turn();
        collectGarbage();
        held.push(seen.filter((row) => row.deref()).length);
        const results = [{ id: `${page}a` }, { id: `${page}b` }];
        seen.push(...results.map((row) => new WeakRef(row)));
        const next = page < 9 ? `?page=${page + 1}` : null;
        return { data: { count: 18, next, results }, response: new Response() };
      },
    };
    const list = paginate(client, "/api/accounts/", {}, { pageSize: 2 });
    // A `for await` would keep its last row itself.
    const read = by === "rows" ? list : list.pages();
    while (!(await read.next()).done);
    expect(list.cursor.loaded).toBe(18);
    expect(held).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  },
);
