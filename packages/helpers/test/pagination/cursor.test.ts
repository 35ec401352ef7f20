import { describe, expect, it } from "vitest";
import { startingCursor } from "../../src/pagination/cursor.js";
import { fingerprint } from "../../src/pagination/fingerprint.js";
import { type Cursor, paginate } from "../../src/pagination/index.js";
import { collect, json, listServer, pageOf, row, rows, stableServer } from "./support/list-server.js";

const operation = { method: "GET", path: "/api/accounts/" } as const;
const stored = (cursor: Cursor): Cursor => JSON.parse(JSON.stringify(cursor));

describe("the cursor", () => {
  it("goes on in the middle of a page, in another process", async () => {
    const first = paginate(stableServer(25).client, operation, {}, { pageSize: 10 });
    for (let index = 0; index < 13; index++) await first.next();
    const server = stableServer(25);
    const second = paginate(server.client, operation, {}, { from: stored(first.cursor) });
    expect(await collect(second)).toEqual(rows(25).slice(13));
    expect(server.asked.map(({ page, pageSize }) => [page, pageSize])).toEqual([
      [2, 10],
      [3, 10],
    ]);
  });

  it("is there before the first row and after the last", async () => {
    const server = stableServer(3);
    const accounts = paginate(server.client, operation);
    expect(accounts.cursor).toMatchObject({ version: 1, page: 1, offset: 0, loaded: 0, done: false });
    await collect(accounts);
    expect(accounts.cursor).toMatchObject({ loaded: 3, done: true });
    const over = paginate(server.client, operation, {}, { from: stored(accounts.cursor) });
    expect(await collect(over)).toEqual([]);
    expect(server.pages()).toEqual([1]);
  });

  it("stays where it was when a page fails or the loop breaks", async () => {
    const server = listServer((asked) => (asked.page === 2 ? json([], 500) : pageOf(rows(5), asked)));
    const accounts = paginate(server.client, operation, {}, { pageSize: 2 });
    await expect(collect(accounts)).rejects.toThrow();
    expect(accounts.cursor).toMatchObject({ page: 2, offset: 0, loaded: 2 });
    const broken = paginate(stableServer(5).client, operation, {}, { pageSize: 2 });
    for await (const account of broken) if (account.id === "row-2") break;
    expect(broken.cursor).toMatchObject({ page: 2, offset: 1, loaded: 3 });
  });

  it("chains runs with a limit, and counts over all of them", async () => {
    const got: unknown[] = [];
    const progress: number[] = [];
    let from: Cursor | undefined;
    for (let runs = 0; !from?.done; runs++) {
      expect(runs).toBeLessThan(10);
      const options = {
        limit: 4,
        pageSize: 3,
        from,
        onProgress: ({ loaded }: { loaded: number }) => void progress.push(loaded),
      };
      const run = paginate(stableServer(10).client, operation, {}, options);
      got.push(...(await collect(run)));
      from = stored(run.cursor);
    }
    expect(got).toEqual(rows(10));
    expect(progress).toEqual([3, 4, 6, 8, 9, 10]);
  });

  it("goes on with the next page when its own has shrunk", async () => {
    const first = paginate(stableServer(10).client, operation, {}, { pageSize: 4 });
    for (let index = 0; index < 7; index++) await first.next();
    const server = listServer((asked) => {
      const next = "?page=3";
      return asked.page === 2 ? json({ count: 9, next, results: [row(4)] }) : pageOf(rows(10), asked);
    });
    const second = paginate(server.client, operation, {}, { from: first.cursor });
    expect(await collect(second)).toEqual([row(8), row(9)]);
  });

  it("holds no filter values", () => {
    const consents = { method: "GET", path: "/api/consents/" } as const;
    const list = paginate(stableServer(0).client, consents, { query: { user_document: "76109277673" } });
    expect(JSON.stringify(list.cursor)).not.toContain("76109277673");
  });

  it("is refused by a list with another path, filter or page size, before any request", () => {
    const server = stableServer(5);
    const from = paginate(server.client, operation, { query: { link: "a" } }).cursor;
    const query = { link: "a" };
    for (const other of [{ link: "b" }, { link: "a", id__in: ["b"] }]) {
      expect(() => paginate(server.client, operation, { query: other }, { from })).toThrow(TypeError);
      expect(() => paginate(server.client, operation, { query: other }, { from })).toThrow("`from`");
    }
    expect(() => paginate(server.client, operation, {}, { from })).toThrow(TypeError);
    const unfiltered = paginate(server.client, operation).cursor;
    expect(() => paginate(server.client, "/api/links/", {}, { from: unfiltered })).toThrow("/api/accounts/");
    expect(() => paginate(server.client, operation, { query }, { from, pageSize: 7 })).toThrow("`pageSize`");
    expect(() => paginate(server.client, operation, { query }, { from, pageSize: 100 })).not.toThrow();
    expect(server.asked).toEqual([]);
  });

  it("takes parameters for the same in any order, and leaves out what is not sent", () => {
    const of = (query: object) => fingerprint({ query });
    expect(of({ a: 1, b: ["x", "y"] })).toBe(of({ b: ["x", "y"], a: 1, c: undefined, d: null }));
    expect(fingerprint({ query: {} })).toBe(fingerprint({}));
    expect(fingerprint({ query: undefined })).toBe(fingerprint({}));
  });

  it.each([
    [{ query: { a: "1" } }, { query: { a: "2" } }],
    [{ query: { a: "1" } }, { query: { b: "1" } }],
    [{ query: { a: "😀" } }, { query: { a: "😁" } }],
    [{ query: { a: ["x,y"] } }, { query: { a: ["x", "y"] } }],
    [{ query: { a: "x", b: "y" } }, { query: { a: 'x"],["query","b","y' } }],
    [{ query: { a: ["x", "y"] } }, { query: { a: ["y", "x"] } }],
    [{ query: { a: new Date(0) } }, { query: { a: new Date(1) } }],
    [{ query: { id: "1" } }, { path: { id: "1" } }],
    [{ query: { a: "1" } }, {}],
  ])("tells the parameters %j from %j", (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });

  const start = startingCursor("/api/accounts/", {}, {});
  const good: Cursor = { ...start, page: 2, offset: 3, loaded: 103 };
  const check = (from: unknown) => startingCursor("/api/accounts/", {}, { from: from as Cursor });

  it("is checked on the way in", () => {
    expect(check(good)).toEqual(good);
    expect(check({ ...good, recent: ["a"] })).toEqual({ ...good, recent: ["a"] });
  });

  it.each([
    ["text", JSON.stringify(good)],
    ["a number", 3],
    ["null", null],
    ["nothing", {}],
    ["another version", { ...good, version: 2 }],
    ["page 0", { ...good, page: 0 }],
    ["half a page", { ...good, page: 1.5 }],
    ["a negative offset", { ...good, offset: -1 }],
    ["a page size beyond the limit", { ...good, pageSize: 1001 }],
    ["no count", { ...good, loaded: undefined }],
    ["a position nobody can be at", { ...good, page: 1e300 }],
    ["done as text", { ...good, done: "false" }],
    ["ids that are no texts", { ...good, recent: [{}] }],
    ["ids that are no list", { ...good, recent: "a" }],
  ])("refuses %s with a TypeError that names it", (_, from) => {
    const { client } = stableServer(1);
    expect(() => check(from)).toThrow(TypeError);
    expect(() => check(from)).toThrow("`from`");
    if (from) expect(() => paginate(client, operation, {}, { from: from as Cursor })).toThrow("`from`");
  });
});
