import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  BelvoMfaError,
  type Challenge,
  challengeFrom,
  isBelvoMfaError,
  resume,
} from "../../src/mfa/index.js";
import { json, link, mfaServer, session, start, tokenRequired } from "./support/mfa-server.js";

const challenge: Challenge<"/api/accounts/"> = {
  version: 1,
  path: "/api/accounts/",
  link,
  session: session(1),
  expiresAt: "2026-04-23T12:10:00.000Z",
  attempt: 1,
  expectsInput: true,
  type: "numeric",
  instructions: null,
  value: null,
  requestId: null,
};
const now = () => start;
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  );

describe("resume", () => {
  it("patches the collection with session, link and token, and returns the data", async () => {
    const { client, asked } = mfaServer(json(201, [{ id: "a" }]));
    const resumed = await resume(client, challenge, { token: "111111", now });
    expect(resumed).toEqual({ done: true, path: "/api/accounts/", data: [{ id: "a" }] });
    expect(asked).toMatchObject([
      { method: "PATCH", path: "/api/accounts/", body: { session: session(1), link, token: "111111" } },
    ]);
    expect(Object.keys(asked[0]?.body ?? {})).toEqual(["session", "link", "token"]);
  });

  it("sends no token when there is none, and says whether to store the data", async () => {
    for (const saveData of [true, false]) {
      const { client, asked } = mfaServer(json(200, []));
      await resume(client, { ...challenge, expectsInput: false }, { saveData, now });
      expect(asked[0]?.body).toEqual({ session: session(1), link, save_data: saveData });
    }
  });

  it("works in another process, from stored JSON", async () => {
    const { client, asked } = mfaServer(tokenRequired(), json(201, []));
    const first = challengeFrom(await client.POST("/api/accounts/", { body: { link } }), undefined, { now });
    const stored: Challenge = JSON.parse(JSON.stringify(first));
    expect(await resume(client, stored, { token: "1", now })).toMatchObject({ done: true });
    expect(asked[1]?.body).toMatchObject({ session: session(1), link });
  });

  it.each([
    "/api/links/",
    "/api/accounts/",
    "/api/transactions/",
    "/api/owners/",
    "/api/incomes/",
    "/api/recurring-expenses/",
    "/api/risk-insights/",
    "/api/invoices/",
  ] as const)("resumes %s on itself", async (path) => {
    const { client, asked } = mfaServer(json(200, {}));
    await resume(client, { ...challenge, path }, { now });
    expect(asked[0]?.path).toBe(path);
  });

  it("gives the next challenge, with its own session, for a wrong token", async () => {
    const { client, asked } = mfaServer(tokenRequired(2), json(201, []));
    const second = await resume(client, challenge, { token: "999999", now });
    if (second.done) throw new Error("expected another challenge");
    expect(second.challenge).toMatchObject({ session: session(2), attempt: 2, path: "/api/accounts/" });
    await resume(client, second.challenge, { token: "111111", now });
    expect(asked[1]?.body).toMatchObject({ session: session(2) });
  });

  it("keeps the link when the next challenge does not repeat it", async () => {
    const { client } = mfaServer(tokenRequired(2, { link: undefined }));
    const next = await resume(client, challenge, { token: "999999", now });
    expect(next).toMatchObject({ done: false, challenge: { session: session(2), link } });
  });

  it("rejects the last wrong answer instead of letting the user try in vain", async () => {
    const { client } = mfaServer(tokenRequired(2), tokenRequired(3), tokenRequired(4));
    let current: Challenge = challenge;
    for (let attempt = 1; attempt < 3; attempt++) {
      const next = await resume(client, current, { token: "9", now });
      if (!next.done) current = next.challenge;
    }
    const error = await rejection(resume(client, current, { token: "9", now }));
    expect(error).toMatchObject({ name: "BelvoMfaError", code: "too_many_attempts", link });
  });

  it("sends nothing for a challenge beyond the attempts allowed", async () => {
    const { client, asked } = mfaServer();
    const error = await rejection(resume(client, { ...challenge, attempt: 2 }, { maxAttempts: 1, now }));
    expect(error).toMatchObject({ code: "too_many_attempts" });
    expect(asked).toEqual([]);
  });

  it("sends nothing once the time is over, and says to start over", async () => {
    const { client, asked } = mfaServer();
    const late = () => start + 600_000;
    const error = await rejection(resume(client, challenge, { token: "1", now: late }));
    expect(error).toBeInstanceOf(BelvoMfaError);
    expect(error).toMatchObject({ code: "session_expired", message: expect.stringContaining("start over") });
    expect(asked).toEqual([]);
    const { client: inTime } = mfaServer(json(201, []));
    expect(await resume(inTime, challenge, { now: () => start + 599_999 })).toMatchObject({ done: true });
  });

  it("sends when nobody knows how long there is time", async () => {
    const { client } = mfaServer(json(201, []));
    const late = () => start + 1e12;
    expect(await resume(client, { ...challenge, expiresAt: null }, { now: late })).toMatchObject({
      done: true,
    });
  });

  it("says the same when the server finds the session expired", async () => {
    const { client } = mfaServer(json(400, [{ code: "session_expired", request_id: "c".repeat(32) }]));
    const error = await rejection(resume(client, challenge, { token: "1", now }));
    expect(error).toMatchObject({ code: "session_expired", requestId: "c".repeat(32), link });
    expect(isBelvoMfaError(error)).toBe(true);
    expect(isBelvoMfaError(new Error("no"))).toBe(false);
    expect(isBelvoMfaError(null)).toBe(false);
  });

  it("passes every other error on", async () => {
    const answers = [
      json(400, [{ code: "login_error" }]),
      json(500, []),
      json(428, [{ code: "activation_required" }]),
    ];
    for (const answer of answers) {
      const { client } = mfaServer(answer);
      const error = await rejection(resume(client, challenge, { token: "1", now }));
      expect(error).toMatchObject({ name: "BelvoApiError", status: answer.status, method: "PATCH" });
    }
    const { client } = mfaServer(() =>
      Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNRESET" } })),
    );
    const error = await rejection(resume(client, challenge, { token: "1", now }));
    expect(error).toMatchObject({ name: "BelvoConnectionError", maybeSent: true });
  });

  it("shows the token nowhere, whatever goes wrong", async () => {
    const token = "s3cr3t-t0ken";
    const answers = [
      tokenRequired(2),
      json(400, [{ code: "session_expired", message: `bad ${token}` }]),
      json(400, [{ code: "login_error", message: `bad ${token}`, field: "token" }]),
      json(428, { session: "", detail: token }),
      new Response(`<p>${token}`, { status: 502 }),
      () => Promise.reject(new TypeError("fetch failed", { cause: new Error(token) })),
      () => Promise.reject(Object.assign(new Error(token), { config: { data: token } })),
    ];
    for (const answer of answers) {
      const { client } = mfaServer(answer);
      const outcome = await resume(client, challenge, { token, now, maxAttempts: 1 }).catch(
        (error: unknown) => error,
      );
      expect(outcome).toBeInstanceOf(Error);
      const printed = [
        String(outcome),
        JSON.stringify(outcome),
        inspect(outcome, { depth: 9 }),
        (outcome as Error).stack,
      ];
      expect(printed.join()).not.toContain(token);
    }
    const wrong = await rejection(
      resume(mfaServer().client, challenge, { token: [token] as unknown as string, now }),
    );
    expect(inspect(wrong)).not.toContain(token);
  });

  it("passes signal, headers and time on", async () => {
    const controller = new AbortController();
    const { client, asked } = mfaServer(() => {
      controller.abort();
      return Promise.reject(controller.signal.reason);
    });
    const options = { signal: controller.signal, headers: { "x-test": "1" }, timeoutMs: 5, now };
    const error = await rejection(resume(client, challenge, options));
    expect(error).toMatchObject({ name: "BelvoAbortError" });
    expect(asked[0]?.request.headers.get("x-test")).toBe("1");
    expect(asked[0]?.request.signal.aborted).toBe(true);
  });

  it.each([
    ["token", ""],
    ["token", 123456],
    ["token", null],
    ["saveData", "no"],
    ["maxAttempts", 0],
    ["maxAttempts", 1.5],
    ["signal", {}],
    ["now", 5],
    ["save_data", true],
  ])("refuses `%s: %j` with a TypeError that names it, before any request", async (name, value) => {
    const { client, asked } = mfaServer();
    const error = await rejection(resume(client, challenge, { [name]: value }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(`\`${name}\``);
    expect(asked).toEqual([]);
  });

  it.each([
    ["text", JSON.stringify(challenge)],
    ["null", null],
    ["another version", { ...challenge, version: 2 }],
    ["a path of another API", { ...challenge, path: "/api/accounts/../../evil/" }],
    ["a path that cannot be resumed", { ...challenge, path: "/api/bills/" }],
    ["no session", { ...challenge, session: "" }],
    ["no link", { ...challenge, link: undefined }],
    ["attempt 0", { ...challenge, attempt: 0 }],
    ["a time that is none", { ...challenge, expiresAt: "soon" }],
    ["a number as value", { ...challenge, value: 3 }],
  ])("refuses %s as a challenge", async (_, wrong) => {
    const { client, asked } = mfaServer();
    const error = await rejection(resume(client, wrong as Challenge, { now }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("`challenge`");
    expect(asked).toEqual([]);
  });
});
