import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createApiClient } from "../src/api-client.js";
import { operation } from "../src/operation.js";
import { observedClient, untyped } from "./support/observed-client.js";

/** What a server reads: the decoded query, with comma-joined lists as they came. */
const decodedQuery = (request: Request | undefined) =>
  Object.fromEntries(
    new URL(request?.url ?? "").search
      .slice(1)
      .split("&")
      .filter(Boolean)
      .map((pair) => pair.split("=", 2) as [string, string])
      .map(([name, value]) => [name, decodeURIComponent(value)]),
  );

const rawQuery = (request: Request | undefined) => new URL(request?.url ?? "").search;

/** Text that can be sent: neither blank nor only dots. */
const sendable = fc.string({ unit: "binary", minLength: 1 }).filter((text) => /[^.\s]/.test(text));

describe("path parameters", () => {
  test("arrive as they were given, whatever they are, in the one segment that is theirs", async () => {
    await fc.assert(
      fc.asyncProperty(sendable, async (id) => {
        const { client, requests } = observedClient();
        await client.GET("/api/accounts/{id}/", { params: { path: { id } } });
        const { origin, pathname, search, hash } = new URL(requests[0]?.url ?? "");
        expect([origin, search, hash]).toEqual(["https://sandbox.belvo.com", "", ""]);
        expect(pathname.split("/").map(decodeURIComponent)).toEqual(["", "api", "accounts", id, ""]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["../institutions", "..%2Finstitutions"],
    ["a/../b", "a%2F..%2Fb"],
    ["%2e%2e", "%252e%252e"],
    ["x?y=1#z", "x%3Fy%3D1%23z"],
    ["{id}", "%7Bid%7D"],
    ["$&$1$$", "%24%26%241%24%24"],
    ["a\\b", "a%5Cb"],
    ["a,b", "a%2Cb"],
    ["//example", "%2F%2Fexample"],
    ["@example", "%40example"],
  ])("are encoded: %s", async (id, encoded) => {
    const { client, requests } = observedClient();
    await client.DELETE("/api/links/{id}/", { params: { path: { id } } });
    expect(requests[0]?.url).toBe(`https://sandbox.belvo.com/api/links/${encoded}/`);
  });

  test.each([
    undefined,
    null,
    "",
    " ",
    "\t\n",
    "\u00a0",
    ".",
    "..",
    "...",
    ". .",
    [],
    [""],
    ["."],
    {},
    new Date(0),
  ])("that would address something else are refused: %j", async (id) => {
    const { client, requests } = observedClient();
    const refusal = new TypeError("`path.id` is empty");
    const init = { params: { path: { id } } };
    await expect(untyped(client).DELETE("/api/links/{id}/", init as never)).rejects.toThrow(refusal);
    const destroy = operation("DELETE", "/api/links/{id}/") as (
      client: object,
      init: object,
    ) => Promise<never>;
    await expect(destroy(client, { path: { id } })).rejects.toThrow(refusal);
    expect(requests).toEqual([]);
  });

  test.each([undefined, {}, { params: {} }, { params: { path: {} } }, { params: { path: { link: "x" } } }])(
    "that are missing are refused: %j",
    async (init) => {
      const { client, requests } = observedClient();
      await expect(untyped(client).DELETE("/api/links/{id}/", init as never)).rejects.toThrow(
        new TypeError("`path.id` is empty"),
      );
      expect(requests).toEqual([]);
    },
  );

  test("are each checked, where a path has several", async () => {
    const path = "/a/{first}/b/{second}/";
    const client = createApiClient(
      { exploded: [], headersOf: () => false },
      {
        baseUrl: "https://api.example",
        headers: { Authorization: "Key abc" },
        fetch: async ({ url }) => Response.json({ url }),
      },
    );
    await expect(client.GET(path, { params: { path: { first: "1" } } } as never)).rejects.toThrow(
      "`path.second` is empty",
    );
    // The first value looks like the placeholder of the second.
    const init = { params: { path: { first: "{second}", second: "2" } } };
    expect(await client.GET(path, init as never)).toMatchObject({
      data: { url: "https://api.example/a/%7Bsecond%7D/b/2/" },
    });
  });

  test("that are no Unicode are refused", async () => {
    const { client, requests } = observedClient();
    const init = { params: { path: { id: "\ud800" } } };
    await expect(client.GET("/api/accounts/{id}/", init)).rejects.toThrow(URIError);
    expect(requests).toEqual([]);
  });

  test.each(["@example/", ".example/", ":80@example/", "\\\\example/", "api/accounts/", "https://example/"])(
    "do not go into the host: %s is no path",
    async (path) => {
      const { client, requests } = observedClient();
      await expect(untyped(client).GET(path)).rejects.toThrow(new TypeError("`path.` is empty"));
      expect(requests).toEqual([]);
    },
  );

  test("may be numbers", async () => {
    const { client, requests } = observedClient();
    await untyped(client).GET("/api/accounts/{id}/", { params: { path: { id: 0 } } } as never);
    expect(requests[0]?.url).toBe("https://sandbox.belvo.com/api/accounts/0/");
  });
});

describe("query parameters", () => {
  test("arrive as they were given", async () => {
    await fc.assert(
      fc.asyncProperty(sendable, sendable, fc.integer(), async (link, text, page_size) => {
        const { client, requests } = observedClient();
        const query = { link, account: text, page_size };
        await client.GET("/api/transactions/", { params: { query } });
        expect(decodedQuery(requests[0])).toEqual({ link, account: text, page_size: `${page_size}` });
      }),
      { numRuns: 1000 },
    );
  });

  test("in lists arrive as they were given, joined by commas that are not encoded", async () => {
    const item = sendable.filter((text) => !text.includes(","));
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 5 }), async (items) => {
        const { client, requests } = observedClient();
        await client.GET("/api/accounts/", { params: { query: { id__in: items } } });
        const [name, value = ""] = rawQuery(requests[0]).slice(1).split("=");
        expect(name).toBe("id__in");
        expect(value.split(",").map(decodeURIComponent)).toEqual(items);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "",
    " ",
    "\t\n",
    "\u00a0",
    [],
    [""],
    ["", ""],
    [" "],
    ["a", ""],
    [null],
    [undefined],
    {},
    new Date(0),
  ])("that the API would take for no filter at all are refused: %j", async (value) => {
    const { client, requests } = observedClient();
    await expect(
      untyped(client).GET("/api/accounts/", { params: { query: { id__in: value } } } as never),
    ).rejects.toThrow(new TypeError("`query.id__in` is empty"));
    expect(requests).toEqual([]);
  });

  test("that are undefined or null are not sent", async () => {
    const { client, requests } = observedClient();
    const query = { page: undefined, link: null, page_size: 5 };
    await untyped(client).GET("/api/accounts/", { params: { query } } as never);
    expect(rawQuery(requests[0])).toBe("?page_size=5");
  });

  test("keep zero and false", async () => {
    const { client, requests } = observedClient();
    await untyped(client).GET("/api/accounts/", { params: { query: { a: 0, b: false } } } as never);
    expect(rawQuery(requests[0])).toBe("?a=0&b=false");
  });
});

interface Parameter {
  readonly $ref?: string;
  readonly in: string;
  readonly name: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: { readonly type?: string };
}

describe("list parameters of the description", () => {
  const openapi = JSON.parse(
    readFileSync(new URL("../../../openapi/belvo/openapi.json", import.meta.url), "utf8"),
  ) as {
    paths: Record<string, Record<string, { parameters?: Parameter[] }>>;
    components: { parameters: Record<string, Parameter> };
  };
  const resolve = (parameter: Parameter) =>
    parameter.$ref
      ? (openapi.components.parameters[parameter.$ref.split("/").at(-1) ?? ""] as Parameter)
      : parameter;
  const lists = Object.entries(openapi.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { parameters = [] }]) =>
      parameters
        .map(resolve)
        .filter((parameter) => parameter.in === "query" && parameter.schema.type === "array")
        .map(({ name, style = "form", explode = style === "form" }) => ({ method, path, name, explode })),
    ),
  );

  test("are there", () => {
    expect(lists.length).toBeGreaterThan(150);
  });

  test.each(lists)("$method $path sends $name in its style", async ({ method, path, name, explode }) => {
    const { client, requests } = observedClient();
    const ids = Object.fromEntries([...path.matchAll(/{(.+?)}/g)].map(([, id]) => [id, "x"]));
    const init = { params: { path: ids, query: { [name]: ["a b", "c&d"] } } };
    await untyped(client)[method.toUpperCase() as "GET"](path, init as never);
    expect(rawQuery(requests[0])).toBe(explode ? `?${name}=a%20b&${name}=c%26d` : `?${name}=a%20b,c%26d`);
  });

  test("repeat their key for the operations that say so, and for no other", async () => {
    const urls: string[] = [];
    const client = createApiClient(
      { exploded: ["GET /repeats/"], headersOf: () => false },
      {
        baseUrl: "https://api.example",
        headers: { Authorization: "Key abc" },
        fetch: async ({ url }) => {
          urls.push(url);
          return Response.json({});
        },
      },
    );
    const init = { params: { query: { id: ["1", "2,3"], page: 4 } } };
    for (const path of ["/repeats/", "/joins/"]) await client.GET(path, init as never);
    await client.POST("/repeats/", init as never);
    expect(urls).toEqual([
      "https://api.example/repeats/?id=1&id=2%2C3&page=4",
      "https://api.example/joins/?id=1,2%2C3&page=4",
      "https://api.example/repeats/?id=1,2%2C3&page=4",
    ]);
  });
});
