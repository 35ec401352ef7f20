import { expect, test } from "vitest";
import { createBelvoClient, listAccounts } from "../src/index.js";

const client = createBelvoClient({
  secretId: "id",
  secretPassword: "password",
  baseUrl: "https://belvo.example.com",
  fetch: () => Promise.resolve(Response.json({ count: 0, results: [] })),
});

test("a filter in the place of the other call style does not compile, also from a variable", async () => {
  const flat = { query: { link: "a-link" }, timeoutMs: 1000 };
  const nested = { params: { query: { link: "a-link" } }, timeoutMs: 1000 };
  // @ts-expect-error a path call takes it under `params`
  await client.GET("/api/accounts/", flat);
  // @ts-expect-error a named function takes it directly
  await listAccounts(client, nested);
  await listAccounts(client, flat);
  expect((await client.GET("/api/accounts/", nested)).ok).toBe(true);
});

test.each([
  ["null", () => Promise.reject(null)],
  ["undefined", () => Promise.reject(undefined)],
  ["a revoked proxy", () => Promise.reject(revoked())],
  ["an error with a property that throws", () => Promise.reject(trapped())],
])("a call ends when fetch throws %s", async (_what, fetch) => {
  const broken = createBelvoClient({
    secretId: "id",
    secretPassword: "password",
    baseUrl: "https://belvo.example.com",
    fetch,
  });
  await expect(
    listAccounts(broken).then(
      () => "answered",
      () => "rejected",
    ),
  ).resolves.toBe("rejected");
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function trapped(): Error {
  return Object.defineProperty(new Error("trapped"), "trap", {
    get: () => {
      throw new Error("looked at");
    },
  });
}
