import { getEventListeners } from "node:events";
import fc from "fast-check";
import { expect, it } from "vitest";
import { memoryStore, type RateLimitStore, rateLimit } from "../../src/rate-limit/index.js";
import { FakeClock } from "../support/fake-clock.js";

const host = "https://api.belvo.com";
const paths = [
  "GET /api/accounts/",
  "DELETE /api/accounts/1/",
  "DELETE /api/links/1/",
  "POST /api/accounts/",
] as const;

/** The most events in any stretch of `windowMs`, both ends included. */
function most(times: readonly number[], windowMs: number): number {
  let first = 0;
  return times.reduce((best, time, last) => {
    while (time - (times[first] ?? 0) > windowMs) first++;
    return Math.max(best, last - first + 1);
  }, 0);
}

/** A memory store that answers after a while, like one across the network. */
const slowly = (store: RateLimitStore, clock: FakeClock): RateLimitStore => ({
  take: async (...args) => {
    const answer = await store.take(...args);
    await clock.sleep(3);
    return answer;
  },
});

const arrivals = fc.array(
  fc.record({
    // Bursts, steady traffic and long pauses.
    after: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(900), fc.nat(40_000)),
    path: fc.constantFrom(...paths),
    abortAfter: fc.option(fc.nat(50_000), { nil: undefined, freq: 5 }),
  }),
  { minLength: 1, maxLength: 60 },
);

const limits = fc.record({
  max: fc.integer({ min: 1, max: 12 }),
  windowMs: fc.integer({ min: 1, max: 30_000 }),
});

it("never lets more than the limit through in any window, in order, and leaves nothing behind", async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, limits, limits, fc.boolean(), async (requests, all, deletes, isSlow) => {
      const clock = new FakeClock();
      const departures: { at: number; index: number; path: string }[] = [];
      const store = isSlow ? slowly(memoryStore(clock), clock) : memoryStore(clock);
      const send = rateLimit(
        async (request) => {
          const index = Number(request.headers.get("index"));
          departures.push({ at: clock.now(), index, path: requests[index]?.path ?? "" });
          return new Response();
        },
        { clock, store, requests: all, deletes, marginMs: 1 },
      );
      const controllers = requests.map(() => new AbortController());
      let at = 0;
      const outcomes = requests.map(({ after, path, abortAfter }, index) => {
        at += after;
        const controller = controllers[index] ?? new AbortController();
        const [method = "", pathname = ""] = path.split(" ");
        const request = new Request(host + pathname, { method, headers: { index: `${index}` } });
        if (abortAfter !== undefined) clock.at(at + abortAfter, () => controller.abort());
        return new Promise((resolve) => {
          clock.at(at, () =>
            resolve(send(request, { signal: controller.signal }).catch((error: unknown) => error)),
          );
        });
      });
      const settled = await clock.run(Promise.all(outcomes));

      expect(
        most(
          departures.map((one) => one.at),
          all.windowMs,
        ),
      ).toBeLessThanOrEqual(all.max);
      for (const path of paths.filter((one) => one.startsWith("DELETE"))) {
        const own = departures.filter((one) => one.path === path);
        expect(
          most(
            own.map((one) => one.at),
            deletes.windowMs,
          ),
        ).toBeLessThanOrEqual(deletes.max);
      }
      // Whoever needs the same windows leaves in the order of arrival.
      for (const path of paths) {
        const order = departures.filter((one) => one.path === path).map((one) => one.index);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
      // Nobody is forgotten, and nobody is sent who gave up.
      const sent = new Set(departures.map((one) => one.index));
      settled.forEach((outcome, index) => {
        expect(outcome instanceof Response).toBe(sent.has(index));
        if (!sent.has(index)) expect(requests[index]?.abortAfter).toBeDefined();
        expect(getEventListeners(controllers[index]?.signal ?? new EventTarget(), "abort")).toHaveLength(0);
      });
    }),
    { numRuns: 600 },
  );
}, 240_000);

it("never lets more than 80 through in any 30 seconds with the defaults, and wastes little of it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(20), { minLength: 300, maxLength: 400 }), async (gaps) => {
      const clock = new FakeClock();
      const times: number[] = [];
      const send = rateLimit(
        async () => {
          times.push(clock.now());
          return new Response();
        },
        { clock },
      );
      let at = 0;
      const all = gaps.map((gap) => {
        at += gap * 7;
        return new Promise((resolve) => clock.at(at, () => resolve(send(`${host}/api/accounts/`))));
      });
      await clock.run(Promise.all(all));
      expect(times).toHaveLength(gaps.length);
      expect(most(times, 30_000)).toBeLessThanOrEqual(80);
      // Each full window lets the next 80 go as soon as it may.
      expect(times.at(-1)).toBeLessThanOrEqual(
        Math.max(at, Math.floor((gaps.length - 1) / 80) * 30_500 + at),
      );
    }),
    { numRuns: 15 },
  );
}, 120_000);
