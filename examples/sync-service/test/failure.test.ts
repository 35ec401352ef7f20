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
  const waits = [0, 1, 2, 6].map((before) => failureOf(new Error("reset"), before).retryInMs);
  expect(waits).toEqual([10_000, 20_000, 40_000, 640_000]);
});

test("the eighth failure in a row is the last", () => {
  expect(failureOf(new Error("reset"), 6).retryInMs).toBeDefined();
  expect(failureOf(new Error("reset"), 7).retryInMs).toBeUndefined();
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
