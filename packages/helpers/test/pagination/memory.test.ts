import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { paginate } from "../../src/pagination/index.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

it("holds no row of an earlier page while the next one is on its way", async () => {
  const firstRows: WeakRef<object>[] = [];
  const held: number[] = [];
  const client = {
    GET: async (_: string, { params }: { params: { query: { page: number } } }) => {
      const { page } = params.query;
      await turn();
      collectGarbage();
      held.push(firstRows.filter((row) => row.deref()).length);
      const results = [{ id: `${page}a` }, { id: `${page}b` }] as const;
      firstRows.push(new WeakRef(results[0]));
      const next = page < 9 ? `?page=${page + 1}` : null;
      return { data: { count: 18, next, results }, response: new Response() };
    },
  };
  let loaded = 0;
  for await (const _ of paginate(client, "/api/accounts/", {}, { pageSize: 2 })) loaded++;
  expect(loaded).toBe(18);
  expect(held).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
});
