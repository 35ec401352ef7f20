import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { BelvoApiError } from "../../src/errors/index.js";
import { type RetryEvent, type RetryOptions, type RetrySummary, retry } from "../../src/retry/index.js";
import { apiError, fetchFailed, gatewayPage, scriptedFetch } from "../support/answers.js";
import { FakeClock } from "../support/fake-clock.js";

const host = "https://sandbox.belvo.com";
const ok = () => Response.json({ results: [] });
const down = () => apiError(503, "service_unavailable");

/** Sends one request through `retry` on a clock of its own. */
function setUp(script: readonly (() => Response)[], options: RetryOptions = {}) {
  const clock = new FakeClock();
  const { fetch, sent } = scriptedFetch(...script);
  const events: RetryEvent[] = [];
  const ends: RetrySummary[] = [];
  const send = retry(fetch, {
    clock,
    onRetry: (event) => events.push(event),
    onSettled: (end) => ends.push(end),
    ...options,
  });
  return { clock, sent, events, ends, send: (...args: Parameters<typeof send>) => clock.run(send(...args)) };
}

const get = (path = "/api/accounts/") =>
  new Request(host + path, { headers: { authorization: "Basic c2VjcmV0" } });
const post = (path: string, body: unknown = { link: "1" }, headers: Record<string, string> = {}) =>
  new Request(host + path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });

describe("the published policy", () => {
  it("waits 3, 6, 12, 24 and 48 seconds and returns the sixth answer", async () => {
    const { send, clock, sent, ends } = setUp([down]);
    const response = await send(get());
    expect(clock.waits).toEqual([3000, 6000, 12_000, 24_000, 48_000]);
    expect(sent).toHaveLength(6);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject([{ code: "service_unavailable" }]);
    expect(ends).toMatchObject([{ attempts: 6, end: "exhausted", status: 503 }]);
  });

  it("stops as soon as an answer is good", async () => {
    const { send, sent, ends } = setUp([down, down, ok]);
    expect(await (await send(get())).json()).toEqual({ results: [] });
    expect(sent).toHaveLength(3);
    expect(ends).toMatchObject([{ attempts: 3, end: "settled", status: 200 }]);
  });

  it("repeats an unexpected error three times at most", async () => {
    const { send, clock } = setUp([() => apiError(500, "unexpected_error")]);
    await send(get());
    expect(clock.waits).toEqual([3000, 6000, 12_000]);
  });

  it("repeats too_many_sessions, and no other 400", async () => {
    const sessions = setUp([() => apiError(400, "too_many_sessions"), ok]);
    expect((await sessions.send(post("/api/accounts/"))).status).toBe(200);
    const login = setUp([() => apiError(400, "login_error")]);
    await login.send(post("/api/accounts/"));
    expect(login.sent).toHaveLength(1);
  });

  it("leaves the body of an error it has read to the caller", async () => {
    const { send } = setUp([() => apiError(400, "login_error")]);
    const response = await send(post("/api/accounts/"));
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toMatchObject([{ code: "login_error" }]);
  });

  it("takes a web page under 403 for a rate limit, and a JSON 403 for a refusal", async () => {
    const page = setUp([() => gatewayPage(403), ok]);
    expect((await page.send(get())).status).toBe(200);
    expect(page.clock.waits).toEqual([30_000]);
    const refused = setUp([() => apiError(403, "access_to_resource_denied")]);
    await refused.send(get());
    expect(refused.sent).toHaveLength(1);
  });

  it("takes a page under 403 for a rate limit whatever type it claims, as BelvoApiError does", async () => {
    const page = (headers: HeadersInit) => () => new Response("\n<html>", { status: 403, headers });
    for (const headers of [{}, { "content-type": "" }, { "content-type": "application/json" }]) {
      const { send, sent } = setUp([page(headers), ok]);
      expect((await send(get())).status).toBe(200);
      expect(sent).toHaveLength(2);
      const error = new BelvoApiError({ status: 403, text: "\n<html>", headers: new Headers(headers) });
      expect(error.advice.action).toBe("retry");
    }
  });

  it("waits for the window of a 429 without Retry-After", async () => {
    const { send, clock } = setUp([() => new Response(null, { status: 429 }), ok]);
    await send(new Request(`${host}/api/links/1/`, { method: "DELETE" }));
    expect(clock.waits).toEqual([60_000]);
  });
});

describe("Retry-After", () => {
  it("is honoured in seconds", async () => {
    const { send, clock } = setUp([() => apiError(429, "x", { "retry-after": "7" }), ok], { jitter: "full" });
    await send(get());
    expect(clock.waits).toEqual([7000]);
  });

  it("is honoured as a date, by the server's own clock", async () => {
    const headers = { "retry-after": "Wed, 01 Jan 2020 00:00:20 GMT", date: "Wed, 01 Jan 2020 00:00:00 GMT" };
    const { send, clock } = setUp([() => apiError(503, "x", headers), ok]);
    await send(get());
    expect(clock.waits).toEqual([20_000]);
  });

  it.each(["0", "Wed, 01 Jan 2020 00:00:20 GMT"])(
    "of nothing, or of a moment that is over, leaves the usual wait: %s",
    async (retryAfter) => {
      const limited = () => apiError(429, "x", { "retry-after": retryAfter });
      const failed = () => apiError(503, "x", { "retry-after": retryAfter });
      const { send, clock, sent } = setUp([limited, failed, failed, ok]);
      await send(get());
      expect(clock.waits).toEqual([60_000, 6000, 12_000]);
      expect(sent).toHaveLength(4);
    },
  );

  it("beyond the cap is not waited for: the answer comes back with it", async () => {
    const { send, clock, ends } = setUp([() => apiError(429, "x", { "retry-after": "121" }), ok]);
    const response = await send(get());
    expect(response.headers.get("retry-after")).toBe("121");
    expect(clock.waits).toEqual([]);
    expect(ends).toMatchObject([{ end: "retry_after", attempts: 1 }]);
  });

  it("does not make an unsafe request safe", async () => {
    const { send, sent } = setUp([() => apiError(503, "x", { "retry-after": "1" })]);
    await send(post("/payments/br/customers/"));
    expect(sent).toHaveLength(1);
  });
});

describe("jitter", () => {
  it.each([
    ["equal" as const, 0, 1500],
    ["equal" as const, 0.999999, 3000],
    ["full" as const, 0, 0],
    ["full" as const, 0.5, 1500],
    ["none" as const, 0, 3000],
  ])("%s with %d waits %d ms first", async (jitter, random, waitMs) => {
    const { send, clock } = setUp([down, ok], { jitter, random: () => random });
    await send(get());
    expect(clock.waits).toEqual([waitMs]);
  });
});

describe("limits in time", () => {
  it("does not begin a wait that would end after the deadline", async () => {
    const { send, clock, events, ends } = setUp([down], { deadlineMs: 10_000 });
    expect((await send(get())).status).toBe(503);
    expect(events.map(({ waitMs }) => waitMs)).toEqual([3000, 6000]);
    expect(clock.now()).toBe(9000);
    expect(ends).toMatchObject([{ end: "deadline", attempts: 3 }]);
    expect(clock.pending).toBe(0);
  });

  it("ends an attempt that is running at the deadline", async () => {
    const clock = new FakeClock();
    const send = retry(() => new Promise(() => {}), { clock, deadlineMs: 5000 });
    await expect(clock.run(send(get()))).rejects.toMatchObject({ name: "TimeoutError" });
    expect(clock.now()).toBe(5000);
    expect(clock.pending).toBe(0);
  });

  it("gives an attempt up after attemptTimeoutMs, ends it by its signal and starts the next", async () => {
    const clock = new FakeClock();
    const signals: (AbortSignal | null | undefined)[] = [];
    const send = retry(
      (_, init) => {
        signals.push(init?.signal);
        return signals.length < 3 ? new Promise(() => {}) : Promise.resolve(ok());
      },
      { clock, attemptTimeoutMs: 1000 },
    );
    expect((await clock.run(send(get()))).status).toBe(200);
    expect(clock.now()).toBe(1000 + 3000 + 1000 + 6000);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true, false]);
    expect(clock.pending).toBe(0);
  });

  it("cancels an answer that comes after its attempt was given up", async () => {
    const clock = new FakeClock();
    let isCancelled = false;
    let answer: (response: Response) => void = () => {};
    const body = new ReadableStream({ cancel: () => void (isCancelled = true) });
    const send = retry(() => new Promise((resolve) => (answer = resolve)), {
      clock,
      attemptTimeoutMs: 10,
      maxRetries: 0,
    });
    await expect(clock.run(send(get()))).rejects.toMatchObject({ name: "TimeoutError" });
    answer(new Response(body));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isCancelled).toBe(true);
  });

  it("judges an error whose body stalls by its status, after five seconds", async () => {
    const stalled = () => new Response(new ReadableStream(), { status: 503 });
    const { send, clock, sent } = setUp([stalled, ok]);
    expect((await send(get())).status).toBe(200);
    expect(clock.waits).toEqual([5000, 3000]);
    expect(sent).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it("does not look into the body of an error after which nothing is repeated", async () => {
    for (const [request, options] of [
      [get(), { maxRetries: 0 }],
      [post("/payments/br/customers/"), {}],
      [new Request(get("/api/accounts/"), { method: "PATCH", body: "{}" }), {}],
    ] as const) {
      for (const status of [400, 403, 404, 408, 409, 500, 502]) {
        const stalled = () => new Response(new ReadableStream(), { status });
        if (request.method === "PATCH" && status === 403) continue; // A page would be repeated.
        const { send, clock } = setUp([stalled], options);
        expect((await send(request.clone())).status).toBe(status);
        expect(clock.waits).toEqual([]);
      }
    }
  });

  it("looks into a body no longer than the deadline allows", async () => {
    const { send, clock, ends } = setUp([() => new Response(new ReadableStream(), { status: 503 })], {
      deadlineMs: 2000,
    });
    expect((await send(get())).status).toBe(503);
    expect(clock.now()).toBe(2000);
    expect(ends).toMatchObject([{ end: "deadline" }]);
  });
});

describe("abort", () => {
  it("before the first attempt sends nothing", async () => {
    const { send, sent } = setUp([ok]);
    const reason = new Error("changed my mind");
    await expect(send(new Request(get(), { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(sent).toHaveLength(0);
  });

  it("ends a wait at once, with the signal's reason, and leaves no listener and no timer", async () => {
    const { send, clock, sent, ends } = setUp([down]);
    const controller = new AbortController();
    clock.at(4000, () => controller.abort(new Error("enough")));
    const request = new Request(get(), { signal: controller.signal });
    await expect(send(request)).rejects.toThrow("enough");
    expect(clock.now()).toBe(4000);
    expect(sent).toHaveLength(2);
    expect(ends).toMatchObject([{ end: "aborted", attempts: 2 }]);
    expect(getEventListeners(request.signal, "abort")).toHaveLength(0);
    expect(clock.pending).toBe(0);
  });

  it("ends the look into a body, which is cancelled", async () => {
    let isCancelled = false;
    const body = () => new ReadableStream({ cancel: () => void (isCancelled = true) });
    const { send, clock, sent, ends } = setUp([() => new Response(body(), { status: 400 })]);
    const controller = new AbortController();
    clock.at(1000, () => controller.abort(new Error("enough")));
    await expect(send(post("/api/accounts/"), { signal: controller.signal })).rejects.toThrow("enough");
    expect(clock.now()).toBe(1000);
    expect(sent).toHaveLength(1);
    expect(isCancelled).toBe(true);
    expect(ends).toMatchObject([{ end: "aborted" }]);
    expect(clock.pending).toBe(0);
  });

  it("is not taken for a network error", async () => {
    const controller = new AbortController();
    const { send, sent } = setUp([
      () => {
        controller.abort(new DOMException("late", "TimeoutError"));
        throw controller.signal.reason;
      },
    ]);
    await expect(send(get().url, { signal: controller.signal })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    expect(sent).toHaveLength(1);
  });

  it("leaves no listener on a signal after a success, in either form of the call", async () => {
    const { signal } = new AbortController();
    const first = setUp([down, ok], { attemptTimeoutMs: 500, deadlineMs: 10_000 });
    await first.send(`${host}/api/accounts/`, { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(first.clock.pending).toBe(0);
    const request = new Request(get(), { signal });
    const second = setUp([down, ok], { attemptTimeoutMs: 500 });
    await second.send(request);
    expect(getEventListeners(request.signal, "abort")).toHaveLength(0);
  });
});

describe("what is sent", () => {
  it("is the same each time, and leaves the caller's request unread and unchanged", async () => {
    const { send, sent } = setUp([down, down, ok]);
    const request = post("/api/accounts/", { link: "á€" });
    await send(request);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(sent[0]?.body).toBe('{"link":"á€"}');
    expect(request.bodyUsed).toBe(false);
  });

  it("goes through the request's own clone, which may hide the headers from logs", async () => {
    let clones = 0;
    class LoggedRequest extends Request {
      override clone() {
        clones++;
        return new LoggedRequest(super.clone());
      }
    }
    const { send, sent } = setUp([down, ok]);
    await send(new LoggedRequest(post("/api/accounts/")));
    expect(sent).toHaveLength(2);
    expect(clones).toBe(2);
  });

  it("may be given as address and init, as to fetch", async () => {
    const { send, sent } = setUp([down, ok]);
    await send(new URL("/api/accounts/", host), { method: "POST", body: new URLSearchParams("a=1") });
    expect(sent.map(({ method, body }) => [method, body])).toEqual([
      ["POST", "a=1"],
      ["POST", "a=1"],
    ]);
  });

  it("may be a request with an init that overrides it", async () => {
    const { send, sent } = setUp([ok]);
    await send(get(), { method: "PUT", body: "x" });
    expect(sent[0]).toMatchObject({ method: "PUT", body: "x" });
  });
});

describe("discarded answers", () => {
  it("are cancelled before the wait", async () => {
    let cancelled = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(1000)),
          cancel: () => void cancelled++,
        }),
        { status: 503 },
      );
    const { send } = setUp([endless, endless, ok]);
    await send(get());
    expect(cancelled).toBe(2);
  });

  it("are judged by their status when they are too large to be an error of the API", async () => {
    const { send, sent } = setUp([() => new Response("x".repeat(100_000), { status: 400 })]);
    expect((await (await send(get())).text()).length).toBe(100_000);
    expect(sent).toHaveLength(1);
  });
});

describe("payments", () => {
  const path = "/payments/br/payment-intents/";

  it("get one idempotency key for all attempts, and keep the one they have", async () => {
    const created = setUp(
      [
        down,
        () => {
          throw fetchFailed("ECONNRESET");
        },
        ok,
      ],
      { createIdempotencyKey: () => "key-1" },
    );
    const request = post(path);
    await created.send(request);
    expect(created.sent.map(({ headers }) => headers["belvo-idempotency-key"])).toEqual([
      "key-1",
      "key-1",
      "key-1",
    ]);
    expect(request.headers.has("belvo-idempotency-key")).toBe(false);
    expect(created.ends).toMatchObject([{ idempotencyKey: "key-1" }]);
    const own = setUp([down, ok], { createIdempotencyKey: () => "key-1" });
    await own.send(post(path, {}, { "Belvo-Idempotency-Key": "mine" }));
    expect(own.sent.map(({ headers }) => headers["belvo-idempotency-key"])).toEqual(["mine", "mine"]);
  });

  it("get a UUID by default", async () => {
    const { send, sent } = setUp([ok]);
    await send(post(path));
    expect(sent[0]?.headers["belvo-idempotency-key"]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("poll with the same key while the first request is still running", async () => {
    const running = () => apiError(409, "idempotency_key_conflict");
    const { send, sent, clock } = setUp([running, running, ok]);
    expect((await send(post(path))).status).toBe(200);
    expect(new Set(sent.map(({ headers }) => headers["belvo-idempotency-key"])).size).toBe(1);
    expect(clock.waits).toEqual([3000, 6000]);
  });

  it("believe the status header where a 409 has no code", async () => {
    const running = () =>
      new Response("", { status: 409, headers: { "belvo-idempotency-status": "PROCESSING" } });
    const { send, sent } = setUp([running, ok]);
    await send(post(path));
    expect(sent).toHaveLength(2);
  });

  it("do not repeat a mismatch of key and body", async () => {
    const { send, sent } = setUp([() => apiError(422, "idempotency_payload_mismatch")]);
    expect((await send(post(path))).status).toBe(422);
    expect(sent).toHaveLength(1);
  });

  it("stay unrepeated although declared safe, or sent with a key that the operation ignores", async () => {
    const { send, sent } = setUp([down], { safe: () => true });
    await send(post("/payments/br/payment-authorizations/", {}, { "Belvo-Idempotency-Key": "mine" }));
    expect(sent).toHaveLength(1);
  });
});

describe("safe", () => {
  it("declares a POST harmless", async () => {
    const lost = () => {
      throw fetchFailed("ECONNRESET");
    };
    const careful = setUp([lost]);
    await expect(careful.send(post("/api/accounts/"))).rejects.toThrow("fetch failed");
    expect(careful.sent).toHaveLength(1);
    const declared = setUp([lost, ok], { safe: (request) => request.url.endsWith("/api/accounts/") });
    expect((await declared.send(post("/api/accounts/"))).status).toBe(200);
    // A promise is no declaration, whatever it promises.
    const promised = (async () => false) as unknown as () => boolean;
    const asked = setUp([lost], { safe: promised });
    await expect(asked.send(post("/api/accounts/"))).rejects.toThrow("fetch failed");
    expect(asked.sent).toHaveLength(1);
  });
});

describe("hooks", () => {
  it("tell attempt, reason, wait, status and request id, and neither query nor headers", async () => {
    const { send, events, ends } = setUp([() => apiError(500, "unexpected_error"), ok]);
    await send(get("/api/accounts/?link=1"));
    const about = { method: "GET", path: "/api/accounts/", kind: "read" };
    expect(events).toEqual([
      {
        ...about,
        attempt: 1,
        reason: "unexpected_error",
        waitMs: 3000,
        status: 500,
        requestId: "5f1a9c0b7d3e4f2a8b6c1d0e9f8a7b6c",
      },
    ]);
    expect(ends).toMatchObject([{ ...about, attempts: 2, end: "settled" }]);
  });

  it.each([
    ["a 429", () => apiError(429, "throttled"), "5f1a9c0b7d3e4f2a8b6c1d0e9f8a7b6c"],
    ["a page, in a header", () => gatewayPage(502, { "x-request-id": "0af1-2" }), "0af1-2"],
    ["a page, in its text", () => new Response("<p>Request ID: 0af1bc2d</p>", { status: 503 }), "0af1bc2d"],
    ["a text", () => new Response('request_id="0af1bc2d"', { status: 500 }), "0af1bc2d"],
    ["a page that has none", () => gatewayPage(500), undefined],
  ])("tell the request id of %s", async (_, answer, requestId) => {
    const { send, events } = setUp([answer, ok]);
    await send(get());
    expect(events).toMatchObject([{ requestId }]);
  });

  it.each([
    ["too_many_sessions", 400, "/api/accounts/", 5],
    ["idempotency_key_conflict", 409, "/payments/br/payment-intents/", 6],
    ["unexpected_error", 500, "/api/accounts/", 4],
  ])(
    "say of a lasting %s that the attempts are used up, and what to quote",
    async (code, status, path, attempts) => {
      const { send, sent, ends } = setUp([() => apiError(status, code)]);
      expect(await (await send(post(path))).json()).toMatchObject([{ code }]);
      expect(sent).toHaveLength(attempts);
      const requestId = "5f1a9c0b7d3e4f2a8b6c1d0e9f8a7b6c";
      expect(ends).toMatchObject([{ attempts, end: "exhausted", status, requestId }]);
    },
  );

  it("do no harm when they fail, now or later", async () => {
    const { send } = setUp([down, ok], {
      onRetry: () => {
        throw new Error("broken hook");
      },
      onSettled: async () => {
        throw new Error("broken hook");
      },
    });
    expect((await send(get())).status).toBe(200);
  });
});

describe("bad options", () => {
  it.each([
    [{ maxRetries: -1 }, /`maxRetries`/],
    [{ maxRetries: "3" }, /`maxRetries`/],
    [{ deadlineMs: Number.NaN }, /`deadlineMs`/],
    [{ jitter: "some" }, /`jitter`/],
    [{ onRetry: "log" }, /`onRetry`/],
    [{ retries: 3 }, /`retries`/],
  ])("%j are refused at once", (options, message) => {
    expect(() => retry(fetch, options as RetryOptions)).toThrow(TypeError);
    expect(() => retry(fetch, options as RetryOptions)).toThrow(message);
  });

  it("such as no fetch are refused as well", () => {
    expect(() => retry("fetch" as never)).toThrow(/`fetch`/);
  });

  it("left undefined count as left out", async () => {
    const { send, sent } = setUp([down], { maxRetries: undefined });
    await send(get());
    expect(sent).toHaveLength(6);
  });
});

describe("the default fetch", () => {
  it("is looked up at each call", async () => {
    const original = globalThis.fetch;
    const send = retry();
    globalThis.fetch = async () => ok();
    try {
      expect((await send(get())).status).toBe(200);
    } finally {
      globalThis.fetch = original;
    }
  });
});
