import { inspect } from "node:util";
import { createBelvoClient } from "@x/belvo-fetch";
import type { paths } from "@x/belvo-types";
import fc from "fast-check";
import createPlainClient from "openapi-fetch";
import { describe, expect, expectTypeOf, it } from "vitest";
import { isBelvoAbortError } from "../../src/errors/index.js";
import { type RefreshOptions, refreshLink } from "../../src/links/index.js";
import { apiError, scriptedFetch } from "../support/answers.js";
import { credentials, linkId } from "./support/link-server.js";

const id = linkId(1);
const requestId = "30d64c138251b8e6068c6aacc3a11581";
const started = () => Response.json({ request_id: requestId }, { status: 202 });

function connect(...script: (() => Response | Promise<Response>)[]) {
  const { fetch, sent } = scriptedFetch(...script);
  return { client: createBelvoClient({ ...credentials, environment: "sandbox", fetch }), sent };
}

/** The 409 with a message of its own. */
const tooSoon = (message: unknown, headers: Record<string, string> = {}) =>
  Response.json([{ code: "link_refreshed", message, request_id: requestId }], { status: 409, headers });

describe("refreshing a link", () => {
  it("starts an update, and says which webhooks to wait for", async () => {
    const { client, sent } = connect(started);
    expect(await refreshLink(client, id)).toEqual({ started: true, requestId });
    expect(sent).toMatchObject([
      { method: "POST", url: `https://sandbox.belvo.com/api/links/${id}/refresh/`, body: "{}" },
    ]);
  });

  it("can be for some data only", async () => {
    const { client, sent } = connect(started);
    await refreshLink(client, id, {
      fetchResources: ["ACCOUNTS", "TRANSACTIONS"],
      headers: { "x-trace": "1" },
    });
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ fetch_resources: ["ACCOUNTS", "TRANSACTIONS"] });
    expect(sent[0]?.headers).toMatchObject({ "x-trace": "1" });
  });

  it.each([200, 201])("has been started also where the answer is a %i", async (status) => {
    const { client } = connect(() => Response.json({ request_id: requestId }, { status }));
    expect(await refreshLink(client, id)).toEqual({ started: true, requestId });
  });

  it("has been started also where the answer does not say which", async () => {
    const { client } = connect(() => Response.json({}, { status: 202 }));
    expect(await refreshLink(client, id)).toEqual({ started: true, requestId: undefined });
  });

  it("works over a plain openapi-fetch client", async () => {
    const { fetch, sent } = scriptedFetch(started);
    const plain = createPlainClient<paths>({ baseUrl: "https://belvo.test", fetch });
    expect(await refreshLink(plain, id)).toEqual({ started: true, requestId });
    expect(sent[0]?.url).toBe(`https://belvo.test/api/links/${id}/refresh/`);
  });

  it.each([
    ["Try this link again after 7 minutes.", 7],
    ["in 1 minute", 1],
    ["noch 10 min.", 10],
    ["0 minutes", 0],
  ])("that is too recent tells the wait: %s", async (message, minutes) => {
    const { client } = connect(() => tooSoon(message));
    expect(await refreshLink(client, id)).toEqual({ started: false, retryAfterMs: minutes * 60_000 });
  });

  it.each([["Try again later."], [""], [null], [7], [{ minutes: 7 }], ["a few minutes"]])(
    "that is too recent waits the ten minutes where the message says nothing of use: %j",
    async (message) => {
      const { client } = connect(() => tooSoon(message));
      expect(await refreshLink(client, id)).toEqual({ started: false, retryAfterMs: 600_000 });
    },
  );

  it("believes a header before the message", async () => {
    const { client } = connect(() => tooSoon("in 7 minutes", { "retry-after": "90" }));
    expect(await refreshLink(client, id)).toEqual({ started: false, retryAfterMs: 90_000 });
  });

  it("reads any message into a wait that a timer can take", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.jsonValue()), async (message) => {
        const outcome = await refreshLink(connect(() => tooSoon(message)).client, id);
        if (outcome.started) throw new Error("not started");
        expect(Number.isSafeInteger(outcome.retryAfterMs)).toBe(true);
        expect(outcome.retryAfterMs).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [409, "idempotency_key_conflict"],
    [404, "not_found"],
    [429, "too_many"],
    [500, "unexpected_error"],
  ])("rejects with every other answer: %d %s", async (status, code) => {
    const { client } = connect(() => apiError(status, code));
    const error = await refreshLink(client, id).catch((e: unknown) => e);
    expect(error).toMatchObject({ status, code, method: "POST", path: "/api/links/{id}/refresh/" });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(credentials.secretPassword);
  });

  it("ends with its signal", async () => {
    const { client, sent } = connect(started);
    const error = await refreshLink(client, id, { signal: AbortSignal.abort() }).catch((e: unknown) => e);
    expect(isBelvoAbortError(error)).toBe(true);
    expect(sent).toEqual([]);
  });

  it.each<[string, unknown, object?]>([
    ["id", ""],
    ["id", undefined],
    ["id", ".."],
    ["id", "a/b"],
    ["fetchResources", id, { fetchResources: [] }],
    ["fetchResources", id, { fetchResources: "ACCOUNTS" }],
    ["signal", id, { signal: {} }],
    ["fetch_resources", id, { fetch_resources: ["ACCOUNTS"] }],
  ])("is refused for `%s`, before any request: %j %j", async (name, link, options) => {
    const { client, sent } = connect(started);
    const call = refreshLink(client, link as never, options);
    await expect(call).rejects.toThrow(TypeError);
    await expect(refreshLink(client, link as never, options)).rejects.toThrow(`\`${name}\``);
    expect(sent).toEqual([]);
  });

  it("has outcomes that can be told apart", () => {
    const { client } = connect(started);
    // Compiled, never run.
    void (async () => {
      const outcome = await refreshLink(client, id);
      if (outcome.started) expectTypeOf(outcome.requestId).toEqualTypeOf<string | undefined>();
      else expectTypeOf(outcome.retryAfterMs).toEqualTypeOf<number>();
      expectTypeOf<RefreshOptions["fetchResources"]>().toEqualTypeOf<readonly string[] | undefined>();
      // @ts-expect-error no such option
      await refreshLink(client, id, { resources: ["ACCOUNTS"] });
    });
  });
});
