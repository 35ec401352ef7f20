import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import {
  memoryStore,
  type RateLimitOptions,
  type RateLimitStore,
  rateLimit,
} from "../../src/rate-limit/index.js";
import { FakeClock } from "../support/fake-clock.js";

const host = "https://api.belvo.com";

/** A `rateLimit` on a clock of its own, and when each request left. */
function setUp(options: RateLimitOptions = {}) {
  const clock = new FakeClock();
  const departures: { at: number; name: string }[] = [];
  const send = rateLimit(
    async ({ method, url }) => {
      departures.push({ at: clock.now(), name: `${method} ${url.slice(host.length)}` });
      return new Response();
    },
    { clock, ...options },
  );
  return { clock, departures, send };
}

const get = (name = "1") => new Request(`${host}/api/accounts/${name}/`);
const remove = (resource: string, name = "1", headers: Record<string, string> = {}) =>
  new Request(`${host}/api/${resource}/${name}/`, { method: "DELETE", headers });

describe("requests", () => {
  it("leave at once while there are places, the 81st when the first is a window and a margin old", async () => {
    const { clock, departures, send } = setUp();
    await clock.run(Promise.all(Array.from({ length: 81 }, () => send(get()))));
    expect(departures.filter(({ at }) => at === 0)).toHaveLength(80);
    expect(departures[80]?.at).toBe(30_500);
    expect(clock.pending).toBe(0);
  });

  it("leave in the order in which they came", async () => {
    const { clock, departures, send } = setUp({ requests: { max: 2, windowMs: 1000 } });
    const names = Array.from({ length: 9 }, (_, i) => `${i}`);
    await clock.run(Promise.all(names.map((name) => send(get(name)))));
    expect(departures.map(({ name }) => name)).toEqual(names.map((name) => `GET /api/accounts/${name}/`));
  });

  it("to different hosts do not wait for each other", async () => {
    const { clock, send } = setUp({ requests: { max: 1, windowMs: 1000 } });
    await clock.run(Promise.all([send(get()), send("https://sandbox.belvo.com/api/accounts/")]));
    expect(clock.now()).toBe(0);
  });

  it("have one timer among them, and none when nobody waits", async () => {
    const { clock, send } = setUp({ requests: { max: 1, windowMs: 1000 }, marginMs: 0 });
    const all = Promise.all([1, 2, 3, 4].map(() => send(get())));
    const most: number[] = [];
    for (const at of [500, 1500, 2500]) clock.at(at, () => most.push(clock.pending));
    await clock.run(all);
    expect(clock.pending).toBe(0);
    expect(clock.waits).toEqual([1000, 1000, 1000]);
  });

  it("carry their arguments on to fetch", async () => {
    const seen: unknown[] = [];
    const send = rateLimit(
      async (request, init) => {
        seen.push(request, init);
        return new Response();
      },
      { clock: new FakeClock() },
    );
    const request = get();
    await send(request);
    expect(seen).toEqual([request, undefined]);
    const { signal } = new AbortController();
    await send(request, { signal });
    expect(seen.slice(2)).toEqual([request, { signal }]);
  });
});

describe("deletions", () => {
  it.each(["links", "accounts", "transactions", "employment-records"])(
    "of %s leave five a minute",
    async (resource) => {
      const { clock, departures, send } = setUp({ marginMs: 0 });
      await clock.run(Promise.all(Array.from({ length: 11 }, (_, i) => send(remove(resource, `${i}`)))));
      expect(departures.map(({ at }) => at / 60_000)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]);
    },
  );

  it("of different resources do not wait for each other", async () => {
    const { clock, send } = setUp({ deletes: { max: 1, windowMs: 60_000 } });
    await clock.run(
      Promise.all([send(remove("accounts")), send(remove("transactions")), send(remove("links"))]),
    );
    expect(clock.now()).toBe(0);
  });

  it("of other resources, and of links when asynchronous, have no limit of their own", async () => {
    const { clock, send } = setUp({ deletes: { max: 1, windowMs: 60_000 } });
    const exempt = [1, 2, 3].flatMap(() => [
      send(remove("owners")),
      send(remove("links", "1", { "X-Belvo-Request-Mode": "async" })),
    ]);
    await clock.run(Promise.all(exempt));
    expect(clock.now()).toBe(0);
  });

  it("that wait do not hold back what needs no place among them, also when it comes later", async () => {
    const { clock, departures, send } = setUp({ deletes: { max: 1, windowMs: 60_000 }, marginMs: 0 });
    const deletions = [send(remove("accounts", "a")), send(remove("accounts", "b"))];
    let later: Promise<unknown> | undefined;
    clock.at(1000, () => (later = send(get())));
    await clock.run(Promise.all(deletions));
    await later;
    expect(departures).toEqual([
      { at: 0, name: "DELETE /api/accounts/a/" },
      { at: 1000, name: "GET /api/accounts/1/" },
      { at: 60_000, name: "DELETE /api/accounts/b/" },
    ]);
  });

  it("count from when they leave, not from when they began to wait for another window", async () => {
    const { clock, departures, send } = setUp({
      requests: { max: 1, windowMs: 50_000 },
      deletes: { max: 1, windowMs: 60_000 },
      marginMs: 0,
    });
    await clock.run(Promise.all([send(get()), send(remove("accounts", "a")), send(remove("accounts", "b"))]));
    expect(departures.map(({ at }) => at)).toEqual([0, 50_000, 110_000]);
  });
});

describe("abort", () => {
  it("takes a request out of the queue at once and leaves its place to the next", async () => {
    const { clock, departures, send } = setUp({ requests: { max: 1, windowMs: 1000 }, marginMs: 0 });
    const controller = new AbortController();
    const first = send(get("a"));
    const second = send(get("b"), { signal: controller.signal });
    const third = send(get("c"));
    clock.at(500, () => controller.abort(new Error("enough")));
    await expect(clock.run(second)).rejects.toThrow("enough");
    expect(clock.now()).toBe(500);
    await clock.run(Promise.all([first, third]));
    expect(departures.map(({ at }) => at)).toEqual([0, 1000]);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("of the last one that waits stops the timer", async () => {
    const { clock, send } = setUp({ requests: { max: 1, windowMs: 1000 } });
    const controller = new AbortController();
    await clock.run(send(get()));
    const waiting = send(get(), { signal: controller.signal });
    clock.at(10, () => controller.abort());
    await expect(clock.run(waiting)).rejects.toMatchObject({ name: "AbortError" });
    await new Promise((resolve) => setImmediate(resolve));
    expect(clock.pending).toBe(0);
    await clock.run(send(get()));
    expect(clock.now()).toBe(1500);
  });

  it("beforehand takes no place", async () => {
    const { clock, send } = setUp({ requests: { max: 1, windowMs: 1000 } });
    await expect(send(get(), { signal: AbortSignal.abort("reason") })).rejects.toBe("reason");
    await clock.run(send(get()));
    expect(clock.now()).toBe(0);
  });

  it("has no listener left after the request has left", async () => {
    const { clock, send } = setUp({ requests: { max: 1, windowMs: 1000 } });
    const { signal } = new AbortController();
    await clock.run(Promise.all([send(get(), { signal }), send(get(), { signal })]));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("a store", () => {
  it("that is shared makes wrappers share their queue as well", async () => {
    const clock = new FakeClock();
    const store = memoryStore(clock);
    const left: string[] = [];
    const limited = (name: string) =>
      rateLimit(
        async () => {
          left.push(name);
          return new Response();
        },
        { clock, store, requests: { max: 1, windowMs: 1000 } },
      );
    const [a, b] = [limited("a"), limited("b")];
    await clock.run(Promise.all([a(get()), b(get()), a(get()), b(get())]));
    expect(left).toEqual(["a", "b", "a", "b"]);
    expect(clock.now()).toBe(4500);
  });

  it("is one for the whole process by default, so that a client made for each request is limited too", async () => {
    const limits = { requests: { max: 1, windowMs: 300 }, marginMs: 0 };
    const started = performance.now();
    for (let i = 0; i < 2; i++) {
      await rateLimit(async () => new Response(), limits)(`https://default-store.example/${i}`);
    }
    expect(performance.now() - started).toBeGreaterThanOrEqual(295);
  });

  it("keeps addresses apart", async () => {
    const clock = new FakeClock();
    const store = memoryStore(clock);
    const options = { clock, store, requests: { max: 1, windowMs: 1000 } };
    const from = (address: string) => rateLimit(async () => new Response(), { ...options, address })(get());
    await clock.run(Promise.all([from("nat-1"), from("nat-2")]));
    expect(clock.now()).toBe(0);
  });

  it("that fails rejects the request that asked, and serves the next", async () => {
    let calls = 0;
    const store: RateLimitStore = {
      take: async () => {
        if (calls++ === 0) throw new Error("store is down");
        return undefined;
      },
    };
    const { send } = setUp({ store });
    const [first, second] = await Promise.allSettled([send(get()), send(get())]);
    expect(first).toMatchObject({ status: "rejected", reason: new Error("store is down") });
    expect(second.status).toBe("fulfilled");
  });

  it("that takes long does not hold an aborted request", async () => {
    const { send } = setUp({ store: { take: () => new Promise(() => {}) } });
    const controller = new AbortController();
    const waiting = send(get(), { signal: controller.signal });
    controller.abort("reason");
    await expect(waiting).rejects.toBe("reason");
  });
});

describe("bad options", () => {
  it.each([
    [{ requests: { max: 0, windowMs: 1 } }, /`requests`/],
    [{ requests: { max: 1.5, windowMs: 1 } }, /`requests`/],
    [{ deletes: { max: 1, windowMs: Number.POSITIVE_INFINITY } }, /`deletes`/],
    [{ marginMs: -1 }, /`marginMs`/],
    [{ marginMs: "500" }, /`marginMs`/],
    [{ marginMs: Number.NaN }, /`marginMs`/],
    [{ requests: 80 }, /`requests`/],
    [{ store: {} }, /`store`/],
    [{ address: 3 }, /`address`/],
    [{ max: 80 }, /`max`/],
  ])("%j are refused at once", (options, message) => {
    expect(() => rateLimit(fetch, options as RateLimitOptions)).toThrow(TypeError);
    expect(() => rateLimit(fetch, options as RateLimitOptions)).toThrow(message);
  });
});
