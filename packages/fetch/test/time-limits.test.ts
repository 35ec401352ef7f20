import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { listAccounts } from "../src/index.js";
import { localServer } from "./support/local-server.js";
import { observedClient, type Respond } from "./support/observed-client.js";

/** How `fetch` waits for headers that do not come. */
const stalled: Respond = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

/** A `fetch` that does not know about signals. */
const deaf: Respond = () => new Promise(() => {});

/** An answer whose body does not come to its end. */
const stalledBody: Respond = () =>
  new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([91])) }));

const settled = async (promise: Promise<unknown>) => {
  const state = { done: false };
  promise.then(
    () => (state.done = true),
    () => (state.done = true),
  );
  await vi.advanceTimersByTimeAsync(0);
  return state.done;
};

describe("timeoutMs", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  const lateBy = (ms: number) => ({
    name: "TimeoutError",
    message: `GET /api/accounts/ took over ${ms} ms`,
  });

  test.each([
    ["the headers do not come", stalled],
    ["the body does not come", stalledBody],
    ["a custom fetch pays no heed to the signal", deaf],
  ])("ends the call when %s", async (_, respond) => {
    const { client } = observedClient(respond);
    const call = listAccounts(client, { timeoutMs: 1000 });
    call.catch(() => {});
    await vi.advanceTimersByTimeAsync(999);
    expect(await settled(call)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(call).rejects.toMatchObject(lateBy(1000));
    await expect(call).rejects.toBeInstanceOf(DOMException);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is 310 s where nothing else is said", async () => {
    const { client } = observedClient(stalled);
    const call = listAccounts(client);
    call.catch(() => {});
    await vi.advanceTimersByTimeAsync(309_999);
    expect(await settled(call)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(call).rejects.toMatchObject(lateBy(310_000));
  });

  test("of the client goes for each call anew, and that of a call goes before it", async () => {
    const { client } = observedClient(stalled, { timeoutMs: 50 });
    for (const [timeoutMs, expected] of [
      [undefined, 50],
      [undefined, 50],
      [20, 20],
      [70, 70],
    ] as const) {
      const call = client.GET("/api/accounts/", { timeoutMs });
      call.catch(() => {});
      await vi.advanceTimersByTimeAsync(expected - 1);
      expect(await settled(call)).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await expect(call).rejects.toMatchObject(lateBy(expected));
    }
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 53])(
    "of %d does not fire at once",
    async (timeoutMs) => {
      const { client } = observedClient(stalled);
      const call = listAccounts(client, { timeoutMs });
      call.catch(() => {});
      await vi.advanceTimersByTimeAsync(24 * 3600 * 1000);
      expect(await settled(call)).toBe(false);
      expect(vi.getTimerCount()).toBe(1);
    },
  );

  test.each([0, -1, Number.NaN])("of %d is refused before anything is sent", async (timeoutMs) => {
    const { client, requests } = observedClient();
    const refusal = new TypeError("`timeoutMs` must be > 0");
    await expect(listAccounts(client, { timeoutMs })).rejects.toThrow(refusal);
    await expect(client.GET("/api/accounts/", { timeoutMs })).rejects.toThrow(refusal);
    expect(requests).toEqual([]);
  });

  test("aborts the signal of the request with the same error", async () => {
    const { client, requests } = observedClient(deaf);
    const call = listAccounts(client, { timeoutMs: 5 });
    call.catch(() => {});
    await vi.advanceTimersByTimeAsync(5);
    const error: unknown = await call.catch((reason) => reason);
    expect(requests[0]?.signal.reason).toBe(error);
  });

  test("leaves no timer behind, however a call ends", async () => {
    const answers: Respond[] = [
      () => Response.json({}),
      () => new Response(null, { status: 204 }),
      () => Response.json([], { status: 500 }),
      () => new Response("<html>"),
      () => Promise.reject(new TypeError("fetch failed")),
      () => {
        throw new Error("at once");
      },
    ];
    for (const respond of answers) {
      const { client } = observedClient(respond);
      await listAccounts(client).catch(() => {});
      expect(vi.getTimerCount()).toBe(0);
    }
    const { client } = observedClient();
    await client.GET("/api/accounts/", { params: { query: { id__in: [] } } }).catch(() => {});
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a signal", () => {
  const reason = { why: "the user has left" };

  test("that was aborted before the call sends nothing and rejects with its reason", async () => {
    const { client, requests } = observedClient();
    const signal = AbortSignal.abort(reason);
    await expect(listAccounts(client, { signal })).rejects.toBe(reason);
    await expect(client.GET("/api/accounts/", { signal })).rejects.toBe(reason);
    expect(requests).toEqual([]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test.each([
    ["waiting for headers", stalled],
    ["reading the body", stalledBody],
    ["waiting for a custom fetch that pays no heed to it", deaf],
  ])("ends a call that is %s, with its reason, and leaves no listener", async (_, respond) => {
    const controller = new AbortController();
    const { client, requests } = observedClient(respond);
    const call = listAccounts(client, { signal: controller.signal });
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(requests[0]?.signal.reason).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("without a reason rejects with the AbortError that it makes", async () => {
    const controller = new AbortController();
    const { client } = observedClient(stalled);
    const call = listAccounts(client, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toBe(controller.signal.reason);
  });

  test("takes its timer with it", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const controller = new AbortController();
    const { client } = observedClient(deaf);
    const call = listAccounts(client, { signal: controller.signal });
    expect(vi.getTimerCount()).toBe(1);
    controller.abort(reason);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    await expect(call).rejects.toBe(reason);
  });

  test("that is aborted after the call changes nothing, and has no listener left", async () => {
    const controller = new AbortController();
    for (const respond of [
      () => Response.json({ count: 1 }),
      () => Response.json([], { status: 404 }),
      () => Promise.reject(new Error("no")),
    ]) {
      const { client } = observedClient(respond);
      await listAccounts(client, { signal: controller.signal }).catch(() => {});
    }
    const { client } = observedClient(() => Response.json({ count: 1 }));
    const result = await listAccounts(client, { signal: controller.signal });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    controller.abort(reason);
    expect(result.data?.count).toBe(1);
  });

  test("may be shared by many calls at once without a warning", async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on("warning", onWarning);
    const controller = new AbortController();
    const { client, requests } = observedClient(stalled);
    const calls = Array.from({ length: 50 }, () => listAccounts(client, { signal: controller.signal }));
    await vi.waitFor(() => expect(requests).toHaveLength(50));
    controller.abort(reason);
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toEqual({ status: "rejected", reason });
    }
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", onWarning);
    // Node 20 counts the listeners of a signal as if they could be forgotten.
    if (!process.version.startsWith("v20.")) expect(warnings).toEqual([]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("does not spoil a copy of the response that a custom fetch goes on reading", async () => {
    let copy = Promise.resolve("");
    await using server = await localServer((response) => response.end('{"count":7}'));
    const { client } = observedClient(
      async (request) => {
        const response = await fetch(request);
        const clone = response.clone();
        copy = new Promise((resolve) => setImmediate(resolve)).then(() => clone.text());
        return response;
      },
      { baseUrl: server.url },
    );
    expect((await listAccounts(client)).data?.count).toBe(7);
    expect(await copy).toBe('{"count":7}');
  });
});

describe("over a real connection", () => {
  test.each(["headers", "body"])(
    "a call that waits for the %s is aborted down to the socket",
    async (part) => {
      await using server = await localServer((response) => {
        if (part === "body") response.writeHead(200).write('{"count":');
      });
      const controller = new AbortController();
      const { client } = observedClient(undefined, { baseUrl: server.url, fetch: undefined });
      const call = listAccounts(client, { signal: controller.signal });
      call.catch(() => {});
      await vi.waitFor(() => expect(server.received).toHaveLength(1));
      const gone = server.disconnected();
      controller.abort(new Error("enough"));
      await expect(call).rejects.toThrow("enough");
      await gone;
    },
  );

  test("a call that takes too long is ended", async () => {
    await using server = await localServer(() => {});
    const { client } = observedClient(undefined, { baseUrl: server.url, fetch: undefined });
    await expect(listAccounts(client, { timeoutMs: 20 })).rejects.toMatchObject({
      name: "TimeoutError",
      message: "GET /api/accounts/ took over 20 ms",
    });
  });

  test("nothing keeps the process waiting or complains after a lost race", async () => {
    const complaints: unknown[] = [];
    const onRejection = (reason: unknown) => complaints.push(reason);
    process.on("unhandledRejection", onRejection);
    let lose = (_: Error): void => {};
    const { client } = observedClient(() => new Promise((_, reject) => (lose = reject)));
    await expect(listAccounts(client, { timeoutMs: 1 })).rejects.toThrow("took over 1 ms");
    lose(new Error("long after"));
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", onRejection);
    expect(complaints).toEqual([]);
  });
});
