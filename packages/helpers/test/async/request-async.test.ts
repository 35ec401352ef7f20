import { inspect } from "node:util";
import { createBelvoClient, destroyLink, retrieveInvoices, retrieveTransactions } from "@x/belvo-fetch";
import type { DataOf, paths } from "@x/belvo-types";
import createPlainClient from "openapi-fetch";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type AsyncOutcome, requestAsync } from "../../src/async/index.js";
import { isBelvoAbortError } from "../../src/errors/index.js";
import { challengeFrom } from "../../src/mfa/index.js";
import { apiError, scriptedFetch } from "../support/answers.js";

const link = "69294f70-15d1-4474-873d-0c33b14cf608";
const requestId = "0d64c138251b48e6868c6aacc3a11581";
const body = { link, date_from: "2026-01-01", date_to: "2026-01-31" };
const accepted = () => Response.json({ request_id: requestId }, { status: 202 });
const credentials = { secretId: "an-id", secretPassword: "a-very-secret-password" };

function connect(...script: (() => Response | Promise<Response>)[]) {
  const { fetch, sent } = scriptedFetch(...script);
  return { client: createBelvoClient({ ...credentials, environment: "sandbox", fetch }), sent };
}

describe("an asynchronous request", () => {
  it("asks for the mode, and says what Belvo took on", async () => {
    const { client, sent } = connect(accepted);
    const outcome = await requestAsync(client, retrieveTransactions, { body });
    expect(outcome).toEqual({ accepted: true, requestId });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: "POST",
      url: "https://sandbox.belvo.com/api/transactions/",
      headers: { "x-belvo-request-mode": "async" },
      body: JSON.stringify(body),
    });
  });

  it("can be a path, and can be made through a plain openapi-fetch client", async () => {
    const { fetch, sent } = scriptedFetch(accepted);
    const plain = createPlainClient<paths>({ baseUrl: "https://belvo.test", fetch });
    await requestAsync(plain, "/api/transactions/", { params: { query: { omit: "id" } }, body });
    await requestAsync(plain, "/api/links/{id}/", { params: { path: { id: link } } });
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST https://belvo.test/api/transactions/?omit=id",
      `DELETE https://belvo.test/api/links/${link}/`,
    ]);
    for (const { headers } of sent) expect(headers).toMatchObject({ "x-belvo-request-mode": "async" });
  });

  it("passes headers and time on beside its own header", async () => {
    const { client, sent } = connect(accepted);
    await requestAsync(client, retrieveTransactions, { body, headers: { "x-trace": "1" }, timeoutMs: 5 });
    expect(sent[0]?.headers).toMatchObject({ "x-trace": "1", "x-belvo-request-mode": "async" });
    const call = requestAsync(client, retrieveTransactions, { body, timeoutMs: 0 });
    await expect(call).rejects.toThrow("`timeoutMs`");
  });

  it.each([200, 201])("is not accepted where Belvo does the work at once, with a %d", async (status) => {
    const rows = [{ id: "1" }];
    const { client } = connect(() => Response.json(rows, { status }));
    expect(await requestAsync(client, retrieveInvoices, { body: { ...body, type: "INFLOW" } })).toEqual({
      accepted: false,
      data: rows,
    });
  });

  it("is not accepted by what looks like an acceptance under another status", async () => {
    const { client } = connect(() => Response.json({ request_id: requestId }, { status: 200 }));
    const outcome = await requestAsync(client, retrieveTransactions, { body });
    expect(outcome.accepted).toBe(false);
  });

  it("is not accepted where a link was deleted at once", async () => {
    const { client } = connect(() => new Response(null, { status: 204 }));
    const outcome = await requestAsync(client, destroyLink, { path: { id: link } });
    expect(outcome).toEqual({ accepted: false, data: undefined });
  });

  it.each<[string, () => Response, string | undefined]>([
    ["nothing", () => new Response(null, { status: 202 }), undefined],
    ["no id", () => Response.json({}, { status: 202 }), undefined],
    ["an id that is no text", () => Response.json({ request_id: 7 }, { status: 202 }), undefined],
    ["an id in a header", () => new Response(null, { status: 202, headers: { "x-request-id": "7" } }), "7"],
  ])("is accepted by any 202, also one with %s", async (_name, answer, id) => {
    const { client } = connect(answer);
    const outcome = await requestAsync(client, destroyLink, { path: { id: link } });
    expect(outcome).toEqual({ accepted: true, requestId: id });
  });

  it("rejects with what the API answers otherwise, without the keys in it", async () => {
    const { client } = connect(() => apiError(400, "invalid_link"));
    const error = await requestAsync(client, retrieveTransactions, { body }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "invalid_link", method: "POST", path: "/api/transactions/" });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(credentials.secretPassword);
  });

  it("may still want a token of the user", async () => {
    const { client } = connect(() =>
      Response.json([{ code: "token_required", session: "a", link, expiry: 60 }], { status: 428 }),
    );
    const error = await requestAsync(client, retrieveTransactions, { body }).catch((e: unknown) => e);
    expect(challengeFrom(error, retrieveTransactions)).toMatchObject({ session: "a", link });
  });

  it("is not made once the signal has been aborted", async () => {
    const { client, sent } = connect(accepted);
    const signal = AbortSignal.abort();
    const error = await requestAsync(client, retrieveTransactions, { body }, { signal }).catch(
      (e: unknown) => e,
    );
    expect(isBelvoAbortError(error)).toBe(true);
    expect(sent).toEqual([]);
  });

  it("is refused with options that do not exist, and as another method", async () => {
    const { client, sent } = connect(accepted);
    const wrong: [unknown, object, object, string][] = [
      [retrieveTransactions, { body }, { retries: 1 }, "`retries`"],
      [retrieveTransactions, { body }, { signal: {} }, "`signal`"],
      [retrieveTransactions, { body, signal: AbortSignal.timeout(1) }, {}, "`signal`"],
      [{ method: "GET", path: "/api/transactions/" }, {}, {}, "`operation`"],
      [undefined, { body }, {}, "`operation`"],
    ];
    for (const [operation, init, options, name] of wrong) {
      const call = requestAsync(client, operation as never, init as never, options as never);
      await expect(call).rejects.toThrow(name);
    }
    expect(sent).toEqual([]);
  });
});

describe("the types of asynchronous requests", () => {
  const { client } = connect(accepted);
  // Compiled, never run.
  const checked = (calls: () => void): void => void calls;

  it("know the data of an answer that comes at once, without the acceptance in it", () => {
    const transactions = () => requestAsync(client, retrieveTransactions, { body });
    type Rows = Exclude<DataOf<"RetrieveTransactions">, { request_id?: string }>;
    expectTypeOf(transactions).returns.resolves.toEqualTypeOf<AsyncOutcome<Rows>>();
    expectTypeOf<Rows>().toExtend<readonly object[]>();
    const deletion = () => requestAsync(client, "/api/links/{id}/", { params: { path: { id: link } } });
    expectTypeOf(deletion).returns.resolves.toEqualTypeOf<AsyncOutcome<undefined>>();
  });

  it("tell the outcomes apart", () => {
    checked(async () => {
      const outcome = await requestAsync(client, retrieveTransactions, { body });
      if (outcome.accepted) expectTypeOf(outcome.requestId).toEqualTypeOf<string | undefined>();
      // @ts-expect-error what was accepted has no data yet
      if (outcome.accepted) outcome.data;
      // @ts-expect-error what was done at once has no id to wait for
      if (!outcome.accepted) outcome.requestId;
    });
  });

  it("refuse operations without this mode", () => {
    checked(() => {
      // @ts-expect-error accounts are retrieved at once
      requestAsync(client, { method: "POST", path: "/api/accounts/" }, { body: { link } });
      // @ts-expect-error accounts are retrieved at once
      requestAsync(client, "/api/accounts/", { body: { link } });
      // @ts-expect-error a list is not
      requestAsync(client, { method: "GET", path: "/api/transactions/" }, { query: { link } });
      // @ts-expect-error a link is read at once
      requestAsync(client, { method: "GET", path: "/api/links/{id}/" }, { path: { id: link } });
      // @ts-expect-error a refresh is always asynchronous, and has no mode
      requestAsync(client, "/api/links/{id}/refresh/", { params: { path: { id: link } } });
    });
  });

  it("refuse unknown keys, and what is missing", () => {
    const variable = { ...body, date_form: "2026-01-01" };
    checked(() => {
      // @ts-expect-error no such key
      requestAsync(client, retrieveTransactions, { body: { ...body, date_form: "2026-01-01" } });
      // @ts-expect-error no such key
      requestAsync(client, retrieveTransactions, { body: variable });
      // @ts-expect-error the link is wanted
      requestAsync(client, retrieveTransactions, { body: { date_from: "2026-01-01" } });
      // @ts-expect-error the body is wanted
      requestAsync(client, retrieveTransactions, {});
      // @ts-expect-error the id is wanted
      requestAsync(client, destroyLink, {});
      // @ts-expect-error no such option
      requestAsync(client, retrieveTransactions, { body }, { mode: "async" });
    });
  });
});
