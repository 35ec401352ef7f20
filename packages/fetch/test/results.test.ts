import { describe, expect, test } from "vitest";
import { isUnexpectedBody, listAccounts } from "../src/index.js";
import { localServer } from "./support/local-server.js";
import { observedClient } from "./support/observed-client.js";

const answer = (body: string | null, init: ResponseInit = {}) =>
  observedClient(() => new Response(body, init)).client.GET("/api/accounts/");

const error = [{ code: "not_found", message: "Not found", request_id: "a" }];

describe("ok", () => {
  test.each([200, 201, 202, 203, 299])("is true for a %i with JSON", async (status) => {
    const result = await answer('{"count":1}', { status });
    expect(result).toMatchObject({ ok: true, status, data: { count: 1 } });
    expect(result.error).toBeUndefined();
  });

  test("is true for a list", async () => {
    expect(await answer("[]")).toMatchObject({ ok: true, data: [] });
  });

  test.each([200, 202, 204, 205])("is true for a %i without a body, which has no data", async (status) => {
    const result = await answer(null, { status });
    expect(result).toMatchObject({ ok: true, status });
    expect([result.data, result.error]).toEqual([undefined, undefined]);
  });

  test("is true for a 200 whose body is empty or of length 0", async () => {
    expect(await answer("")).toMatchObject({ ok: true, data: undefined });
    expect(await answer("", { headers: { "content-length": "0" } })).toMatchObject({ ok: true });
  });

  test.each([300, 304, 400, 401, 403, 404, 408, 418, 428, 429, 500, 502, 503, 599])(
    "is false for a %i, whatever it says",
    async (status) => {
      const body = status === 304 ? null : '{"count":1}';
      expect(await answer(body, { status })).toMatchObject({ ok: false, status });
      expect((await answer(null, { status })).ok).toBe(false);
    },
  );

  test.each([
    ["HTML", "<html><body>Welcome</body></html>"],
    ["JSON that was cut off", '{"count":1,"resul'],
    ["two JSON values", "{}{}"],
    ["a number", "42"],
    ["a string", '"fine"'],
    ["null", "null"],
    ["true", "true"],
    ["white space", " \n"],
    ["garbage", "\u0000\uffff"],
  ])("is false for a 200 with %s, which is an error and not data", async (_, text) => {
    const result = await answer(text, { headers: { "content-type": "application/json" } });
    expect(result).toMatchObject({ ok: false, status: 200, error: { text } });
    expect(result.data).toBeUndefined();
    expect(isUnexpectedBody(result.error)).toBe(true);
  });
});

describe("error", () => {
  test("is what the API says, an array or an object", async () => {
    for (const body of [error, error[0], { detail: "Invalid" }, [{ pix_key: { value: error[0] } }], [], {}]) {
      const result = await answer(JSON.stringify(body), { status: 400 });
      expect(result.error).toEqual(body);
      expect(isUnexpectedBody(result.error)).toBe(false);
    }
  });

  test.each([
    ["<html>openresty</html>", 403],
    ['[{"code":"not_fo', 404],
    ["Bad gateway", 502],
    ["42", 500],
    ["", 500],
    [null, 500],
  ])("is the text where it is not JSON: %j", async (text, status) => {
    const result = await answer(text, { status });
    expect(result).toMatchObject({ ok: false, status, error: { text: text ?? "" } });
    expect(isUnexpectedBody(result.error)).toBe(true);
  });

  test("exists for a 500 with a length of 0", async () => {
    const result = await answer("", { status: 500, headers: { "content-length": "0" } });
    expect(result).toMatchObject({ ok: false, status: 500, error: { text: "" } });
  });

  test("does not fall for a body that overrides what objects can do", async () => {
    const body = '{"toString":1,"then":2,"__proto__":{"code":"x"},"constructor":null}';
    const result = await answer(body, { status: 400 });
    expect(JSON.stringify(result.error)).toBe(body);
    expect(result.error).not.toHaveProperty("code", "x");
  });
});

describe("a result", () => {
  test("says which operation it belongs to, and has the response", async () => {
    const { client } = observedClient(() => Response.json(error, { status: 404, headers: { "x-a": "b" } }));
    const result = await client.GET("/api/accounts/{id}/", { params: { path: { id: "secret-id" } } });
    expect(result.request).toEqual({ method: "GET", path: "/api/accounts/{id}/" });
    expect(result.response.headers.get("x-a")).toBe("b");
    expect(result.response.bodyUsed).toBe(true);
  });

  test("narrows by ok and then by status", async () => {
    const { client } = observedClient(() => Response.json(error, { status: 401 }));
    const result = await listAccounts(client);
    if (result.ok) {
      const count: number | undefined = result.data.count;
      expect.unreachable(`${count}`);
    }
    if (result.status === 401 && !isUnexpectedBody(result.error)) {
      expect(result.error[0]?.code).toBe("not_found");
    } else expect.unreachable();
  });
});

describe("isUnexpectedBody", () => {
  test.each([null, undefined, "text", 1, [], {}, { text: 1 }, { text: "a", code: "b" }, [{ text: "a" }]])(
    "is false for %j",
    (value) => expect(isUnexpectedBody(value)).toBe(false),
  );

  test("is true for a text alone", () => expect(isUnexpectedBody({ text: "" })).toBe(true));
});

describe("over a real connection", () => {
  test("answers of every kind leave the connection usable", async () => {
    const statuses = [200, 204, 404, 500];
    await using server = await localServer((response) => {
      const status = statuses[(server.received.length - 1) % statuses.length] as number;
      if (status === 500) response.writeHead(500, { "content-length": 0 }).end();
      else if (status === 204) response.writeHead(204).end();
      else response.writeHead(status).end(JSON.stringify(error));
    });
    const { client } = observedClient(undefined, { baseUrl: server.url, fetch: undefined });
    const seen: number[] = [];
    for (let call = 0; call < 12; call++) seen.push((await listAccounts(client)).status);
    expect(seen).toEqual([...statuses, ...statuses, ...statuses]);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  test("a body that is cut off is an error of the connection and not data", async () => {
    await using server = await localServer((response) => {
      response.writeHead(200, { "content-length": 100 }).write('{"count":1}');
      setImmediate(() => response.destroy());
    });
    const { client } = observedClient(undefined, { baseUrl: server.url, fetch: undefined });
    await expect(listAccounts(client)).rejects.toMatchObject({
      name: "TypeError",
      message: expect.stringMatching(/^GET \/api\/accounts\/ failed: UND_ERR_/),
    });
  });
});
