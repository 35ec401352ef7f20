import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { locate, toCall } from "../../src/internal/fetch-like.js";
import { networkCode, networkFault } from "../../src/internal/network-error.js";
import { discard, peekText } from "../../src/internal/read-text.js";
import { retryAfterMs } from "../../src/internal/retry-after.js";
import { sleep } from "../../src/internal/sleep.js";
import { fetchFailed } from "../support/answers.js";
import { FakeClock } from "../support/fake-clock.js";

describe("sleep", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("lasts as long as it should, also beyond the 32 bits of setTimeout", async () => {
    let isOver = false;
    const ms = 2 ** 31 * 2.5;
    void sleep(ms).then(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends with the signal's reason, without timer or listener", async () => {
    const controller = new AbortController();
    const sleeping = sleep(1000, controller.signal);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort("reason");
    await expect(sleeping).rejects.toBe("reason");
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("does not begin when the signal is aborted already", async () => {
    await expect(sleep(1000, AbortSignal.abort("reason"))).rejects.toBe("reason");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves no listener when it ends by itself", async () => {
    const { signal } = new AbortController();
    const sleeping = sleep(10, signal);
    await vi.advanceTimersByTimeAsync(10);
    await sleeping;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("retryAfterMs", () => {
  const now = () => Date.parse("2026-04-23T12:00:00Z");
  const read = (value: string, date?: string) =>
    retryAfterMs(new Headers({ "retry-after": value, ...(date && { date }) }), now);

  it.each([
    ["0", 0],
    ["000", 0],
    ["120", 120_000],
    ["1.0005", 1001],
    ["1.23456", 1235],
    [" 1.5 ", 1500],
    ["Thu, 23 Apr 2026 12:00:30 GMT", 30_000],
    ["Thursday, 23-Apr-26 12:00:30 GMT", 30_000],
    ["Thu Apr 23 12:00:30 2026 GMT", 30_000],
    ["Thu, 23 Apr 2026 12:00:00 GMT", 0],
    ["Thu, 23 Apr 2026 11:59:00 GMT", 0],
    ["Thu, 23 Apr 2026 12:00:10 +0000", 10_000],
  ])("reads %j as %d ms", (value, ms) => {
    expect(read(value)).toBe(ms);
  });

  it.each([
    [""],
    ["-5"],
    ["+5"],
    ["5."],
    [".5"],
    ["1.2.3"],
    ["12,5"],
    ["2001-01-01"],
    ["soon"],
    ["5 soon"],
    ["1e3"],
    ["12 s"],
    ["s 12"],
    ["12:00:00 soon"],
    ["NaN"],
  ])("cannot read %j", (value) => {
    expect(read(value)).toBeUndefined();
  });

  it("measures a date from the server's Date", () => {
    expect(read("Mon, 01 Jan 2001 00:00:10 GMT", "Mon, 01 Jan 2001 00:00:00 GMT")).toBe(10_000);
  });

  it("needs a header", () => {
    expect(retryAfterMs(new Headers())).toBeUndefined();
  });
});

describe("networkFault", () => {
  it.each([
    [fetchFailed("ECONNREFUSED"), "not_sent"],
    [fetchFailed("EAI_AGAIN"), "not_sent"],
    [fetchFailed("UND_ERR_CONNECT_TIMEOUT"), "not_sent"],
    [Object.assign(new Error("x"), { code: "ConnectionRefused" }), "not_sent"],
    [
      new TypeError("error sending request for url (https://x/): client error (Connect): tcp connect error"),
      "not_sent",
    ],
    [fetchFailed("ECONNRESET"), "connection_lost"],
    [fetchFailed("UND_ERR_SOCKET"), "connection_lost"],
    [fetchFailed("HPE_INVALID_CONSTANT"), "connection_lost"],
    [new TypeError("fetch failed"), "connection_lost"],
    [new TypeError("Failed to fetch"), "connection_lost"],
    [new TypeError("Load failed"), "connection_lost"],
    [new TypeError("NetworkError when attempting to fetch resource."), "connection_lost"],
    [new TypeError("terminated"), "connection_lost"],
    [fetchFailed("ETIMEDOUT"), "timeout"],
    [fetchFailed("UND_ERR_BODY_TIMEOUT"), "timeout"],
    [new DOMException("late", "TimeoutError"), "timeout"],
    [fetchFailed("CERT_HAS_EXPIRED"), "misconfigured"],
    [new TypeError("Invalid URL"), undefined],
    [Object.assign(new TypeError("bad"), { code: "ERR_INVALID_URL" }), undefined],
    [new Error("mine"), undefined],
    ["text", undefined],
    [undefined, undefined],
  ])("takes %s for %s", (error, fault) => {
    expect(networkFault(error)).toBe(fault);
  });

  it("believes that nothing was sent only if no address was reached", () => {
    const part = (code: string) => Object.assign(new Error(code), { code });
    const tried = (...codes: string[]) =>
      new TypeError("fetch failed", { cause: new AggregateError(codes.map(part)) });
    expect(networkFault(tried("ECONNREFUSED", "ENETUNREACH"))).toBe("not_sent");
    expect(networkFault(tried("ECONNREFUSED", "ECONNRESET"))).toBe("connection_lost");
    expect(networkCode(tried("ENETUNREACH"))).toBe("ENETUNREACH");
  });

  it("survives an error that is its own cause", () => {
    const error = new Error("x");
    error.cause = error;
    expect(networkFault(error)).toBeUndefined();
  });
});

describe("peekText", () => {
  const peek = (response: Response, clock = new FakeClock(), signal?: AbortSignal) =>
    peekText(response, 1000, clock, signal);

  it("reads up to a limit, and does not keep the rest from being cancelled", async () => {
    let isCancelled = false;
    const chunk = "ñ".repeat(10_000);
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(chunk)),
      cancel: () => void (isCancelled = true),
    });
    const endless = new Response(body);
    expect(await peek(endless)).toBe(chunk.repeat(4));
    expect(isCancelled).toBe(false);
    await endless.body?.cancel();
    expect(isCancelled).toBe(true);
    expect(await peek(new Response("ñandú"))).toBe("ñandú");
    expect(await peek(new Response(null))).toBe("");
  });

  it("reads no longer than the limit, nor than the signal allows, and leaves no timer", async () => {
    for (const isAborted of [false, true]) {
      const clock = new FakeClock();
      const controller = new AbortController();
      const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("<ht")) });
      if (isAborted) clock.at(400, () => controller.abort());
      const reading = peek(new Response(body), clock, controller.signal);
      expect(await clock.run(reading)).toBe("<ht");
      expect(clock.now()).toBe(isAborted ? 400 : 1000);
      expect(clock.pending).toBe(0);
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    }
  });

  it("leaves the body to be read again, and gives up on one that is being read", async () => {
    const clock = new FakeClock();
    const response = new Response("body");
    expect(await peek(response, clock)).toBe("body");
    expect(clock.pending).toBe(0);
    expect(await response.text()).toBe("body");
    expect(await peek(response)).toBe("");
    const locked = new Response("body");
    locked.body?.getReader();
    expect(await peek(locked)).toBe("");
  });

  it("keeps what came before the body broke off", async () => {
    let chunks = 0;
    const body = new ReadableStream({
      pull: (stream) =>
        chunks++ ? stream.error(new Error("cut off")) : stream.enqueue(new TextEncoder().encode("<html>")),
    });
    expect(await peek(new Response(body))).toBe("<html>");
  });

  it("puts characters together that arrive in parts", async () => {
    const bytes = new TextEncoder().encode("€");
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await peek(new Response(body))).toBe("€");
  });
});

describe("discard", () => {
  it("takes whatever there is, and never throws", async () => {
    discard(null);
    discard(undefined);
    discard({ cancel: () => Promise.reject(new Error("locked")) });
    discard({
      cancel: () => {
        throw new Error("locked");
      },
    });
    await new Promise((resolve) => setImmediate(resolve));
  });
});

describe("toCall", () => {
  it("keeps a request as it is, and its signal", () => {
    const request = new Request("https://api.belvo.com/");
    expect(toCall(request)).toEqual({ request, signal: request.signal, init: undefined });
    const { signal } = new AbortController();
    expect(toCall(request, { signal })).toEqual({ request, signal, init: { signal } });
  });

  it("makes a request of an address without listening to the signal", () => {
    const { signal } = new AbortController();
    const call = toCall("https://api.belvo.com/", { method: "PUT", signal });
    expect(call.request.method).toBe("PUT");
    expect(call.init).toEqual({ signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("drops the signal of a request when told to", () => {
    const request = new Request("https://api.belvo.com/", { signal: AbortSignal.abort() });
    expect(toCall(request, { signal: null }).signal).toBeUndefined();
  });
});

describe("locate", () => {
  it.each([
    ["https://api.belvo.com/api/accounts/?link=1#x", "https://api.belvo.com", "/api/accounts/"],
    ["http://[::1]:4010/a", "http://[::1]:4010", "/a"],
    ["https://api.belvo.com/", "https://api.belvo.com", "/"],
    ["", "", ""],
    ["about:blank", "", ""],
  ])("finds origin and path of %j, without the query", (url, origin, path) => {
    expect(locate(url)).toEqual({ origin, path });
  });
});
