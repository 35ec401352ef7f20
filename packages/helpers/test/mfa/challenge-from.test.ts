import { describe, expect, it } from "vitest";
import { unwrap } from "../../src/errors/unwrap.js";
import { challengeFrom } from "../../src/mfa/index.js";
import { json, link, mfaServer, session, start, tokenItem, tokenRequired } from "./support/mfa-server.js";

const retrieveAccounts = { method: "POST", path: "/api/accounts/" } as const;
const now = () => start;

const answerTo = async (response: Response, path = "/api/accounts/") => {
  const { client } = mfaServer(response);
  return client.POST(path as "/api/accounts/", { body: { link } });
};

describe("challengeFrom", () => {
  it("reads everything out of a 428 as it is documented", async () => {
    expect(challengeFrom(await answerTo(tokenRequired()), retrieveAccounts, { now })).toEqual({
      version: 1,
      path: "/api/accounts/",
      link,
      session: session(1),
      expiresAt: "2026-04-23T12:10:00.000Z",
      attempt: 1,
      expectsInput: true,
      type: "numeric",
      instructions: "Enter the code",
      value: "12345",
      requestId: "b".repeat(32),
    });
  });

  it("takes the error that unwrap throws as well as the result", async () => {
    const error = await unwrap(answerTo(tokenRequired())).catch((thrown: unknown) => thrown);
    expect(challengeFrom(error, undefined, { now })).toEqual(
      challengeFrom(await answerTo(tokenRequired()), undefined, { now }),
    );
  });

  it("takes a challenge that was stored as JSON", async () => {
    const challenge = challengeFrom(await answerTo(tokenRequired()));
    const stored: unknown = JSON.parse(JSON.stringify(challenge));
    expect(challengeFrom(stored)).toEqual(challenge);
    expect(challengeFrom(stored, "/api/accounts/")).toEqual(challenge);
    expect(challengeFrom(stored, "/api/owners/")).toBeUndefined();
  });

  it("takes a result that names its request, as those of createBelvoClient do", () => {
    const response = new Response(null, { status: 428 });
    const result = { ok: false, status: 428, error: [tokenItem()], response };
    const of = (method: string, path: string) =>
      challengeFrom({ ...result, request: { method, path } })?.path;
    expect(of("POST", "/api/incomes/")).toBe("/api/incomes/");
    expect(of("PUT", "/api/links/{id}/")).toBe("/api/links/");
    expect(of("DELETE", "/api/links/{id}/")).toBeUndefined();
    expect(of("POST", "/api/tax-returns/")).toBeUndefined();
  });

  it("takes the caller's word for the operation when the response has no address", () => {
    const result = { error: [tokenItem()], response: new Response(null, { status: 428 }) };
    expect(challengeFrom(result)).toBeUndefined();
    expect(challengeFrom(result, retrieveAccounts)?.path).toBe("/api/accounts/");
  });

  it("finds the path behind the prefix of a proxy", async () => {
    const result = await answerTo(tokenRequired(), "/belvo/v1/api/risk-insights/");
    expect(challengeFrom(result)?.path).toBe("/api/risk-insights/");
  });

  it.each([
    [720, "2026-04-23T12:12:00.000Z"],
    ["720", "2026-04-23T12:12:00.000Z"],
    [0.5, "2026-04-23T12:00:00.500Z"],
    [0, "2026-04-23T12:00:00.000Z"],
    [undefined, null],
    [null, null],
    ["soon", null],
    ["", null],
    [1e300, null],
    [{}, null],
  ])("turns an expiry of %j into the instant %s", async (expiry, expiresAt) => {
    const challenge = challengeFrom(await answerTo(tokenRequired(1, { expiry })), undefined, { now });
    expect(challenge?.expiresAt).toBe(expiresAt);
  });

  it.each([
    [{ expects_user_input: false }, false],
    [{ expect_user_input: false }, false],
    [{ expects_user_input: true, type: "inputless" }, true],
    [{ type: "inputless" }, false],
    [{ type: "numeric" }, true],
    [{ expects_user_input: "no" }, true],
    [{}, true],
    [undefined, true],
    ["text", true],
  ])("reads from %j whether input is expected: %s", async (token_generation_data, expected) => {
    const challenge = challengeFrom(await answerTo(tokenRequired(1, { token_generation_data })));
    expect(challenge?.expectsInput).toBe(expected);
  });

  it("reads the body of older versions of the API, an object without a code", async () => {
    const { detail, ...old } = { detail: "MFA", session: session(1), expiry: "720", link };
    expect(challengeFrom(await answerTo(json(428, { detail, ...old })))).toMatchObject({
      session: session(1),
      expectsInput: true,
      type: null,
      instructions: null,
      value: null,
      requestId: null,
    });
  });

  it("finds the item with the session among several", async () => {
    expect(challengeFrom(await answerTo(json(428, [{ code: "x" }, tokenItem(2)])))?.session).toBe(session(2));
  });

  it("has nothing for a user who has to activate online banking first", async () => {
    for (const session of [undefined, "s"]) {
      const item = { code: "activation_required", message: "", link: "l", session };
      expect(challengeFrom(await answerTo(json(428, [item])))).toBeUndefined();
    }
  });

  it.each([
    ["no session", json(428, [tokenItem(1, { session: undefined })])],
    ["an empty session", json(428, [tokenItem(1, { session: "" })])],
    ["no link", json(428, [tokenItem(1, { link: null })])],
    ["HTML", new Response("<html>", { status: 428 })],
    ["no body", new Response(null, { status: 428 })],
    ["another status", json(400, [tokenItem()])],
    ["a success", json(201, [tokenItem()])],
  ])("has nothing for %s", async (_, response) => {
    expect(challengeFrom(await answerTo(response))).toBeUndefined();
  });

  it("has nothing for operations that the API cannot resume", async () => {
    for (const path of [
      "/api/bills/",
      "/api/tax-returns/",
      "/api/br/balances/",
      "/api/mx/current-employments/",
    ]) {
      expect(challengeFrom(await answerTo(tokenRequired(), path))).toBeUndefined();
    }
  });

  it("has nothing for a call of another operation than the one named", async () => {
    expect(challengeFrom(await answerTo(tokenRequired()), "/api/owners/")).toBeUndefined();
  });

  it.each([undefined, null, "text", 428, [], {}, new Error("no"), { version: 1 }, { response: {} }])(
    "has nothing for %j",
    (source) => {
      expect(challengeFrom(source)).toBeUndefined();
    },
  );
});
