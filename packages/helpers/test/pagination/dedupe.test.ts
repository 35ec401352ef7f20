import { describe, expect, it } from "vitest";
import { type Cursor, paginate } from "../../src/pagination/index.js";
import { collect, json, listServer, pageOf, row, rows, stableServer } from "./support/list-server.js";

const operation = { method: "GET", path: "/api/accounts/" } as const;

/**
 * A list that gets so many new rows at the front once page `after` has been sent; `count` says so, or stays
 * as it was, or is left out.
 */
const growing = (size: number, added: number, after: number, count: string | undefined = "true") => {
  let all = rows(size);
  return listServer(async (asked) => {
    const response = pageOf(all, asked);
    if (asked.page === after) all = [...rows(added).map(({ id }) => ({ id: `new-${id}` })), ...all];
    if (count === "true" || !response.ok) return response;
    return json({ ...((await response.json()) as object), count: count && size });
  });
};

describe("dedupe", () => {
  it("skips rows that shifted to a later page", async () => {
    const options = { pageSize: 4, dedupe: true };
    expect(await collect(paginate(growing(10, 3, 1).client, operation, {}, options))).toEqual(rows(10));
    const without = await collect(paginate(growing(10, 3, 1).client, operation, {}, { pageSize: 4 }));
    expect(without).toHaveLength(13);
  });

  it("does not take a list that moved by one or more whole pages for one that has ended", async () => {
    for (const dedupe of [true, false]) {
      for (const added of [3, 6, 9]) {
        // Rows that go at the end keep the count as it was.
        for (const count of ["true", "unchanged", undefined]) {
          const server = growing(12, added, 2, count);
          const list = paginate(server.client, operation, {}, { pageSize: 3, dedupe });
          const got = await collect(list);
          const ids = got.map(({ id }: { id: string }) => id);
          for (const { id } of rows(12)) expect(ids).toContain(id);
          if (dedupe) expect(new Set(ids).size).toBe(ids.length);
          expect(list.cursor.done).toBe(true);
        }
      }
    }
  });

  it("counts only the rows it hands out against the limit", async () => {
    const options = { pageSize: 4, dedupe: true, limit: 7 };
    expect(await collect(paginate(growing(10, 3, 1).client, operation, {}, options))).toEqual(rows(7));
  });

  it("carries the last ids over to the next run", async () => {
    const first = paginate(stableServer(10).client, operation, {}, { pageSize: 4, dedupe: true });
    for (let index = 0; index < 6; index++) await first.next();
    const from: Cursor = JSON.parse(JSON.stringify(first.cursor));
    expect(from.recent).toEqual(rows(6).map(({ id }) => id));
    const server = listServer((asked) =>
      pageOf([...rows(3).map(({ id }) => ({ id: `new-${id}` })), ...rows(10)], asked),
    );
    const second = paginate(server.client, operation, {}, { from, dedupe: true });
    expect(await collect(second)).toEqual(rows(10).slice(6));
  });

  it("remembers a hundred ids in the cursor, not more", async () => {
    const accounts = paginate(stableServer(300).client, operation, {}, { pageSize: 70, dedupe: true });
    for (let index = 0; index < 250; index++) await accounts.next();
    expect(accounts.cursor.recent).toEqual(
      rows(250)
        .slice(150)
        .map(({ id }) => id),
    );
    expect(paginate(stableServer(0).client, operation).cursor).not.toHaveProperty("recent");
  });

  it("hands out rows without an id, and tells numbers from each other", async () => {
    const all = [{ a: 1 }, { a: 1 }, { id: 1 }, { id: 2 }, { id: 1 }, null, row(1)];
    const server = listServer((asked) => pageOf(all, asked));
    const got = await collect(paginate(server.client, operation, {}, { dedupe: true }));
    expect(got).toEqual(all.filter((_, index) => index !== 4));
  });

  it("goes on after the repeated rows at the end of a page", async () => {
    const server = listServer((asked) => pageOf([row(0), row(1), row(1), row(0), row(2)], asked));
    const accounts = paginate(server.client, operation, {}, { pageSize: 4, dedupe: true });
    await accounts.next();
    await accounts.next();
    expect(accounts.cursor).toMatchObject({ page: 2, offset: 0, loaded: 2 });
    expect(await collect(accounts)).toEqual([row(2)]);
  });
});
