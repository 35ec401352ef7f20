import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createBelvoClient,
  credentialsFromEnv,
  generateWidgetAccessToken,
  listAccounts,
  registerLink,
} from "../src/index.js";
import { json, localServer } from "./support/local-server.js";
import { credentials, observedClient, untyped } from "./support/observed-client.js";

const bankPassword = "bank-password-that-must-not-show";
const token = {
  id: credentials.secretId,
  password: credentials.secretPassword,
  scopes: "read_institutions",
  widget: { openfinance_feature: "consent_management" },
} as const;
const basic = Buffer.from(`${credentials.secretId}:${credentials.secretPassword}`).toString("base64");
const secrets = [credentials.secretId, credentials.secretPassword, basic, bankPassword];

/** Everything that a log could make of a value. */
function printed(value: unknown): string {
  const texts = [String(value), JSON.stringify(value) ?? ""];
  for (const showHidden of [false, true]) {
    for (const getters of [false, true]) texts.push(inspect(value, { depth: 10, showHidden, getters }));
  }
  if (value instanceof Error) texts.push(value.message, value.stack ?? "", JSON.stringify({ ...value }));
  return texts.join("\n");
}

function expectNoSecretIn(...values: unknown[]): void {
  for (const value of values) {
    const text = printed(value);
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
}

/** Calls with secrets in the headers and in the body. */
async function calls(client: ReturnType<typeof createBelvoClient>) {
  return Promise.allSettled([
    listAccounts(client),
    generateWidgetAccessToken(client, { body: token }),
    client.POST("/api/token/", { body: token }),
    registerLink(client, {
      body: { institution: "erebor_mx_retail", username: "bnk100", password: bankPassword },
    }),
  ]);
}

test("the check itself finds a secret where there is one", () => {
  for (const leak of [
    new Request("https://a.example", { headers: { authorization: `Basic ${basic}` } }),
    new Error("no", { cause: { config: { data: bankPassword } } }),
    Object.defineProperty(new Error("no"), "options", { value: { body: bankPassword } }),
    { deep: { er: new Map([["a", credentials.secretPassword]]) } },
  ]) {
    expect(() => expectNoSecretIn(leak)).toThrow();
  }
});

describe("nothing that can be printed holds a secret:", () => {
  test("the client", () => {
    const { client } = observedClient();
    expectNoSecretIn(client, client.GET, client.POST, client.use, { client }, [client]);
  });

  test("requests that a custom fetch gets, and their clones", async () => {
    const seen: unknown[] = [];
    const { client } = observedClient((request) => {
      const clone = request.clone();
      seen.push(request, clone, clone.clone(), { request, nested: [clone] });
      expect(request.headers.get("authorization")).toBe(`Basic ${basic}`);
      expect(clone.headers.get("authorization")).toBe(`Basic ${basic}`);
      return Response.json({});
    });
    await calls(client);
    expectNoSecretIn(...seen);
    expect(seen).toHaveLength(16);
    expect(inspect(seen[0])).toBe("GET https://sandbox.belvo.com/api/accounts/");
  });

  test("requests that middleware gets before and after, and the whole of its argument", async () => {
    const seen: unknown[] = [];
    const { client } = observedClient();
    client.use({
      onRequest: ({ request, options, params, schemaPath, id }) => {
        seen.push(request, request.clone(), { request, options, params, schemaPath, id });
      },
      onResponse: ({ request, response, options, params }) => {
        seen.push(request, { request, response, options, params });
      },
    });
    await calls(client);
    expect(seen).toHaveLength(20);
    expectNoSecretIn(...seen);
  });

  test("requests that middleware has made anew", async () => {
    const { client, requests } = observedClient();
    client.use({ onRequest: ({ request }) => new Request(request) });
    await calls(client);
    expect(requests).toHaveLength(4);
    expectNoSecretIn(
      ...requests,
      ...requests.map((request) => (request.bodyUsed ? request : request.clone())),
    );
  });

  test("what middleware gets to see of an error", async () => {
    const seen: unknown[] = [];
    const { client } = observedClient(() => Promise.reject(new Error("no")));
    client.use({
      onError: ({ request, error, params, options }) => void seen.push(request, error, { params, options }),
    });
    await calls(client);
    expect(seen).toHaveLength(12);
    expectNoSecretIn(...seen);
  });

  test("results, whatever the server says", async () => {
    const error = [{ code: "authentication_failed", message: "No", request_id: "a" }];
    const answers: Record<string, () => Response> = {
      data: () => Response.json({ access: "a", refresh: "b" }),
      error: () => Response.json(error, { status: 401 }),
      html: () => new Response("<html>", { status: 403 }),
      empty: () => new Response(null, { status: 500 }),
      garbage: () => new Response("garbage"),
    };
    for (const answer of Object.values(answers)) {
      const results = await calls(observedClient(answer).client);
      expect(results.map(({ status }) => status)).toEqual(Array(4).fill("fulfilled"));
      expectNoSecretIn(...results);
    }
  });

  test("results of a real server", async () => {
    await using server = await localServer((response) => json(response, 401, [{ code: "no" }]));
    const { client } = observedClient(undefined, { baseUrl: server.url, fetch: undefined });
    expectNoSecretIn(...(await calls(client)));
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(
      Array(4).fill(`Basic ${basic}`),
    );
  });

  /** Errors in the manner of HTTP libraries, each with all that was sent in it. */
  const hostile: Record<string, (request: Request, body: string) => unknown> = {
    "axios, with its config": (request, data) => {
      const headers = Object.fromEntries(request.headers);
      return Object.assign(new Error("Request failed"), {
        code: "ERR_NETWORK",
        config: { headers, data },
        request: { _header: `Authorization: Basic ${basic}` },
        toJSON: () => ({ config: { headers } }),
      });
    },
    "got, with options that are not enumerable": ({ headers }) =>
      Object.defineProperty(new Error("no"), "options", { value: { headers: Object.fromEntries(headers) } }),
    "ofetch, with getters": ({ headers }) =>
      Object.defineProperty(new Error("no"), "options", { get: () => ({ headers }), enumerable: false }),
    "the plain request": (request) =>
      Object.assign(new Error("no"), { request: new Request(request.url, request) }),
    "headers alone": ({ headers }) => Object.assign(new Error("no"), { headers: new Headers(headers) }),
    "a map under a symbol": ({ headers }) =>
      Object.assign(new Error("no"), { [Symbol("state")]: new Map(headers) }),
    "a cause": ({ headers }) => new Error("no", { cause: { headers: Object.fromEntries(headers) } }),
    "a cause of a cause": ({ headers }) =>
      new Error("no", {
        cause: new Error("no", { cause: Object.assign(new Error("no"), { headers: [...headers] }) }),
      }),
    "a cause behind the runtime's own words": ({ headers }) =>
      new TypeError("fetch failed", {
        cause: Object.assign(new Error("no"), { code: "E", headers: [...headers] }),
      }),
    "parts of an aggregate": ({ headers }) =>
      new AggregateError([Object.assign(new Error("no"), { headers: [...headers] })], "no"),
    "a function": ({ headers }) =>
      Object.assign(new Error("no"), { retry: Object.assign(() => {}, { headers: [...headers] }) }),
    "no error at all": ({ headers }, body) => ({ headers: Object.fromEntries(headers), body }),
    "a list": (_, body) => [body, basic],
    "a class of its own": (request) => {
      class HttpError extends Error {
        override name = "HttpError";
        constructor(readonly context: unknown) {
          super("no");
        }
      }
      return new HttpError({ headers: Object.fromEntries(request.headers) });
    },
  };

  test.each(Object.keys(hostile))("errors of a custom fetch: %s", async (name) => {
    const { client } = observedClient(async (request) => {
      throw hostile[name]?.(request, await request.clone().text());
    });
    const outcomes = await calls(client);
    expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(TypeError);
    }
    expectNoSecretIn(
      ...outcomes,
      ...outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason),
    );
  });

  test("errors of the connection: refused, refused at several addresses, cut off, a port of others", async () => {
    await using cut = await localServer((response) => response.destroy());
    const gone = await localServer(() => {});
    await gone[Symbol.asyncDispose]();
    const { port } = new URL(gone.url);
    for (const baseUrl of [gone.url, `http://localhost:${port}`, cut.url, "http://127.0.0.1:1"]) {
      const { client } = observedClient(undefined, { baseUrl, fetch: undefined });
      const outcomes = await calls(client);
      expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
      expectNoSecretIn(...outcomes);
    }
  });

  test("timeouts, aborts and refusals", async () => {
    const never = () => new Promise<Response>(() => {});
    const { client } = observedClient(never, { timeoutMs: 1 });
    expectNoSecretIn(...(await calls(client)));

    const patient = observedClient(never).client;
    const controller = new AbortController();
    const call = generateWidgetAccessToken(patient, { body: token, signal: controller.signal });
    controller.abort();
    const refused = untyped(patient);
    expectNoSecretIn(
      ...(await Promise.allSettled([
        call,
        generateWidgetAccessToken(patient, { body: token, timeoutMs: -1 }),
        generateWidgetAccessToken(patient, { body: token, signal: AbortSignal.abort() }),
        refused.GET("/api/links/{id}/", { body: token } as never),
        refused.GET("/api/links/", { params: { query: { id__in: [] } }, body: token } as never),
        refused.POST("/api/token/", { body: { ...token, amount: 1n } } as never),
      ])),
    );
  });
});

describe("options that are refused are not repeated in the message:", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("createBelvoClient", () => {
    const create = (options: object) => {
      try {
        createBelvoClient({ ...credentials, ...options } as never);
      } catch (error) {
        return error;
      }
      return expect.unreachable();
    };
    const url = `https://${credentials.secretId}:${credentials.secretPassword}@sandbox.belvo.com`;
    expectNoSecretIn(
      create({}),
      create({ environment: credentials.secretPassword }),
      create({ baseUrl: url }),
    );
    expectNoSecretIn(create({ environment: "sandbox", secretPassword: "" }));
    vi.stubGlobal("document", {});
    expectNoSecretIn(create({ environment: "sandbox" }));
  });

  test("credentialsFromEnv, also where two variables were swapped", () => {
    const env = { BELVO_SECRET_ID: credentials.secretId, BELVO_ENV: credentials.secretPassword };
    for (const wrong of [env, { ...env, BELVO_SECRET_PASSWORD: "sandbox" }]) {
      try {
        credentialsFromEnv(wrong);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        expectNoSecretIn(error);
      }
    }
  });
});
