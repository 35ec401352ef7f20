import { BelvoApiError } from "@x/belvo-helpers/errors";
import { expect, test } from "vitest";
import { failureOf } from "../src/sync/failure.js";

const answer = (status: number, headers: Record<string, string> = {}) =>
  new BelvoApiError({
    status,
    headers: new Headers(headers),
    body: undefined,
    method: "GET",
    path: "/api/x/",
  });

test("waits grow with every failure in a row, up to an hour", () => {
  const waits = [0, 1, 2, 6, 8, 9, 40].map((before) => failureOf(new Error("reset"), before).retryInMs);
  expect(waits).toEqual([10_000, 20_000, 40_000, 640_000, 2_560_000, 3_600_000, 3_600_000]);
});

test("an outage of a day is waited out, and one of three days is not", () => {
  let waitedMs = 0;
  for (let before = 0; ; before++) {
    const { retryInMs } = failureOf(new Error("reset"), before);
    if (retryInMs === undefined) break;
    waitedMs += retryInMs;
  }
  const dayMs = 24 * 60 * 60 * 1000;
  expect(waitedMs).toBeGreaterThan(dayMs);
  expect(waitedMs).toBeLessThan(3 * dayMs);
});

test("a server that names a time gets it", () => {
  expect(failureOf(answer(503, { "retry-after": "3000" }), 0).retryInMs).toBe(3_000_000);
});

test("what only a person can mend is not tried again", () => {
  expect(failureOf(answer(401), 0).retryInMs).toBeUndefined();
  expect(failureOf(answer(500), 0).retryInMs).toBeGreaterThan(0);
});

test("the reason is fit for a log: of errors that are not ours, only the name", () => {
  expect(failureOf(answer(401), 0).reason).toContain("GET /api/x/ answered 401");
  expect(failureOf(new TypeError("row of Helena Prado"), 0).reason).toBe("TypeError");
  expect(failureOf("Helena Prado", 0).reason).toBe("unknown");
});
