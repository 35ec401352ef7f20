import { inspect } from "node:util";
import {
  type BelvoClientOptions,
  createBelvoClient,
  createPaymentIntentBrazil,
  listAccounts,
  retrieveAccounts,
} from "@x/belvo-fetch";
import type { paths } from "@x/belvo-types";
import createClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { isBelvoAbortError, isBelvoApiError, isBelvoTimeoutError, unwrap } from "../../src/errors/index.js";
import { rateLimit } from "../../src/rate-limit/index.js";
import { retry } from "../../src/retry/index.js";
import { apiError, fetchFailed, scriptedFetch } from "../support/answers.js";
import { FakeClock } from "../support/fake-clock.js";

const secretPassword = "hunter2-the-api-secret";
const baseUrl = "https://api.belvo.com";
const link = "69294f70-15d1-4474-873d-0c33b14cf608";
const ok = () => Response.json([{ id: "1" }], { status: 201 });

/** Either client over `retry` and `rateLimit`, on a clock of its own. */
function setUp(
  script: readonly (() => Response | Promise<Response>)[],
  options: Pick<BelvoClientOptions, "fetch" | "timeoutMs"> = {},
) {
  const clock = new FakeClock();
  const { fetch, sent } = scriptedFetch(...script);
  const wrapped = retry(rateLimit(fetch, { clock }), { clock });
  return {
    clock,
    sent,
    belvo: createBelvoClient({ secretId: "id", secretPassword, baseUrl, fetch: wrapped, ...options }),
    plain: createClient<paths>({ baseUrl, fetch: wrapped }),
  };
}

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("with either client", () => {
  it("a request is repeated with its credentials, its body and its type", async () => {
    const down = () => apiError(503, "service_unavailable");
    const { belvo, clock, sent } = setUp([down, down, ok]);
    const accounts = await clock.run(unwrap(retrieveAccounts(belvo, { body: { link } })));
    expect(accounts).toEqual([{ id: "1" }]);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map((request) => JSON.stringify(request))).size).toBe(1);
    expect(sent[0]?.headers.authorization).toMatch(/^Basic /);
    const plain = setUp([down, ok]);
    expect(await plain.clock.run(unwrap(plain.plain.POST("/api/accounts/", { body: { link } })))).toEqual([
      { id: "1" },
    ]);
  });

  it("a payment intent gets its key", async () => {
    const { belvo, clock, sent } = setUp([() => Promise.reject(fetchFailed("ECONNRESET")), ok]);
    // What is in the body does not matter here.
    await clock.run(createPaymentIntentBrazil(belvo, { body: {} as never }));
    const keys = sent.map(({ headers }) => headers["belvo-idempotency-key"]);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it("an error names the template of the path, not the id in it", async () => {
    const { belvo, clock } = setUp([() => apiError(404, "not_found")]);
    const call = unwrap(belvo.GET("/api/accounts/{id}/", { params: { path: { id: link } } }));
    const error = await failure(clock.run(call));
    expect(isBelvoApiError(error) && error.path).toBe("/api/accounts/{id}/");
    expect(isBelvoApiError(error) && error.method).toBe("GET");
  });

  it("the time limit of the client ends the waits of both wrappers, as a timeout", async () => {
    const { belvo } = setUp([() => apiError(503, "service_unavailable")], { timeoutMs: 20 });
    // The clock is not run: the wait of three seconds would never end by itself.
    expect(isBelvoTimeoutError(await failure(unwrap(listAccounts(belvo))))).toBe(true);
  });

  it("the caller's signal ends the waits, as an abort", async () => {
    const { belvo } = setUp([() => apiError(503, "service_unavailable")]);
    const controller = new AbortController();
    const call = failure(unwrap(listAccounts(belvo, { signal: controller.signal })));
    setTimeout(() => controller.abort(), 5);
    expect(isBelvoAbortError(await call)).toBe(true);
  });

  it("no error shows the API secret, whatever a custom fetch puts on its own", async () => {
    const { fetch } = scriptedFetch(() =>
      Promise.reject(Object.assign(fetchFailed("ECONNRESET"), { config: { auth: secretPassword } })),
    );
    const { belvo, clock } = setUp([], { fetch: retry(fetch, { maxRetries: 0 }) });
    const error = await failure(clock.run(unwrap(retrieveAccounts(belvo, { body: { link } }))));
    expect(`${error} ${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`).not.toContain(secretPassword);
    expect(error).toMatchObject({ name: "BelvoConnectionError", maybeSent: true });
  });
});
