import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { unwrap } from "../../src/errors/index.js";
import { type RetryOptions, retry } from "../../src/retry/index.js";
import { apiError, fetchFailed, gatewayPage } from "../support/answers.js";
import { FakeClock } from "../support/fake-clock.js";

const secret = "hunter2-the-api-secret";
const host = "https://sandbox.belvo.com";
const runs = 6000;

/** What a server may do to one attempt. `isLost`: the request may have had its effect. */
const faults = {
  ok: { play: () => Response.json({ id: 1 }) },
  refused: { play: () => Promise.reject(fetchFailed("ECONNREFUSED")) },
  reset: { play: () => Promise.reject(leaky("ECONNRESET")), isLost: true },
  unknownError: { play: () => Promise.reject(leaky("EWHATEVER")), isLost: true },
  silence: { play: () => new Promise<Response>(() => {}), isLost: true },
  gateway: { play: () => gatewayPage(504), isLost: true },
  badGateway: { play: () => gatewayPage(502), isLost: true },
  down: { play: () => apiError(503, "service_unavailable") },
  unexpected: { play: () => apiError(500, "unexpected_error") },
  sessions: { play: () => apiError(400, "too_many_sessions") },
  conflict: { play: () => apiError(409, "idempotency_key_conflict") },
  mismatch: { play: () => apiError(422, "idempotency_payload_mismatch") },
  slow: { play: () => apiError(408, "request_timeout"), isLost: true },
  limited: { play: () => apiError(429, "throttled", { "retry-after": "2" }) },
  limitedLong: { play: () => apiError(429, "throttled", { "retry-after": "9999" }) },
  limitedPage: { play: () => gatewayPage(403) },
  login: { play: () => apiError(400, "login_error") },
  brokenBody: { play: () => new Response(brokenStream(), { status: 500 }) },
  endlessBody: { play: () => new Response(new ReadableStream(), { status: 400 }) },
  echo: {
    play: () =>
      Response.json([{ code: "invalid", message: `${secret} is not valid`, password: secret }], {
        status: 400,
      }),
  },
} as const satisfies Record<string, { play: () => Response | Promise<Response>; isLost?: boolean }>;

/** An error as HTTP libraries throw it, with everything they know about the request. */
const leaky = (code: string) =>
  Object.assign(fetchFailed(code), {
    config: { headers: { Authorization: secret } },
    request: { body: secret },
  });

const brokenStream = () =>
  new ReadableStream({ pull: (controller) => controller.error(new Error("cut off")) });

const operations = {
  read: ["GET", "/api/accounts/"],
  delete: ["DELETE", "/api/accounts/1/"],
  retrieval: ["POST", "/api/accounts/"],
  link: ["POST", "/api/links/"],
  resume: ["PATCH", "/api/accounts/"],
  keyed: ["POST", "/payments/br/payment-intents/"],
  payment: ["POST", "/payments/br/payment-authorizations/"],
  unknown: ["POST", "/v1/anything"],
} as const;

const scenario = fc.record({
  operation: fc.constantFrom(...(Object.keys(operations) as (keyof typeof operations)[])),
  script: fc.array(fc.constantFrom(...(Object.keys(faults) as (keyof typeof faults)[])), {
    minLength: 1,
    maxLength: 8,
  }),
  body: fc.string({ maxLength: 40, unit: "grapheme" }),
  abortAt: fc.option(fc.integer({ min: 1, max: 120_000 }), { nil: undefined, freq: 3 }),
  options: fc.record<RetryOptions>({
    maxRetries: fc.constantFrom(0, 1, 5, 9),
    attemptTimeoutMs: fc.constantFrom(500, 20_000),
    deadlineMs: fc.constantFrom(Number.POSITIVE_INFINITY, 30_000),
    jitter: fc.constantFrom("none", "equal", "full"),
  }),
});

/** Cheaper than `expect`, and there are many thousands of runs. */
function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not so: ${what}`);
}

const rejections: unknown[] = [];
const onRejection = (error: unknown) => rejections.push(error);
beforeAll(() => void process.on("unhandledRejection", onRejection));
afterAll(() => void process.off("unhandledRejection", onRejection));

it(`repeats nothing unsafe and leaks nothing, over ${runs} random runs of faults`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ operation, script, body, abortAt, options }) => {
      const [method, path] = operations[operation];
      const clock = new FakeClock();
      const sent: string[] = [];
      const played: (keyof typeof faults)[] = [];
      const printed: unknown[] = [];
      const send = retry(
        async (request) => {
          const fault = script[Math.min(played.length, script.length - 1)] ?? "ok";
          played.push(fault);
          sent.push(
            JSON.stringify([request.method, request.url, [...request.headers], await request.text()]),
          );
          return faults[fault].play();
        },
        {
          ...options,
          clock,
          onRetry: (event) => printed.push(event),
          onSettled: (end) => printed.push(end),
        },
      );
      const controller = new AbortController();
      if (abortAt) clock.at(abortAt, () => controller.abort());
      const request = new Request(host + path, {
        method,
        signal: controller.signal,
        headers: { authorization: `Basic ${secret}` },
        body: method === "GET" || method === "DELETE" ? null : JSON.stringify({ body, password: secret }),
      });

      const call = send(request).then(async (response) => {
        const isEndless = played.at(-1) === "endlessBody";
        const text = isEndless ? "" : await response.text().catch(() => "");
        const json: unknown = text.startsWith("[") ? JSON.parse(text) : text;
        return { response, ...(response.ok ? { data: json } : { error: json }) };
      });
      const outcome: unknown = await clock.run(unwrap(call)).catch((error: unknown) => error);

      check(new Set(sent).size === 1, "every attempt is the same, byte for byte");
      check(sent.length <= (options.maxRetries ?? 5) + 1, "maxRetries holds");
      const repeated = played.slice(0, -1);
      const isOnce = operation === "payment" || operation === "unknown";
      check(!isOnce || !repeated.length, "payments without a key, and what nobody knows, are sent once");
      if (operation === "retrieval" || operation === "link" || operation === "resume") {
        const isAnswered = repeated.every((fault) => !("isLost" in faults[fault]));
        check(isAnswered, "a POST that may have had its effect is not sent again");
        const failures = played.filter((fault) => ["sessions", "down", "unexpected"].includes(fault));
        check(failures.length < 6, "no sixth failed POST, which would cost the user the link");
      }
      const isUnused = repeated.every((fault) => ["refused", "limited", "limitedPage"].includes(fault));
      check(operation !== "resume" || isUnused, "no token is offered twice");
      check(operation !== "keyed" || !!sent[0]?.includes("belvo-idempotency-key"), "a payment has its key");
      const all = [outcome, ...printed];
      const text = `${outcome} ${inspect(all, { depth: 9 })} ${JSON.stringify(all)}`;
      check(!text.includes(secret), `nothing secret is printed, not even in ${text}`);
      check(getEventListeners(request.signal, "abort").length === 0, "no listener is left");
      check(clock.pending === (abortAt && clock.now() < abortAt ? 1 : 0), "no timer is left");
    }),
    { numRuns: runs },
  );
  expect(rejections).toEqual([]);
}, 240_000);
