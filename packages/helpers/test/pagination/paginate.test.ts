import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { paginate } from "../../src/pagination/index.js";
import {
  collect,
  json,
  listServer,
  notFound,
  type PageRequest,
  pageOf,
  row,
  rows,
  stableServer,
} from "./support/list-server.js";

const list = "/api/accounts/";
const operation = { method: "GET", path: list } as const;

describe("paginate", () => {
  it("gives every row of every page, in order", async () => {
    const server = stableServer(25);
    expect(await collect(paginate(server.client, operation, {}, { pageSize: 10 }))).toEqual(rows(25));
    expect(server.pages()).toEqual([1, 2, 3]);
  });

  it("asks for nothing before it is read", async () => {
    const server = stableServer(25);
    const accounts = paginate(server.client, operation, {}, { prefetch: 5 });
    accounts.pages();
    await new Promise(setImmediate);
    expect(server.asked).toEqual([]);
  });

  it("sends the call's own parameters and headers with every page, by function and by path", async () => {
    const server = stableServer(3);
    const init = { query: { link: "l", type__in: ["INFLOW"] as const }, headers: { "x-test": "1" } };
    const named = { method: "GET", path: "/api/transactions/" } as const;
    await collect(paginate(server.client, named, { ...init, query: { link: "l" } }, { pageSize: 2 }));
    await collect(
      paginate(
        server.client,
        "/api/transactions/",
        { params: { query: { link: "l" } }, headers: init.headers },
        { pageSize: 2 },
      ),
    );
    expect(server.asked.map(({ url }) => url.href)).toEqual(
      [1, 2, 1, 2].map((page) => `https://belvo.test/api/transactions/?link=l&page=${page}&page_size=2`),
    );
    expect(server.asked.map(({ request }) => request.headers.get("x-test"))).toEqual(["1", "1", "1", "1"]);
  });

  it("fills path parameters", async () => {
    const server = stableServer(1);
    const history = { method: "GET", path: "/api/br/exchanges/{id}/history/" } as const;
    await collect(paginate(server.client, history, { path: { id: "a b" } }));
    expect(server.asked[0]?.url.pathname).toBe("/api/br/exchanges/a%20b/history/");
  });

  it("asks for a hundred rows a page unless told otherwise", async () => {
    const server = stableServer(0);
    await collect(paginate(server.client, operation));
    expect(server.asked[0]?.pageSize).toBe(100);
  });

  it("copes with a server that gives ten rows whatever is asked for", async () => {
    const server = stableServer(25, 10);
    expect(await collect(paginate(server.client, operation, {}, { pageSize: 1000, prefetch: 8 }))).toEqual(
      rows(25),
    );
    expect(server.pages()).toEqual([1, 2, 3]);
  });

  it("stops at the limit without asking for more than it takes", async () => {
    for (const prefetch of [0, 8]) {
      const server = stableServer(100);
      const options = { pageSize: 10, limit: 15, prefetch };
      expect(await collect(paginate(server.client, operation, {}, options))).toEqual(rows(15));
      expect(server.pages()).toEqual([1, 2]);
    }
  });

  it("asks for nothing at a limit of zero", async () => {
    const server = stableServer(5);
    expect(await collect(paginate(server.client, operation, {}, { limit: 0 }))).toEqual([]);
    expect(server.asked).toEqual([]);
  });

  it("reports rows and total with each page", async () => {
    const seen: unknown[] = [];
    const server = stableServer(25);
    await collect(
      paginate(
        server.client,
        operation,
        {},
        { pageSize: 10, limit: 22, onProgress: (progress) => seen.push(progress) },
      ),
    );
    expect(seen).toEqual([10, 20, 22].map((loaded) => ({ loaded, total: 25 })));
  });

  it("loses no row when onProgress throws", async () => {
    const server = stableServer(3);
    const boom = new Error("boom");
    const accounts = paginate(
      server.client,
      operation,
      {},
      {
        onProgress: () => {
          throw boom;
        },
      },
    );
    await expect(accounts.next()).rejects.toBe(boom);
    expect(await collect(accounts)).toEqual(rows(3));
    expect(server.pages()).toEqual([1]);
  });

  it("waits for an onProgress that takes its time, and rejects with what it rejects with", async () => {
    const boom = new Error("boom");
    const reject = async () => {
      await new Promise(setImmediate);
      throw boom;
    };
    const accounts = paginate(stableServer(3).client, operation, {}, { onProgress: reject });
    await expect(accounts.next()).rejects.toBe(boom);
    expect(await collect(accounts)).toEqual(rows(3));
  });

  it("hands no row out before onProgress is done, also to a call that comes meanwhile", async () => {
    const waiting: (() => void)[] = [];
    const onProgress = () => new Promise<void>((resolve) => waiting.push(resolve));
    const accounts = paginate(stableServer(3).client, operation, {}, { onProgress });
    const first = accounts.next();
    while (!waiting.length) await new Promise(setImmediate);
    const second = accounts.next();
    const winner = await Promise.race([
      first,
      second,
      new Promise((resolve) => setImmediate(resolve, "none")),
    ]);
    expect(winner).toBe("none");
    expect(accounts.cursor).toMatchObject({ page: 1, offset: 0 });
    waiting[0]?.();
    expect(await first).toMatchObject({ value: row(0) });
    expect(await second).toMatchObject({ value: row(1) });
    expect(accounts.cursor).toMatchObject({ page: 1, offset: 2, done: false });
  });

  it("answers overlapping calls in order", async () => {
    const server = stableServer(5);
    const accounts = paginate(server.client, operation, {}, { pageSize: 2 });
    const answers = await Promise.all(Array.from({ length: 7 }, () => accounts.next()));
    expect(answers.map(({ value }) => value)).toEqual([...rows(5), undefined, undefined]);
    expect(server.pages()).toEqual([1, 2, 3]);
  });

  it("lets overlapping calls fail together, with one request, and go on together", async () => {
    let failures = 1;
    const server = listServer((asked) => (failures-- > 0 ? json([], 503) : pageOf(rows(5), asked)));
    const accounts = paginate(server.client, operation, {}, { pageSize: 2 });
    const three = () => Promise.allSettled([accounts.next(), accounts.next(), accounts.next()]);
    expect((await three()).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(server.pages()).toEqual([1]);
    expect((await three()).map((answer) => answer.status === "fulfilled" && answer.value.value)).toEqual(
      rows(3),
    );
    expect(server.pages()).toEqual([1, 1, 2]);
  });

  it("waits for the page that another loop has been left at", async () => {
    let answer = () => {};
    const server = listServer(async (asked) => {
      if (server.asked.length === 1) await new Promise<void>((resolve) => (answer = resolve));
      return pageOf(rows(2), asked);
    });
    const accounts = paginate(server.client, operation);
    const left = accounts.next();
    await new Promise(setImmediate);
    await accounts.return();
    const next = accounts.next();
    answer();
    expect(await left).toEqual({ done: true, value: undefined });
    expect(await next).toEqual({ done: false, value: row(0) });
  });

  it("does not let a later call overtake one that waits", async () => {
    const accounts = paginate(stableServer(5).client, operation);
    const first = accounts.next();
    const second = accounts.next();
    const third = first.then(() => accounts.next());
    const answers = await Promise.all([first, second, third]);
    expect(answers.map(({ value }) => value)).toEqual(rows(3));
  });

  it("is one pass: a second loop goes on where the first was left, and finds nothing after the end", async () => {
    const server = stableServer(5);
    const accounts = paginate(server.client, operation, {}, { pageSize: 2 });
    for await (const account of accounts) {
      expect(account).toEqual(row(0));
      break;
    }
    expect(accounts.cursor).toMatchObject({ page: 1, offset: 1, loaded: 1 });
    expect(await collect(accounts)).toEqual(rows(5).slice(1));
    expect(await collect(accounts)).toEqual([]);
    expect(await accounts.next()).toEqual({ done: true, value: undefined });
    expect(server.pages()).toEqual([1, 2, 3]);
  });

  it("goes on after a loop was left by an error of its own, what was prefetched is asked for again", async () => {
    const server = stableServer(9);
    const accounts = paginate(server.client, operation, {}, { pageSize: 2, prefetch: 2 });
    const boom = new Error("boom");
    const seen: unknown[] = [];
    const loop = async () => {
      for await (const account of accounts) {
        seen.push(account);
        if (seen.length === 2) throw boom;
      }
    };
    await expect(loop()).rejects.toBe(boom);
    await loop();
    expect(seen).toEqual(rows(9));
    expect(server.pages()).toEqual([1, 2, 3, 2, 3, 4, 5]);
  });
});

describe("return", () => {
  it.each([{}, { prefetch: 2 }, { signal: new AbortController().signal }])(
    "ends a loop whose next row is being waited for, and that row is not lost, with %j",
    async (options) => {
      const answers: (() => void)[] = [];
      const server = listServer(async (asked) => {
        if (answers.length === 0) await new Promise<void>((resolve) => answers.push(resolve));
        return pageOf(rows(3), asked);
      });
      const accounts = paginate(server.client, operation, {}, options);
      const waiting = accounts.next();
      await new Promise(setImmediate);
      expect(await accounts.return()).toEqual({ done: true, value: undefined });
      for (const answer of answers) answer();
      expect(await waiting).toEqual({ done: true, value: undefined });
      expect(accounts.cursor).toMatchObject({ page: 1, offset: 0, done: false });
      expect(await collect(accounts)).toEqual(rows(3));
    },
  );

  it("asks for nothing", async () => {
    const server = stableServer(3);
    expect(await paginate(server.client, operation).return()).toEqual({ done: true, value: undefined });
    expect(server.asked).toEqual([]);
  });
});

describe("pages", () => {
  it("come one by one with number, count and cursor", async () => {
    const server = stableServer(25);
    const pages = await collect(paginate(server.client, operation, {}, { pageSize: 10 }).pages());
    expect(pages.map(({ page, count, results }) => [page, count, results.length])).toEqual([
      [1, 25, 10],
      [2, 25, 10],
      [3, 25, 5],
    ]);
    expect(pages.map(({ cursor }) => [cursor.page, cursor.offset, cursor.loaded, cursor.done])).toEqual([
      [2, 0, 10, false],
      [3, 0, 20, false],
      [3, 5, 25, true],
    ]);
  });

  it("show the first page when awaited, without taking it", async () => {
    const server = stableServer(3);
    const accounts = paginate(server.client, operation, {}, { pageSize: 2, prefetch: 3, limit: 2 });
    const first = await accounts.pages();
    expect(first.results).toEqual(rows(2));
    expect((await accounts.pages()).results).toEqual(rows(2));
    expect(accounts.cursor.offset).toBe(0);
    expect(await collect(accounts)).toEqual(rows(2));
    expect(server.pages()).toEqual([1]);
  });

  it("show an empty page when awaited at the end", async () => {
    const accounts = paginate(stableServer(3).client, operation);
    await collect(accounts);
    expect(await accounts.pages()).toMatchObject({ results: [], count: 3, cursor: { done: true } });
  });

  it("give the rest of a page that was begun row by row", async () => {
    const accounts = paginate(stableServer(5).client, operation, {}, { pageSize: 3 });
    await accounts.next();
    const pages = await collect(accounts.pages());
    expect(pages.map(({ results }) => results)).toEqual([
      [row(1), row(2)],
      [row(3), row(4)],
    ]);
  });

  it("can be changed by their owner without harm to the pass", async () => {
    const accounts = paginate(stableServer(3).client, operation);
    (await accounts.pages()).results.length = 0;
    expect(await collect(accounts)).toEqual(rows(3));
  });

  it("go on after a break", async () => {
    const server = stableServer(30);
    const accounts = paginate(server.client, operation, {}, { pageSize: 10 });
    for await (const page of accounts.pages()) if (page.page === 1) break;
    expect(accounts.cursor).toMatchObject({ page: 2, offset: 0, loaded: 10 });
    expect(await collect(accounts)).toEqual(rows(30).slice(10));
  });
});

describe("a failed page", () => {
  it("can be asked for again on the same iterator", async () => {
    let failures = 2;
    const server = listServer((asked) =>
      asked.page === 2 && failures-- > 0 ? json([{ code: "unexpected_error" }], 500) : pageOf(rows(5), asked),
    );
    const accounts = paginate(server.client, operation, {}, { pageSize: 2 });
    const got: unknown[] = [];
    for (let rounds = 0; rounds < 3; rounds++) {
      try {
        for await (const account of accounts) got.push(account);
      } catch (error) {
        expect(error).toMatchObject({ status: 500 });
      }
    }
    expect(got).toEqual(rows(5));
    expect(server.pages()).toEqual([1, 2, 2, 2, 3]);
  });

  it("that was prefetched fails only when it is reached, and leaves the others alone", async () => {
    let failures = 1;
    const server = listServer((asked) =>
      asked.page === 3 && failures-- > 0 ? json([], 503) : pageOf(rows(10), asked),
    );
    const accounts = paginate(server.client, operation, {}, { pageSize: 2, prefetch: 4 });
    for (let index = 0; index < 4; index++) expect((await accounts.next()).value).toEqual(row(index));
    await expect(accounts.next()).rejects.toMatchObject({ status: 503 });
    expect(await collect(accounts)).toEqual(rows(10).slice(4));
    expect(server.pages().sort()).toEqual([1, 2, 3, 3, 4, 5]);
  });

  it("on page 1 is an error even when it is a 404", async () => {
    const server = listServer(notFound);
    await expect(paginate(server.client, operation).next()).rejects.toMatchObject({ status: 404 });
  });

  it("passes connection errors on and goes on afterwards", async () => {
    let failures = 1;
    const reset = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
    const server = listServer((asked) => {
      if (failures-- > 0) throw reset;
      return pageOf(rows(1), asked);
    });
    const accounts = paginate(server.client, operation);
    await expect(accounts.next()).rejects.toThrow();
    expect(await collect(accounts)).toEqual(rows(1));
  });

  it.each([
    ["an array", []],
    ["no results", { count: 3 }],
    ["results that are no array", { results: {} }],
    ["null", null],
  ])("is an error when its 2xx body is %s", async (_, body) => {
    const server = listServer(() => json(body));
    await expect(paginate(server.client, operation).next()).rejects.toThrow("/api/accounts/");
  });

  it("is an error when its 2xx body is empty", async () => {
    const server = listServer(() => new Response(null, { status: 204 }));
    await expect(paginate(server.client, operation).next()).rejects.toThrow("/api/accounts/");
  });
});

describe("prefetch", () => {
  it("keeps so many pages in flight behind the one it waits for, no more, and hands them out in order", async () => {
    let inFlight = 0;
    let most = 0;
    const server = listServer(async (asked) => {
      most = Math.max(most, ++inFlight);
      // The later a page, the sooner it answers.
      for (let turns = 0; turns < 30 - asked.page; turns++) await new Promise(setImmediate);
      inFlight--;
      return pageOf(rows(60), asked);
    });
    expect(await collect(paginate(server.client, operation, {}, { pageSize: 3, prefetch: 4 }))).toEqual(
      rows(60),
    );
    expect(most).toBe(1 + 4);
    expect(server.pages()).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it("asks for so many pages behind the one that is read, and for one more when that has been", async () => {
    const server = stableServer(60);
    const list = paginate(server.client, operation, {}, { pageSize: 3, prefetch: 4 });
    for (const _ of rows(3)) await list.next();
    expect(server.pages()).toEqual([1, 2, 3, 4, 5]);
    await list.next();
    expect(server.pages()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("is given up by a break: requests end, nothing is left on the caller's signal", async () => {
    const ended: number[] = [];
    const server = listServer((asked) => {
      if (asked.page === 1) return pageOf(rows(50), asked);
      return new Promise((_, reject) => {
        asked.request.signal.addEventListener("abort", () => {
          ended.push(asked.page);
          reject(asked.request.signal.reason);
        });
      });
    });
    const { signal } = new AbortController();
    for await (const _ of paginate(server.client, operation, {}, { pageSize: 10, prefetch: 3, signal })) {
      expect(getEventListeners(signal, "abort").length).toBe(1);
      break;
    }
    await new Promise(setImmediate);
    expect(ended).toEqual([2, 3, 4]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it.each([
    ["a row", 1],
    ["nothing", 0],
  ])("asks for no page that the count rules out where a page has %s left", async (_, left) => {
    const server = listServer(async (asked) => {
      const body = (await pageOf(rows(50), asked).json()) as { results: unknown[] };
      return json({ ...body, results: body.results.slice(0, asked.page === 2 ? left : 10) });
    });
    const all = paginate(server.client, operation, {}, { pageSize: 10, prefetch: 8 });
    expect(await collect(all)).toHaveLength(40 + left);
    expect(server.pages()).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    [{}, 25, [1, 2, 3]],
    [{ limit: 15 }, 60, [1, 2]],
    [{ limit: 10 }, 60, [1]],
  ])(
    "asks for all that may be wanted, a last page of a few rows too: %j of %i rows",
    async (options, count, asked) => {
      const server = stableServer(count);
      await paginate(server.client, operation, {}, { pageSize: 10, prefetch: 8, ...options }).next();
      expect(server.pages()).toEqual(asked);
    },
  );

  it.each([
    ["its last page says so", (asked: PageRequest) => pageOf(rows(20), asked)],
    ["the page behind its last is not there", notFound],
  ])("is given up at the end of the list, without a signal too, when %s", async (_, second) => {
    const server = listServer(async (asked) => {
      if (asked.page > 2) return new Promise<never>(() => {});
      if (asked.page === 2) return second(asked);
      return json({ ...((await pageOf(rows(20), asked).json()) as object), count: 1000 });
    });
    await collect(paginate(server.client, operation, {}, { pageSize: 10, prefetch: 2 }));
    expect(server.asked.map(({ request }) => request.signal.aborted)).toEqual([false, false, true, true]);
  });

  it("goes on one page at a time beyond a count that is too small", async () => {
    const server = listServer(async (asked) => {
      const body = (await pageOf(rows(50), asked).json()) as object;
      return json({ ...body, count: 1 });
    });
    expect(await collect(paginate(server.client, operation, {}, { pageSize: 10, prefetch: 3 }))).toEqual(
      rows(50),
    );
    expect(server.pages()).toEqual([1, 2, 3, 4, 5]);
  });

  it("shrugs off pages beyond the end that a count too large made it ask for", async () => {
    const server = listServer(async (asked) => {
      const response = pageOf(rows(20), asked);
      return response.ok ? json({ ...((await response.json()) as object), count: 1000 }) : response;
    });
    expect(await collect(paginate(server.client, operation, {}, { pageSize: 10, prefetch: 3 }))).toEqual(
      rows(20),
    );
  });
});

describe("signal", () => {
  it("ends a request in flight with its own reason", async () => {
    const server = listServer(() => new Promise<Response>(() => {}));
    const controller = new AbortController();
    const reason = new Error("enough");
    const next = paginate(server.client, operation, {}, { signal: controller.signal }).next();
    await new Promise(setImmediate);
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    expect(server.asked[0]?.request.signal.aborted).toBe(true);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("that ends the reading while pages are asked for ahead keeps the others from being asked for", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const server = listServer((asked) => {
      if (asked.page === 3) controller.abort();
      return pageOf(rows(30), asked);
    });
    const accounts = paginate(server.client, operation, {}, { pageSize: 3, prefetch: 6, signal });
    await expect(collect(accounts)).rejects.toMatchObject({ name: "AbortError" });
    await new Promise(setImmediate);
    expect(server.pages()).toEqual([1, 2, 3]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("keeps rows at hand from being handed out, and pages from being asked for", async () => {
    const server = stableServer(3);
    const controller = new AbortController();
    const accounts = paginate(server.client, operation, {}, { signal: controller.signal });
    await accounts.next();
    controller.abort();
    await expect(accounts.next()).rejects.toMatchObject({ name: "AbortError" });
    await expect(accounts.pages()).rejects.toMatchObject({ name: "AbortError" });
    const never = paginate(server.client, operation, {}, { signal: controller.signal });
    await expect(never.next()).rejects.toMatchObject({ name: "AbortError" });
    expect(server.pages()).toEqual([1]);
  });
});
