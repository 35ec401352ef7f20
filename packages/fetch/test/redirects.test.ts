import { describe, expect, test } from "vitest";
import { json, localServer } from "./support/local-server.js";
import { observedClient } from "./support/observed-client.js";

const token = {
  id: "a",
  password: "b",
  scopes: "read_institutions,write_links",
  widget: { openfinance_feature: "consent_management" },
} as const;

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])(
    "%i to another origin is answered and never followed",
    async (status) => {
      await using thief = await localServer((response) => json(response, 200, { stolen: true }));
      await using server = await localServer((response) =>
        response.writeHead(status, { location: `${thief.url}/api/accounts/` }).end(),
      );
      const { client } = observedClient(undefined, { baseUrl: server.url, fetch: undefined });

      const get = await client.GET("/api/accounts/");
      expect(get).toMatchObject({ ok: false, status, error: { text: "" } });
      expect(get.response.headers.get("location")).toBe(`${thief.url}/api/accounts/`);

      const post = await client.POST("/api/token/", { body: token });
      expect(post).toMatchObject({ ok: false, status });
      expect(server.received.map(({ method, body }) => [method, body])).toEqual([
        ["GET", ""],
        ["POST", JSON.stringify(token)],
      ]);
      expect(thief.received).toEqual([]);
      expect(thief.connections()).toBe(0);
    },
  );

  test.each([302, 307])("%i within the origin is not followed either", async (status) => {
    await using server = await localServer((response, { url }) =>
      url === "/elsewhere/"
        ? json(response, 200, {})
        : response.writeHead(status, { location: "/elsewhere/" }).end(),
    );
    const { client } = observedClient(undefined, { baseUrl: server.url, fetch: undefined });
    expect(await client.GET("/api/accounts/")).toMatchObject({ ok: false, status });
    expect(await client.POST("/api/token/", { body: token })).toMatchObject({ ok: false, status });
    expect(server.received.map(({ url }) => url)).toEqual(["/api/accounts/", "/api/token/"]);
  });

  test("is not followed by a fetch of one's own that hands the request on", async () => {
    await using thief = await localServer((response) => json(response, 200, {}));
    await using server = await localServer((response) =>
      response.writeHead(307, { location: thief.url }).end(),
    );
    const { client } = observedClient((request) => fetch(request.clone()), { baseUrl: server.url });
    expect((await client.GET("/api/accounts/")).status).toBe(307);
    expect(thief.received).toEqual([]);
  });
});

describe("the credentials", () => {
  test("go to the configured origin, whatever a call is given besides its options", async () => {
    await using thief = await localServer((response) => json(response, 200, {}));
    const { client, requests } = observedClient();
    const fromUser = {
      baseUrl: thief.url,
      fetch: (request: Request) => fetch(new Request(thief.url, request)),
      redirect: "follow",
      middleware: [{ onRequest: ({ request }: { request: Request }) => new Request(thief.url, request) }],
      Request: class extends Request {
        constructor(_: string, init?: RequestInit) {
          super(thief.url, init);
        }
      },
      parseAs: "stream",
      querySerializer: () => "x=1",
      pathSerializer: () => thief.url,
      bodySerializer: () => "x",
    };
    await client.GET("/api/accounts/", { ...fromUser, params: { query: { page_size: 5 } } } as never);
    expect(requests.map(({ url, redirect }) => [url, redirect])).toEqual([
      ["https://sandbox.belvo.com/api/accounts/?page_size=5", "manual"],
    ]);
    expect(requests[0]?.headers.get("authorization")).toContain("Basic ");
    expect(thief.received).toEqual([]);
  });
});
