import { describe, expect, test } from "vitest";
import {
  detailPaymentAuthorizationBrazil,
  generateWidgetAccessToken,
  listAccounts,
  listPaymentAuthorizationsBrazil,
  retrieveTransactions,
} from "../src/index.js";
import { observedClient, untyped } from "./support/observed-client.js";

const version = "X-Belvo-API-Resource-Version";

describe("the resource version", () => {
  test("is sent by itself where the operations insist on it, in both styles of call", async () => {
    const { client, requests } = observedClient();
    const payment_authorization_id = "2c1d8e6e-8c4c-4f0e-9a53-0b7f2f1f6d51";
    await client.GET("/payments/br/payment-authorizations/");
    await listPaymentAuthorizationsBrazil(client);
    await detailPaymentAuthorizationBrazil(client, { path: { payment_authorization_id } });
    expect(requests.map(({ headers }) => headers.get(version))).toEqual(Array(3).fill("Payments-BR.V2"));
  });

  test("is not sent elsewhere", async () => {
    const { client, requests } = observedClient();
    await client.GET("/payments/br/payment-intents/");
    await listAccounts(client);
    expect(requests.map(({ headers }) => headers.get(version))).toEqual([null, null]);
  });

  test("can be another one, by either way to give a header", async () => {
    const { client, requests } = observedClient();
    const path = "/payments/br/payment-authorizations/";
    await client.GET(path, { headers: { [version]: "Next" } });
    await client.GET(path, { headers: { [version.toLowerCase()]: "Next" } });
    await untyped(client).GET(path, { params: { header: { [version]: "Next" } } } as never);
    await listPaymentAuthorizationsBrazil(client, { headers: { [version]: "Next" } });
    expect(requests.map(({ headers }) => headers.get(version))).toEqual(Array(4).fill("Next"));
  });
});

describe("headers", () => {
  test("say who calls", async () => {
    const { client, requests } = observedClient();
    await listAccounts(client);
    expect(requests[0]?.headers.get("user-agent")).toBe("belvo-fetch/0.0.0-test");
  });

  test("ask for the asynchronous mode, in both styles of call", async () => {
    const { client, requests } = observedClient(() => Response.json({ request_id: "a" }, { status: 202 }));
    const header = { "X-Belvo-Request-Mode": "async" } as const;
    const body = {
      link: "2c1d8e6e-8c4c-4f0e-9a53-0b7f2f1f6d51",
      date_from: "2026-01-01",
      date_to: "2026-02-01",
    };
    const result = await retrieveTransactions(client, { header, body });
    await client.POST("/api/transactions/", { params: { header }, body });
    expect(requests.map(({ headers }) => headers.get("x-belvo-request-mode"))).toEqual(["async", "async"]);
    expect(result).toMatchObject({ ok: true, status: 202, data: { request_id: "a" } });
  });

  test("of one call go before those of the client, and do not stay", async () => {
    const { client, requests } = observedClient();
    const own = { authorization: "Bearer of-a-proxy", "User-Agent": "loans/1.0", "X-Trace": "7" };
    await listAccounts(client, { headers: own });
    await listAccounts(client);
    const [first, second] = requests.map(({ headers }) => Object.fromEntries(headers));
    expect(first).toEqual({ authorization: "Bearer of-a-proxy", "user-agent": "loans/1.0", "x-trace": "7" });
    expect(second).toEqual({
      authorization: expect.stringMatching(/^Basic /),
      "user-agent": "belvo-fetch/0.0.0-test",
    });
  });
});

describe("bodies", () => {
  const token = {
    id: "identifier",
    password: "Ünïcödé 🔑",
    scopes: "read_institutions",
    widget: { openfinance_feature: "consent_management" },
  } as const;

  test("are JSON and say so", async () => {
    const { client, requests } = observedClient();
    await generateWidgetAccessToken(client, { body: token });
    await client.POST("/api/token/", { body: token });
    for (const request of requests) {
      expect(request.method).toBe("POST");
      expect(request.headers.get("content-type")).toBe("application/json");
      expect(await request.json()).toEqual(token);
    }
    expect(requests).toHaveLength(2);
  });

  test("are absent, with their content type, where a call has none", async () => {
    const { client, requests } = observedClient();
    await client.DELETE("/api/links/{id}/", { params: { path: { id: "a" } } });
    expect(requests[0]?.headers.has("content-type")).toBe(false);
    expect(requests[0]?.body).toBeNull();
  });

  test("that cannot be JSON are refused before anything is sent", async () => {
    const { client, requests } = observedClient();
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    for (const body of [cyclic, { amount: 1n }]) {
      await expect(untyped(client).POST("/api/token/", { body } as never)).rejects.toThrow(TypeError);
    }
    expect(requests).toEqual([]);
  });

  test("and options of the caller are left as they were", async () => {
    const { client } = observedClient();
    const init = Object.freeze({
      body: Object.freeze({ ...token }),
      headers: Object.freeze({ "X-Trace": "7" }),
      timeoutMs: 1000,
    });
    const before = JSON.stringify(init);
    await generateWidgetAccessToken(client, init);
    await client.POST("/api/token/", init);
    expect(JSON.stringify(init)).toBe(before);
  });
});
