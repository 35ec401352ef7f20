import { describe, expect, it } from "vitest";
import { paginate } from "../../src/pagination/index.js";
import { collect, json, listServer, notFound, pageOf, row, rows } from "./support/list-server.js";

const operation = { method: "GET", path: "/api/accounts/" } as const;

describe("whatever `next` says", () => {
  it.each([
    "https://evil.test/api/accounts/?page=2",
    "http://belvo.test/api/accounts/?page=2",
    "https://id:secret@evil.test/?page=2",
    "https://belvo.test@evil.test/?page=2",
    "//evil.test/?page=2",
    "\\\\evil.test\\?page=2",
    "https:\\\\evil.test/?page=2",
    "/api/links/?page=2",
    "?page=2",
    "file:///etc/passwd?page=2",
    "total garbage",
    "https://belvo.test/api/accounts/?link=abcpage=2",
  ])("requests stay with the client's own list: %s", async (next) => {
    const server = listServer(async (asked) => {
      const body = (await pageOf(rows(4), asked).json()) as { next: unknown };
      return json({ ...body, next: body.next && next });
    });
    const got = await collect(paginate(server.client, operation, { query: { link: "l" } }, { pageSize: 2 }));
    expect(got).toEqual(rows(4));
    expect(server.asked.map(({ url }) => url.href)).toEqual(
      [1, 2].map((page) => `https://belvo.test/api/accounts/?link=l&page=${page}&page_size=2`),
    );
  });

  it.each([1, 2, 0])("a list that leads from page 2 back to page %i ends", async (back) => {
    const server = listServer((asked) => {
      const results = rows(4).slice((asked.page - 1) * 2, asked.page * 2);
      return json({ count: 4, next: asked.page === 1 ? "?page=2" : `?page=${back}`, results });
    });
    expect(await collect(paginate(server.client, operation, {}, { prefetch: 3 }))).toEqual(rows(4));
  });

  it("a server that sends the same page for ever is read once, and given up after ten more", async () => {
    for (const next of ["?page=2", "garbage", "dynamic"]) {
      const server = listServer(({ page }) =>
        json({ count: 1000, next: next === "dynamic" ? `?page=${page + 1}` : next, results: rows(3) }),
      );
      expect(await collect(paginate(server.client, operation))).toEqual(rows(3));
      expect(server.asked.length).toBeLessThanOrEqual(11);
    }
  });

  it("a page that is sent twice, or nine times more, is not the end", async () => {
    for (const times of [2, 10]) {
      const server = listServer(({ page }) =>
        json({
          count: 99,
          next: page > times ? null : `?page=${page + 1}`,
          results: [row(page > times ? 1 : 0)],
        }),
      );
      expect(await collect(paginate(server.client, operation))).toEqual([row(0), row(1)]);
    }
  });

  it("a server that never ends but has no rows is given up after ten pages", async () => {
    const server = listServer(({ page }) => json({ count: 5, next: `?page=${page + 1}`, results: [] }));
    expect(await collect(paginate(server.client, operation))).toEqual([]);
    expect(server.asked).toHaveLength(10);
  });

  it.each([2, 3, 7, 40])(
    "pages that go round, %i of them, end, with and without de-duplication",
    async (length) => {
      const server = listServer(({ page }) =>
        json({ count: 5, next: `?page=${page + 1}`, results: [row(page % length)] }),
      );
      const all = await collect(paginate(server.client, operation, {}, { prefetch: 3 }));
      expect(new Set(all.map(({ id }) => id)).size).toBe(length);
      expect(all.length).toBeLessThan(10 * length);
      const once = await collect(paginate(server.client, operation, {}, { dedupe: true }));
      expect(once).toHaveLength(length);
    },
  );

  it("pages that come again now and then, because rows move, are no circle", async () => {
    // Two pages of the ones that were read before come in between, again and again.
    const pages = Array.from({ length: 60 }, (_, index) => (index % 5 > 2 ? index - 3 : index));
    const server = listServer(({ page }) =>
      json({
        count: 999,
        next: page < pages.length ? `?page=${page + 1}` : null,
        results: [row(pages[page - 1] ?? 0)],
      }),
    );
    const got = await collect(paginate(server.client, operation, {}, { dedupe: true }));
    expect(got).toEqual([...new Set(pages)].map((number) => row(number)));
  });

  it("pages without rows in between are no end", async () => {
    const server = listServer(({ page }) =>
      json({
        count: 3,
        next: page < 9 ? `?page=${page + 1}` : null,
        results: page % 4 === 1 ? [row(page)] : [],
      }),
    );
    const expected = [row(1), row(5), row(9)];
    expect(await collect(paginate(server.client, operation, {}, { prefetch: 2 }))).toEqual(expected);
    expect(await collect(paginate(server.client, operation).pages())).toHaveLength(9);
  });
});

describe("whatever `count` says", () => {
  it.each([0, 1, 1000, -5, null, "many", undefined, 1.5])(
    "%j: the rows are those `next` leads to",
    async (count) => {
      for (const prefetch of [0, 3]) {
        const server = listServer(async (asked) => {
          const response = pageOf(rows(9), asked);
          return response.ok ? json({ ...((await response.json()) as object), count }) : response;
        });
        expect(await collect(paginate(server.client, operation, {}, { pageSize: 2, prefetch }))).toEqual(
          rows(9),
        );
      }
    },
  );
});

describe("a 404 beyond page 1", () => {
  const after = (last: Response) =>
    listServer((asked) => (asked.page === 1 ? json({ count: 9, next: "?page=2", results: [row(0)] }) : last));

  it("is the end of a list that has shrunk", async () => {
    expect(await collect(paginate(after(notFound()).client, operation))).toEqual([row(0)]);
    expect(await collect(paginate(after(json({ detail: "Invalid page." }, 404)).client, operation))).toEqual([
      row(0),
    ]);
  });

  it("ends a run that went on from a cursor", async () => {
    const first = paginate(
      listServer((asked) => pageOf(rows(9), asked)).client,
      operation,
      {},
      { pageSize: 2 },
    );
    for (let index = 0; index < 4; index++) await first.next();
    const second = paginate(listServer(notFound).client, operation, {}, { from: first.cursor });
    expect(await collect(second)).toEqual([]);
    expect(second.cursor).toMatchObject({ page: 3, loaded: 4, done: true });
  });

  it("is an error when it says something else, or comes from a gateway", async () => {
    const html = new Response("<html>404</html>", { status: 404, headers: { "content-type": "text/html" } });
    for (const response of [
      json([{ code: "expired_credentials" }], 404),
      html,
      new Response(null, { status: 404 }),
    ]) {
      await expect(collect(paginate(after(response).client, operation))).rejects.toMatchObject({
        status: 404,
      });
    }
  });
});
