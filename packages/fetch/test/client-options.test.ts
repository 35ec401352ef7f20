import { afterEach, describe, expect, test, vi } from "vitest";
import type { BelvoClientOptions } from "../src/client.js";
import { createBelvoClient } from "../src/client.js";
import { json, localServer } from "./support/local-server.js";
import { credentials, observedClient } from "./support/observed-client.js";

/** Creates a client from options that TypeScript would refuse. */
const create = (options: object) => createBelvoClient(options as BelvoClientOptions);

describe("credentials", () => {
  test("travel as HTTP Basic", async () => {
    const { client, requests } = observedClient(undefined, { secretId: "id", secretPassword: "password" });
    await client.GET("/api/accounts/");
    expect(requests[0]?.headers.get("authorization")).toBe("Basic aWQ6cGFzc3dvcmQ=");
  });

  test.each(["contraseña", "пароль", "パスワード", "🔑", "a:b:c", "\u0000\u007f\u0080ÿĀ"])(
    "travel as the UTF-8 bytes of %s",
    async (secretPassword) => {
      const { client, requests } = observedClient(undefined, { secretPassword });
      await client.GET("/api/accounts/");
      const [scheme, token = ""] = requests[0]?.headers.get("authorization")?.split(" ") ?? [];
      expect(scheme).toBe("Basic");
      expect(Buffer.from(token, "base64").toString("utf8")).toBe(`${credentials.secretId}:${secretPassword}`);
    },
  );

  test.each(["secretId", "secretPassword"])("are refused without %s, by its name", (name) => {
    for (const value of [undefined, null, "", "  ", "\n", [], {}]) {
      expect(() => create({ ...credentials, environment: "sandbox", [name]: value })).toThrow(
        new TypeError(`\`${name}\` is empty`),
      );
    }
  });

  test("do not come from the environment", () => {
    vi.stubEnv("BELVO_SECRET_ID", "id");
    vi.stubEnv("BELVO_SECRET_PASSWORD", "password");
    vi.stubEnv("BELVO_ENV", "sandbox");
    expect(() => create({})).toThrow(TypeError);
    expect(() => create({ environment: "sandbox" })).toThrow(new TypeError("`secretId` is empty"));
    vi.unstubAllEnvs();
  });
});

describe("the host", () => {
  test.each([
    ["sandbox", "https://sandbox.belvo.com/api/accounts/"],
    ["production", "https://api.belvo.com/api/accounts/"],
  ] as const)("of %s is Belvo's own", async (environment, url) => {
    const { client, requests } = observedClient(undefined, { environment });
    await client.GET("/api/accounts/");
    expect(requests[0]?.url).toBe(url);
  });

  test("is that of a wrapper with options of its own", async () => {
    interface WrapperOptions extends Omit<BelvoClientOptions, "fetch"> {
      readonly answer: object;
    }
    const wrapped = ({ answer, ...options }: WrapperOptions) =>
      createBelvoClient({
        ...options,
        fetch: async (request) => Response.json({ ...answer, at: request.url }),
      });
    const baseUrl = "https://belvo.example.com";
    const either = wrapped({ ...credentials, environment: "production", baseUrl, answer: { count: 0 } });
    const { data } = await either.GET("/api/accounts/");
    expect(data).toEqual({ count: 0, at: `${baseUrl}/api/accounts/` });
    expect(() => createBelvoClient(credentials)).toThrow(
      new TypeError("Set `environment` or https `baseUrl`"),
    );
  });

  test("is never guessed", () => {
    for (const environment of [
      undefined,
      "",
      "development",
      "Sandbox",
      "toString",
      "__proto__",
      "constructor",
    ]) {
      expect(() => create({ ...credentials, environment })).toThrow(
        new TypeError("Set `environment` or https `baseUrl`"),
      );
    }
  });

  test.each([
    ["https://proxy.example", "https://proxy.example/api/accounts/"],
    ["https://proxy.example/", "https://proxy.example/api/accounts/"],
    ["https://proxy.example:8443/belvo", "https://proxy.example:8443/belvo/api/accounts/"],
    ["https://proxy.example/belvo/", "https://proxy.example/belvo/api/accounts/"],
    ["https://[2001:db8::1]/", "https://[2001:db8::1]/api/accounts/"],
    ["http://localhost", "http://localhost/api/accounts/"],
    ["http://localhost:4010", "http://localhost:4010/api/accounts/"],
    ["http://localhost/mock/", "http://localhost/mock/api/accounts/"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010/api/accounts/"],
    ["http://127.1.2.3", "http://127.1.2.3/api/accounts/"],
    ["http://[::1]:4010", "http://[::1]:4010/api/accounts/"],
  ])("may be %s, in place of the environment's", async (baseUrl, url) => {
    const { client, requests } = observedClient(undefined, { baseUrl });
    await client.GET("/api/accounts/");
    expect(requests[0]?.url).toBe(url);
  });

  test.each([
    "",
    " ",
    "sandbox.belvo.com",
    "//sandbox.belvo.com",
    "/api",
    "https:",
    "https:/",
    "https://",
    "https:///",
    "https:sandbox.belvo.com",
    "ftp://sandbox.belvo.com",
    "file:///etc/passwd",
    "data:,",
    "ws://localhost",
    "http://sandbox.belvo.com",
    "http://0.0.0.0",
    "http://10.0.0.1",
    "http://localhost.example",
    "http://localhost-example",
    "http://localhostexample",
    "http://127.0.0.1.example",
    "http://127.example",
    "http://127.",
    "http://1127.0.0.1",
    "http://[::1].example",
    "http://[::2]",
    "http://example/localhost",
    "http://localhost@example",
    "http://localhost:4010@example",
    "http://127.0.0.1:80@example",
    "http://user:password@localhost",
    "https://user@sandbox.belvo.com",
    "https://user:password@sandbox.belvo.com",
    "https://@sandbox.belvo.com",
    "https://sandbox.belvo.com?x=1",
    "https://sandbox.belvo.com/?",
    "https://?",
    "https://sandbox.belvo.com#x",
    "https://#",
    "https://sandbox.belvo.com\\example",
    "http://localhost/\\example",
    "https://sandbox.belvo.com\\@example",
    "https:\\\\sandbox.belvo.com",
    "https://\\example",
    "http://localhost\\@example",
    " https://sandbox.belvo.com",
    "https://sandbox.belvo.com ",
    "https://sandbox.belvo.com\n",
    "https://sand\tbox.belvo.com",
    "https:// sandbox.belvo.com",
    "http://\nlocalhost",
    "javascript:https://sandbox.belvo.com",
    "x https://sandbox.belvo.com",
  ])("cannot be %j", (baseUrl) => {
    expect(() => create({ ...credentials, environment: "sandbox", baseUrl })).toThrow(
      new TypeError("Set `environment` or https `baseUrl`"),
    );
  });

  test("that is no URL fails with a TypeError before anything is sent", async () => {
    const { client, requests } = observedClient(undefined, { baseUrl: "https://localhost:99999" });
    await expect(client.GET("/api/accounts/")).rejects.toMatchObject({
      name: "TypeError",
      message: "GET /api/accounts/ failed: ERR_INVALID_URL",
    });
    expect(requests).toEqual([]);
  });
});

describe("browsers", () => {
  afterEach(() => vi.unstubAllGlobals());

  const jsdom = () => vi.stubGlobal("document", { createElement: () => ({}) });
  const worker = () => vi.stubGlobal("navigator", { product: "Gecko" });
  const reactNative = () => vi.stubGlobal("navigator", { product: "ReactNative" });
  const options = { ...credentials, environment: "sandbox" } as const;

  test.each([
    ["a page", jsdom],
    ["a worker of a page", worker],
    ["React Native", reactNative],
  ])("are refused: %s", (_, become) => {
    become();
    expect(() => createBelvoClient(options)).toThrow(new TypeError("Set `dangerouslyAllowBrowser`"));
    expect(() => createBelvoClient({ ...options, dangerouslyAllowBrowser: false })).toThrow(TypeError);
  });

  test.each([
    ["a page", jsdom],
    ["a worker of a page", worker],
    ["React Native", reactNative],
  ])("are served where that is allowed: %s", async (_, become) => {
    become();
    const { client, requests } = observedClient(undefined, { dangerouslyAllowBrowser: true });
    expect((await client.GET("/api/accounts/")).ok).toBe(true);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["Cloudflare Workers", { userAgent: "Cloudflare-Workers" }],
    ["Node 21 and later", { userAgent: "Node.js/22", hardwareConcurrency: 1 }],
    ["Deno", { userAgent: "Deno/2.0" }],
    ["Node 20", undefined],
  ])("are not what %s is taken for", (_, navigator) => {
    vi.stubGlobal("navigator", navigator);
    expect(() => createBelvoClient(options)).not.toThrow();
  });
});

describe("fetch", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("is looked up at each call, so that it can be replaced after the client was created", async () => {
    const client = createBelvoClient({ ...credentials, environment: "sandbox" });
    const seen: Request[] = [];
    for (const count of [1, 2]) {
      vi.stubGlobal("fetch", async (request: Request) => {
        seen.push(request);
        return Response.json({ count });
      });
      expect((await client.GET("/api/accounts/")).data?.count).toBe(count);
    }
    expect(seen.map(({ url }) => url)).toEqual(Array(2).fill("https://sandbox.belvo.com/api/accounts/"));
  });

  test("of one's own is called with a Request and nothing else to heed", async () => {
    const calls: unknown[][] = [];
    const { client } = observedClient(undefined, {
      fetch: async (...args) => {
        calls.push(args);
        return Response.json({ count: 0 });
      },
    });
    await client.GET("/api/accounts/");
    expect(calls).toEqual([[expect.any(Request)]]);
  });

  test("composes: a wrapper around the runtime's fetch reaches a real server", async () => {
    await using server = await localServer((response) => json(response, 200, { count: 3 }));
    const log: string[] = [];
    const { client } = observedClient(undefined, {
      baseUrl: server.url,
      fetch: async (request) => {
        const response = await fetch(request);
        log.push(`${request.method} ${response.status}`);
        return response;
      },
    });
    const { data } = await client.GET("/api/accounts/");
    expect(data?.count).toBe(3);
    expect(log).toEqual(["GET 200"]);
    expect(server.received).toMatchObject([{ method: "GET", url: "/api/accounts/" }]);
  });
});

describe("timeoutMs of the client", () => {
  test.each([0, -1, Number.NaN, "soon"])("cannot be %s, and no request is sent", async (timeoutMs) => {
    const { client, requests } = observedClient(undefined, { timeoutMs: timeoutMs as number });
    await expect(client.GET("/api/accounts/")).rejects.toThrow(new TypeError("`timeoutMs` must be > 0"));
    expect(requests).toEqual([]);
  });
});
