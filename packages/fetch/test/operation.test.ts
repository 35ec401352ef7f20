import { describe, expect, test } from "vitest";
import * as belvo from "../src/index.js";
import { operation } from "../src/operation.js";
import { observedClient } from "./support/observed-client.js";

describe("an operation", () => {
  test("says which one it is", () => {
    expect([belvo.listAccounts.method, belvo.listAccounts.path]).toEqual(["GET", "/api/accounts/"]);
  });

  test("is its path call, with the parameters where that wants them", async () => {
    const calls: unknown[] = [];
    const client = { PATCH: (...args: unknown[]) => calls.push(args) };
    const { signal } = new AbortController();
    const update = operation("PATCH", "/a/{id}/") as (client: object, init?: object) => number;
    const [query, path, header, body] = [{ a: 1 }, { id: "b" }, { C: "d" }, { e: "f" }];
    expect(update(client, { query, path, header, body, signal, timeoutMs: 7, headers: { G: "h" } })).toBe(1);
    update(client);
    expect(calls).toEqual([
      ["/a/{id}/", { params: { query, path, header }, body, signal, timeoutMs: 7, headers: { G: "h" } }],
      ["/a/{id}/", { params: { query: undefined, path: undefined, header: undefined } }],
    ]);
  });

  test("throws on what is no client", () => {
    const list = operation("GET", "/a/") as (client: unknown) => unknown;
    for (const client of [undefined, null, {}, "client"]) expect(() => list(client)).toThrow(TypeError);
  });
});

describe("all operations", () => {
  const operations = Object.values(belvo).filter((value) => "path" in value);

  test("are 148 and differ", () => {
    expect(new Set(operations.map(({ method, path }) => `${method} ${path}`)).size).toBe(148);
  });

  test.each(operations.map((call) => [call.method, call.path, call] as const))(
    "%s %s arrives as it is described",
    async (method, path, call) => {
      const { client, requests } = observedClient();
      const values = Object.fromEntries(
        [...path.matchAll(/{(.+?)}/g)].map(([, name]) => [name, `my ${name}`]),
      );
      const result = await (call as (client: object, init: object) => Promise<belvo.Result<never>>)(client, {
        path: values,
      });
      expect(result).toMatchObject({ ok: true, request: { method, path } });
      expect(requests[0]?.method).toBe(method);
      expect(new URL(requests[0]?.url ?? "").pathname).toBe(path.replace(/{(.+?)}/g, "my%20$1"));
    },
  );
});
