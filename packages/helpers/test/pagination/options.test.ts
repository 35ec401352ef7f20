import { expect, it } from "vitest";
import { paginate } from "../../src/pagination/index.js";
import { stableServer } from "./support/list-server.js";

const operation = { method: "GET", path: "/api/accounts/" } as const;

it.each([
  ["pageSize", 0],
  ["pageSize", 1001],
  ["pageSize", 1.5],
  ["pageSize", Number.NaN],
  ["pageSize", "10"],
  ["limit", -1],
  ["limit", 0.5],
  ["limit", "5"],
  ["prefetch", -1],
  ["prefetch", 101],
  ["prefetch", Number.POSITIVE_INFINITY],
  ["dedupe", "yes"],
  ["signal", {}],
  ["onProgress", "log"],
  ["pagesize", 10],
])("refuses `%s: %s` with a TypeError that names it, before any request", (name, value) => {
  const server = stableServer(1);
  const call = () => paginate(server.client, operation, {}, { [name]: value });
  expect(call).toThrow(TypeError);
  expect(call).toThrow(`\`${name}\``);
  expect(server.asked).toEqual([]);
});

it("takes undefined for left out", () => {
  const nothing = {
    pageSize: undefined,
    limit: undefined,
    prefetch: undefined,
    dedupe: undefined,
    from: undefined,
  };
  expect(() =>
    paginate(stableServer(1).client, operation, {}, { ...nothing, signal: undefined }),
  ).not.toThrow();
});

it("refuses page, page size and signal in the call itself", () => {
  const { client } = stableServer(1);
  const signal = new AbortController().signal;
  // A cast is what it takes to get here.
  const calls: [string, object][] = [
    ["`query.page`", { query: { page: 1 } }],
    ["`query.page_size`", { query: { page_size: 1 } }],
    ["`signal`", { signal }],
  ];
  for (const [name, init] of calls) {
    expect(() => paginate(client, operation, init as { timeoutMs: 1 })).toThrow(name);
  }
  expect(() => paginate(client, "/api/accounts/", { params: { query: { page: 1 } } } as object)).toThrow(
    "`query.page`",
  );
  expect(() => paginate(client, undefined as unknown as typeof operation)).toThrow("`operation`");
  expect(() =>
    paginate(client, { method: "POST", path: "/api/accounts/" } as unknown as typeof operation),
  ).toThrow(TypeError);
});
