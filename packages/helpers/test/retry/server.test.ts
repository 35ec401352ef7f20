import { afterEach, describe, expect, it } from "vitest";
import { BelvoApiError, unwrap } from "../../src/errors/index.js";
import { type RetryEvent, type RetryOptions, retry } from "../../src/retry/index.js";
import { type Fault, faultyServer, http } from "../support/faulty-server.js";

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

/** A server that misbehaves, and a `retry` over the runtime's own fetch that does not wait. */
async function setUp(faults: readonly Fault[], options: RetryOptions = {}) {
  const server = await faultyServer(faults);
  close = server.close;
  const events: RetryEvent[] = [];
  const clock = {
    now: () => performance.now(),
    sleep: async (_: number, signal?: AbortSignal) => signal?.throwIfAborted(),
  };
  const send = retry(fetch, { clock, onRetry: (event) => events.push(event), ...options });
  return {
    ...server,
    events,
    get: () => send(`${server.url}/api/accounts/`),
    post: (path = "/api/accounts/", body = '{"link":"1"}') =>
      send(`${server.url}${path}`, { method: "POST", body, headers: { "content-type": "application/json" } }),
  };
}

const ok: Fault = { answer: http("200 OK", '{"results":[]}'), then: "end" };
const reset: Fault = { then: "reset" };
const earlyReset: Fault = { then: "reset", early: true };
const error = (code: string) => JSON.stringify([{ code, message: "-", request_id: "0af1" }]);

describe("a connection", () => {
  it("that is reset before the answer is repeated for a read", async () => {
    const { get, requests, events } = await setUp([reset, { then: "end" }, ok]);
    expect(await (await get()).json()).toEqual({ results: [] });
    expect(requests).toHaveLength(3);
    expect(events.map(({ reason }) => reason)).toEqual(["connection_lost", "connection_lost"]);
  });

  it("that is reset before or after the body has arrived is not repeated for a retrieval", async () => {
    for (const fault of [reset, earlyReset]) {
      const { post, requests } = await setUp([fault, ok]);
      await expect(post("/api/accounts/", "x".repeat(100_000))).rejects.toThrow();
      expect(requests).toHaveLength(1);
      await close?.();
    }
  });

  it("that is reset is repeated for a payment intent, with the same key and the same body", async () => {
    const { post, requests } = await setUp([reset, earlyReset, ok]);
    expect((await post("/payments/br/payment-intents/", '{"amount":"1.00"}')).status).toBe(200);
    const keys = requests.map((request) => /belvo-idempotency-key: (\S+)/i.exec(request)?.[1]);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toBeTruthy();
    expect(requests[2]).toContain('{"amount":"1.00"}');
  });

  it("that is reset is not repeated for any other payment", async () => {
    const { post, requests } = await setUp([reset, ok]);
    await expect(post("/payments/br/payment-authorizations/")).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });

  it("that nobody accepts is tried again for a retrieval", async () => {
    const server = await setUp([ok]);
    await server.close();
    close = undefined;
    await expect(server.post()).rejects.toThrow("fetch failed");
    expect(server.events.map(({ reason }) => reason)).toEqual(Array(5).fill("not_sent"));
  });

  it("that stalls is given up after attemptTimeoutMs", async () => {
    const server = await faultyServer([{ then: "stall" }, ok]);
    close = server.close;
    const reasons: string[] = [];
    let timers = 0;
    const clock = {
      now: () => 0,
      // The timer of the first attempt fires once the request has arrived; the others never do.
      sleep: async (ms: number, signal?: AbortSignal) => {
        if (ms !== 77) return;
        if (timers++)
          return new Promise<void>((_, reject) =>
            signal?.addEventListener("abort", () => reject(signal.reason)),
          );
        while (!server.requests.length) await new Promise((resolve) => setTimeout(resolve, 1));
      },
    };
    const send = retry(fetch, { clock, attemptTimeoutMs: 77, onRetry: ({ reason }) => reasons.push(reason) });
    expect((await send(`${server.url}/api/accounts/`)).status).toBe(200);
    expect(reasons).toEqual(["timeout"]);
  });
});

describe("an answer", () => {
  it("in a burst of 5xx is waited out", async () => {
    const bad = (status: string): Fault => ({
      answer: http(status, "<html>", { "Content-Type": "text/html" }),
      then: "end",
    });
    const { get, requests } = await setUp([bad("502 Bad Gateway"), bad("503 Down"), bad("504 Slow"), ok]);
    expect((await get()).status).toBe(200);
    expect(requests).toHaveLength(4);
  });

  it("429 is repeated with Retry-After in seconds and as a date", async () => {
    const date = new Date(Date.now() + 10_000).toUTCString();
    const { get, events } = await setUp([
      { answer: http("429 Slow Down", "", { "Retry-After": "4" }), then: "end" },
      {
        answer: http("429 Slow Down", "", { "Retry-After": date, Date: new Date().toUTCString() }),
        then: "end",
      },
      ok,
    ]);
    await get();
    expect(events[0]?.waitMs).toBe(4000);
    expect(events[1]?.waitMs).toBeGreaterThanOrEqual(9000);
    expect(events[1]?.waitMs).toBeLessThanOrEqual(11_000);
  });

  it("whose error body is cut off is judged by its status", async () => {
    const cut = http("500 Oops", error("unexpected_error")).slice(0, -10);
    const { get, requests } = await setUp([{ answer: cut, then: "reset" }, ok]);
    expect((await get()).status).toBe(200);
    expect(requests).toHaveLength(2);
  });

  it("that claims a shorter body than it has is judged by its status", async () => {
    const { get, requests } = await setUp([
      { answer: http("500 Oops", error("unexpected_error"), { "Content-Length": "7" }), then: "end" },
      ok,
    ]);
    expect((await get()).status).toBe(200);
    expect(requests).toHaveLength(2);
  });

  it("that is empty, huge, no UTF-8 or no JSON is returned as it is, under its status", async () => {
    const huge = "9".repeat(5_000_000);
    const bodies = ["", huge, new Uint8Array([0xff, 0xfe, 0x80, 0x22]), "{", "null", "[[[[", '"text"'];
    for (const body of bodies) {
      const { get } = await setUp([{ answer: http("400 Bad", body), then: "end" }]);
      const response = await get();
      const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
      await close?.();
    }
  });

  it("that breaks off after a 200 is the caller's to see: it is not repeated", async () => {
    const { get, requests } = await setUp([
      { answer: http("200 OK", '{"results":[1,2').slice(0, -3), then: "reset" },
    ]);
    await expect((await get()).json()).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });

  it("becomes an error with all that is needed to report it", async () => {
    const { get } = await setUp([{ answer: http("400 Bad", error("login_error")), then: "end" }]);
    const response = await get();
    const failure = await unwrap({ error: await response.json(), response }).catch(
      (thrown: unknown) => thrown,
    );
    expect(failure).toBeInstanceOf(BelvoApiError);
    expect(failure).toMatchObject({
      status: 400,
      code: "login_error",
      requestId: "0af1",
      path: "/api/accounts/",
    });
  });
});
