import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { listAccounts } from "../src/index.js";
import { observedClient } from "./support/observed-client.js";

const thrown = async (error: unknown) => {
  const { client } = observedClient(() => Promise.reject(error));
  return listAccounts(client).then(
    () => expect.unreachable(),
    (reason: unknown) => reason,
  );
};

/** What Node's `fetch` throws. */
const fetchFailed = (cause: object) => new TypeError("fetch failed", { cause });

describe("an error of fetch", () => {
  test.each([
    ["UND_ERR_HEADERS_TIMEOUT", "Headers Timeout Error"],
    ["UND_ERR_CONNECT_TIMEOUT", "Connect Timeout Error"],
    ["ECONNRESET", "read ECONNRESET"],
    ["ENOTFOUND", "getaddrinfo ENOTFOUND sandbox.belvo.com"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in certificate chain"],
  ])("tells the operation and the code in its message: %s", async (code, message) => {
    const error = fetchFailed(Object.assign(new Error(message), { code }));
    const reason = await thrown(error);
    expect(reason).toBeInstanceOf(TypeError);
    expect(reason).toMatchObject({ message: `GET /api/accounts/ failed: ${code}`, code, cause: error });
  });

  test("without a code keeps its message", async () => {
    expect(await thrown(fetchFailed(new Error("bad port")))).toMatchObject({
      message: "GET /api/accounts/ failed: fetch failed",
      cause: { cause: { message: "bad port" } },
    });
  });

  test("keeps the code of several addresses that were tried", async () => {
    const refused = (address: string) =>
      Object.assign(new Error(`connect ECONNREFUSED ${address}`), { code: "ECONNREFUSED", address });
    const cause = Object.assign(new AggregateError([refused("::1"), refused("127.0.0.1")]), {
      code: "ECONNREFUSED",
    });
    expect(await thrown(fetchFailed(cause))).toMatchObject({
      message: "GET /api/accounts/ failed: ECONNREFUSED",
      code: "ECONNREFUSED",
    });
  });

  test("that a wrapper made stays as it is, with its causes", async () => {
    class OutOfQuota extends Error {
      override readonly name = "OutOfQuota";
      readonly retryAfterMs = 5;
    }
    for (const error of [
      new OutOfQuota("wait"),
      new OutOfQuota("wait", { cause: new Error("why", { cause: new RangeError("because") }) }),
      new DOMException("own", "QuotaExceededError"),
      new TypeError("wrong argument"),
      "text",
    ]) {
      expect(await thrown(error)).toBe(error);
    }
  });

  test("that has itself as cause ends well", async () => {
    const error = new Error("round") as Error & { cause: unknown };
    error.cause = error;
    expect(await thrown(error)).toMatchObject({ message: "GET /api/accounts/ failed: round" });
  });

  test.each([
    ["its message", (secret: string) => new Error(`sent ${secret} and ${secret}`), "sent *** and ***"],
    ["a property", (secret: string) => Object.assign(new Error("lost"), { secret }), "lost"],
    ["its code", (secret: string) => Object.assign(new Error("lost"), { code: secret }), "***"],
    ["its cause", (secret: string) => new Error("lost", { cause: new Error(secret) }), "lost"],
    ["it", (secret: string) => secret, undefined],
  ])("that shows the credentials in %s is replaced by one without them", async (_, errorWith, left) => {
    let secret = "";
    const { client } = observedClient((request) => {
      secret = `${request.headers.get("authorization")}`;
      return Promise.reject(errorWith(secret));
    });
    const reason: unknown = await listAccounts(client).catch((error: unknown) => error);
    expect(reason).toMatchObject({ message: `GET /api/accounts/ failed: ${left}` });
    expect(secret).toMatch(/^Basic /);
    expect(inspect(reason, { showHidden: true, depth: 9 })).not.toContain(secret);
  });

  test("that only sounds like credentials, or holds a symbol, stays as it is", async () => {
    class Basic {
      readonly reason = new DOMException("stopped", "AbortError");
    }
    for (const error of [
      new Error("Basic constraints of the certificate are missing"),
      new Basic().reason,
      Object.assign(new Error("lost"), { kind: Symbol("socket") }),
    ]) {
      expect(await thrown(error)).toBe(error);
    }
  });

  test.each([null, undefined, 0, "", false])(
    "that is no error at all rejects all the same: %j",
    async (error) => {
      expect(await thrown(error)).toBeInstanceOf(TypeError);
    },
  );
});

describe("over a real connection", () => {
  test("a refused connection tells its code", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    const { client } = observedClient(undefined, { baseUrl: `http://127.0.0.1:${port}`, fetch: undefined });
    await expect(listAccounts(client)).rejects.toMatchObject({
      name: "TypeError",
      message: "GET /api/accounts/ failed: ECONNREFUSED",
      code: "ECONNREFUSED",
      cause: { cause: { port } },
    });
  });

  test("a connection that is cut tells its code", async () => {
    const server = createServer((socket) => socket.once("data", () => socket.end())).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { client } = observedClient(undefined, { baseUrl: `http://127.0.0.1:${port}`, fetch: undefined });
    await expect(listAccounts(client)).rejects.toMatchObject({
      message: "GET /api/accounts/ failed: UND_ERR_SOCKET",
      code: "UND_ERR_SOCKET",
    });
    server.close();
  });
});
