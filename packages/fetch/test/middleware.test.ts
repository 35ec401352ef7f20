import { describe, expect, test } from "vitest";
import { createBelvoClient, listAccounts } from "../src/index.js";
import { localServer } from "./support/local-server.js";
import { credentials, observedClient } from "./support/observed-client.js";

describe("middleware", () => {
  test("sees each call with its operation, until it is ejected", async () => {
    const { client } = observedClient();
    const seen: string[] = [];
    const logger = {
      onRequest: ({ schemaPath, request }: { schemaPath: string; request: Request }) => {
        seen.push(`> ${request.method} ${schemaPath}`);
      },
      onResponse: ({ response }: { response: Response }) => {
        seen.push(`< ${response.status}`);
      },
    };
    client.use(logger);
    await listAccounts(client);
    await client.DELETE("/api/links/{id}/", { params: { path: { id: "a" } } });
    client.eject(logger);
    await listAccounts(client);
    expect(seen).toEqual(["> GET /api/accounts/", "< 200", "> DELETE /api/links/{id}/", "< 200"]);
  });

  test("does not see the credentials before the request is sent", async () => {
    const { client, requests } = observedClient();
    const seen: (string | null)[] = [];
    client.use({ onRequest: ({ request }) => void seen.push(request.headers.get("authorization")) });
    await listAccounts(client);
    expect(seen).toEqual([null]);
    expect(requests[0]?.headers.get("authorization")).toMatch(/^Basic /);
  });

  test("may set its own Authorization, as a proxy may want", async () => {
    const { client, requests } = observedClient();
    client.use({ onRequest: ({ request }) => request.headers.set("authorization", "Bearer x") });
    await listAccounts(client);
    expect(requests[0]?.headers.get("authorization")).toBe("Bearer x");
  });

  test("may return a Request of the runtime, which then gets the credentials", async () => {
    const { client, requests } = observedClient();
    client.use({
      onRequest: ({ request }) => {
        const changed = new Request(request, { headers: { "X-Trace": "7" } });
        expect(changed.constructor).toBe(Request);
        return changed;
      },
    });
    const token = {
      id: "a",
      password: "b",
      scopes: "read_institutions",
      widget: { openfinance_feature: "consent_management" },
    } as const;
    await client.POST("/api/token/", { body: token });
    expect(requests[0]?.headers.get("x-trace")).toBe("7");
    expect(requests[0]?.headers.get("authorization")).toMatch(/^Basic /);
    expect(await requests[0]?.json()).toEqual(token);
  });

  test("that returns a Request keeps timeout and abort working", async () => {
    const { client } = observedClient(({ signal }) => {
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    });
    client.use({ onRequest: ({ request }) => new Request(request) });
    await expect(listAccounts(client, { timeoutMs: 5 })).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("may answer in place of the server", async () => {
    const { client, requests } = observedClient();
    client.use({ onRequest: () => Response.json({ count: 9 }) });
    expect((await listAccounts(client)).data?.count).toBe(9);
    expect(requests).toEqual([]);
  });

  test("may replace the response, which is then judged like any other", async () => {
    const { client } = observedClient();
    client.use({ onResponse: () => new Response("<html>") });
    expect(await listAccounts(client)).toMatchObject({ ok: false, status: 200, error: { text: "<html>" } });
  });

  test("that replaces a response leaves no connection behind with the answer that nobody reads", async () => {
    let isClosed = (): void => {};
    const closed = new Promise<void>((resolve) => {
      isClosed = resolve;
    });
    await using server = await localServer((response) => {
      response.on("close", isClosed).writeHead(200, { "content-type": "application/json" });
      response.write("an answer that goes on for ever");
    });
    const client = createBelvoClient({ ...credentials, baseUrl: server.url });
    client.use({ onResponse: () => Response.json({ count: 9 }) });
    expect((await listAccounts(client)).data?.count).toBe(9);
    await closed;
  });

  test("that never comes back cannot hold a call longer than its time", async () => {
    const { client } = observedClient();
    client.use({ onRequest: () => new Promise<undefined>(() => {}) });
    await expect(listAccounts(client, { timeoutMs: 5 })).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("that throws rejects the call with its error", async () => {
    const error = new RangeError("own");
    const { client, requests } = observedClient();
    client.use({ onRequest: () => Promise.reject(error) });
    await expect(listAccounts(client)).rejects.toBe(error);
    expect(requests).toEqual([]);
  });

  test("of one client is not that of another", async () => {
    const one = observedClient();
    const other = observedClient();
    one.client.use({ onRequest: () => Response.json({ count: 1 }) });
    await listAccounts(other.client);
    expect(other.requests).toHaveLength(1);
  });
});
