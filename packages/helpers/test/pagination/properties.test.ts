import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cursor, paginate } from "../../src/pagination/index.js";
import { cutPage, fastClient } from "./support/fast-server.js";
import { row, rows } from "./support/list-server.js";

const operation = { method: "GET", path: "/api/accounts/" } as const;

type Fault = "none" | "503" | "html" | "reset" | "no rows field";

const response = (status: number, type = "application/json"): Response =>
  ({ ok: status < 300, status, url: "", headers: new Headers({ "content-type": type }) }) as Response;
const [good, gone, html, unavailable] = [
  response(200),
  response(404),
  response(200, "text/html"),
  response(503),
];

function answer(fault: Fault, page: unknown): object {
  if (fault === "reset") throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
  if (fault === "503") return { error: [{ code: "service_unavailable" }], response: unavailable };
  if (fault === "html") return { data: "<html>", response: html };
  if (fault === "no rows field") return { data: {}, response: good };
  return page ? { data: page, response: good } : { error: [{ code: "not_found" }], response: gone };
}

const turns = async (count: number): Promise<void> => {
  for (let left = count; left > 0; left--) await Promise.resolve();
};

/** What the reader of a list does next. */
type Step = "row" | "page" | "look" | "restart" | "overlap";

const scenario = fc.record({
  count: fc.integer({ min: 0, max: 40 }),
  pageSize: fc.integer({ min: 1, max: 12 }),
  most: fc.integer({ min: 1, max: 12 }),
  prefetch: fc.integer({ min: 0, max: 4 }),
  limit: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
  dedupe: fc.boolean(),
  faults: fc.array(fc.constantFrom<Fault>("none", "503", "html", "reset", "no rows field"), {
    maxLength: 25,
  }),
  delays: fc.array(fc.nat(3), { maxLength: 25 }),
  // Of `onProgress`, and between calls that overlap: one may come at any moment of what another has begun.
  slowness: fc.option(fc.nat(3), { nil: undefined }),
  lag: fc.nat(40),
  steps: fc.array(fc.constantFrom<Step>("row", "page", "look", "restart", "overlap"), { maxLength: 30 }),
});

describe("any sequence of pages, faults and restarts", () => {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
  beforeAll(() => void process.on("unhandledRejection", onUnhandled));
  afterAll(() => void process.off("unhandledRejection", onUnhandled));

  it("loses no row of stable data and repeats none", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ count, most, faults, delays, slowness, lag, steps, ...rest }) => {
        const onProgress = slowness === undefined ? undefined : () => turns(slowness);
        const options = { ...rest, onProgress };
        let calls = 0;
        const all = rows(count);
        const client = fastClient(async (page, size) => {
          const call = calls++;
          await turns(delays[call] ?? 0);
          return answer(faults[call] ?? "none", cutPage(all, page, Math.min(size, most)));
        });
        const got: unknown[] = [];
        const start = (from?: Cursor) => paginate(client, operation, {}, { ...options, from });
        const restart = (cursor: Cursor) => start(JSON.parse(JSON.stringify(cursor)) as Cursor);
        let list = start();
        let failures = 0;
        const attempt = async (read: () => Promise<unknown>): Promise<void> => {
          try {
            await read();
          } catch {
            failures++;
          }
        };
        const readRow = async (): Promise<boolean> => {
          const { done, value } = await list.next();
          if (!done) got.push(value);
          return done === true;
        };
        for (const step of steps) {
          await attempt(async () => {
            if (step === "row") await readRow();
            if (step === "page") got.push(...((await list.pages().next()).value?.results ?? []));
            if (step === "look") await list.pages();
            if (step === "overlap") {
              await Promise.allSettled([0, lag, 2 * lag].map((wait) => turns(wait).then(readRow)));
            }
          });
          if (step === "restart") {
            await list.return();
            list = restart(list.cursor);
          }
        }
        for (let runs = 0; !list.cursor.done; runs++) {
          if (runs > 200) throw new Error("the list does not end");
          await attempt(async () => {
            while (!(await readRow())) if (got.length > count) throw new Error("more rows than there are");
          });
          list = restart(list.cursor);
        }
        expect(got).toEqual(all);
        expect(list.cursor.loaded).toBe(count);
        expect(failures).toBeLessThanOrEqual(faults.filter((fault) => fault !== "none").length);
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 4000) },
    );
    await new Promise(setImmediate);
    expect(unhandled).toEqual([]);
  });

  it("never asks for more than prefetch allows, nor beyond what limit and count promise", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ count, most, pageSize, prefetch, limit }) => {
        const size = Math.min(pageSize, most);
        const asked: number[] = [];
        const client = fastClient((page, wanted) => {
          asked.push(page);
          return answer("none", cutPage(rows(count), page, Math.min(wanted, most)));
        });
        const list = paginate(client, operation, {}, { pageSize, prefetch, limit });
        const there = Math.max(1, Math.ceil(Math.min(count, limit ?? count) / size));
        for (let taken = 0; !(await list.next()).done; taken++) {
          const reached = Math.floor(taken / size) + 1;
          expect(Math.max(...asked)).toBeLessThanOrEqual(Math.min(reached + prefetch, there));
        }
        expect(asked).toEqual(Array.from({ length: there }, (_, index) => index + 1));
      }),
      { numRuns: 300 },
    );
  });

  it("ends, sooner or later, whatever a hostile server answers", async () => {
    // Cheaper than what fast-check has for JSON and addresses.
    const junk = fc.constantFrom(
      null,
      true,
      "",
      "3",
      -1,
      1.5,
      1e300,
      [],
      {},
      { id: 1 },
      ["x"],
      "//x.test/?page=9",
    );
    const anything = fc.record(
      {
        count: fc.oneof(fc.nat(50), junk),
        next: fc.oneof(
          fc.nat(9).map((page) => `https://x.test/?page=${page}`),
          junk,
        ),
        results: fc.oneof(
          fc.array(fc.nat(9).map(row), { maxLength: 3 }),
          fc.array(junk, { maxLength: 3 }),
          junk,
        ),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(anything, { minLength: 1, maxLength: 12 }),
        fc.nat(3),
        fc.boolean(),
        async (bodies, prefetch, dedupe) => {
          let asked = 0;
          const client = fastClient((page) => {
            asked++;
            return answer("none", bodies[page - 1] ?? []);
          });
          const list = paginate(client, operation, {}, { prefetch, dedupe });
          try {
            for await (const _ of list) expect(asked).toBeLessThan(100);
          } catch (error) {
            expect(error).toMatchObject({ name: "BelvoApiError", status: 200 });
          }
          expect(asked).toBeLessThan(100);
        },
      ),
      { numRuns: 500 },
    );
  });
});
