import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { type Challenge, withMfa } from "../../src/mfa/index.js";
import { json, link, mfaServer, session, start, tokenRequired } from "./support/mfa-server.js";

const retrieveAccounts = { method: "POST", path: "/api/accounts/" } as const;
const now = () => start;
const never = () => {
  throw new Error("nobody should be asked");
};
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  );

describe("withMfa", () => {
  it("asks nobody when no token is needed", async () => {
    const { client, asked } = mfaServer(json(201, [{ id: "a" }]));
    expect(await withMfa(client, retrieveAccounts, { body: { link } }, { ask: never })).toEqual([
      { id: "a" },
    ]);
    expect(asked).toMatchObject([{ method: "POST", path: "/api/accounts/", body: { link } }]);
  });

  it("asks until the token is right, each time for the session at hand", async () => {
    const { client, asked } = mfaServer(tokenRequired(1), tokenRequired(2), json(201, [{ id: "a" }]));
    const seen: [Challenge, number][] = [];
    const ask = (challenge: Challenge, { attemptsLeft }: { attemptsLeft: number }) => {
      seen.push([challenge, attemptsLeft]);
      return Promise.resolve(seen.length === 1 ? "999999" : "111111");
    };
    const data = await withMfa(client, "/api/accounts/", { body: { link } }, { ask, now });
    expect(data).toEqual([{ id: "a" }]);
    expect(seen.map(([challenge, left]) => [challenge.session, left])).toEqual([
      [session(1), 3],
      [session(2), 2],
    ]);
    expect(asked.slice(1).map(({ method, body }) => [method, body])).toEqual([
      ["PATCH", { session: session(1), link, token: "999999" }],
      ["PATCH", { session: session(2), link, token: "111111" }],
    ]);
  });

  it("resumes without a token once the user has confirmed elsewhere", async () => {
    const { client, asked } = mfaServer(tokenRequired(), json(201, []));
    await withMfa(client, retrieveAccounts, { body: { link } }, { ask: () => undefined, now });
    expect(asked[1]?.body).toEqual({ session: session(1), link });
  });

  it("stores on resuming what the first call was told to store", async () => {
    const ask = () => "1";
    for (const [said, options, sent] of [
      [false, {}, false],
      [true, { saveData: false }, false],
      [undefined, {}, undefined],
    ] as const) {
      const { client, asked } = mfaServer(tokenRequired(), json(200, []));
      const body = { link, ...(said !== undefined && { save_data: said }) };
      await withMfa(client, retrieveAccounts, { body }, { ask, now, ...options });
      expect(asked[1]?.body.save_data).toBe(sent);
    }
  });

  it("stops asking when the answers are used up", async () => {
    const { client, asked } = mfaServer(tokenRequired(1), tokenRequired(2), tokenRequired(3));
    let count = 0;
    const ask = () => String(++count);
    const error = await rejection(
      withMfa(client, retrieveAccounts, { body: { link } }, { ask, now, maxAttempts: 2 }),
    );
    expect(error).toMatchObject({ code: "too_many_attempts" });
    expect([count, asked.length]).toEqual([2, 3]);
  });

  it("sends no answer that comes too late, and never makes the first call again", async () => {
    const { client, asked } = mfaServer(tokenRequired());
    let time = start;
    const ask = () => {
      time += 600_001;
      return "1";
    };
    const error = await rejection(
      withMfa(client, retrieveAccounts, { body: { link } }, { ask, now: () => time }),
    );
    expect(error).toMatchObject({ code: "session_expired" });
    expect(asked).toHaveLength(1);
  });

  it("rejects with what the callback throws", async () => {
    const { client } = mfaServer(tokenRequired());
    const cancelled = new Error("cancelled by the user");
    const ask = () => Promise.reject(cancelled);
    expect(await rejection(withMfa(client, retrieveAccounts, { body: { link } }, { ask }))).toBe(cancelled);
  });

  it("passes other errors of the first call on, activation_required among them", async () => {
    for (const answer of [
      json(428, [{ code: "activation_required" }]),
      json(400, [{ code: "login_error" }]),
    ]) {
      const { client } = mfaServer(answer);
      const error = await rejection(withMfa(client, retrieveAccounts, { body: { link } }, { ask: never }));
      expect(error).toMatchObject({ name: "BelvoApiError", method: "POST", path: "/api/accounts/" });
    }
    const { client } = mfaServer(() =>
      Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } })),
    );
    const error = await rejection(withMfa(client, retrieveAccounts, { body: { link } }, { ask: never }));
    expect(error).toMatchObject({ name: "BelvoConnectionError", maybeSent: false });
  });

  it("stops waiting for the user when its signal is aborted, and leaves no listener", async () => {
    const { client, asked } = mfaServer(tokenRequired());
    const controller = new AbortController();
    const reason = new Error("page closed");
    const ask = (_: Challenge, context: { signal: AbortSignal | undefined }) => {
      expect(context.signal).toBe(controller.signal);
      setImmediate(() => controller.abort(reason));
      return new Promise<string>(() => {});
    };
    const options = { ask, now, signal: controller.signal };
    expect(await rejection(withMfa(client, retrieveAccounts, { body: { link } }, options))).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it("asks nobody once its signal is aborted", async () => {
    const reason = new Error("page closed");
    const controller = new AbortController();
    const { client, asked } = mfaServer(
      tokenRequired(),
      () => {
        controller.abort(reason);
        return tokenRequired(2);
      },
      json(201, []),
    );
    let count = 0;
    const ask = () => String(++count);
    const options = { ask, now, signal: controller.signal };
    expect(await rejection(withMfa(client, retrieveAccounts, { body: { link } }, options))).toBe(reason);
    expect([count, asked.length]).toEqual([1, 2]);
  });

  it("asks nobody when the time to answer is over already", async () => {
    const { client } = mfaServer(tokenRequired(1, { expiry: 0 }));
    const error = await rejection(withMfa(client, retrieveAccounts, { body: { link } }, { ask: never, now }));
    expect(error).toMatchObject({ code: "session_expired" });
  });

  it("does not send an empty answer but asks again, within the attempts", async () => {
    const { client, asked } = mfaServer(tokenRequired(), json(201, []));
    const left: number[] = [];
    const ask = (_: Challenge, { attemptsLeft }: { attemptsLeft: number }) => {
      left.push(attemptsLeft);
      return left.length < 3 ? "" : "111111";
    };
    await withMfa(client, retrieveAccounts, { body: { link } }, { ask, now });
    expect(left).toEqual([3, 2, 1]);
    expect(asked[1]?.body).toEqual({ session: session(1), link, token: "111111" });

    const { client: other, asked: sent } = mfaServer(tokenRequired());
    const error = await rejection(
      withMfa(other, retrieveAccounts, { body: { link } }, { ask: () => "", now }),
    );
    expect(error).toMatchObject({ name: "BelvoMfaError", code: "too_many_attempts" });
    expect(sent).toHaveLength(1);
  });

  it("takes an empty answer for a confirmation where no input is expected", async () => {
    const shown = { token_generation_data: { type: "inputless", expects_user_input: false } };
    const { client, asked } = mfaServer(tokenRequired(1, shown), json(201, []));
    await withMfa(client, retrieveAccounts, { body: { link } }, { ask: () => "", now });
    expect(asked[1]?.body).toEqual({ session: session(1), link });
  });

  it("passes query, headers and time on", async () => {
    const { client, asked } = mfaServer(tokenRequired(), json(201, []));
    const init = { body: { link }, query: { omit: "balance" }, headers: { "x-test": "1" }, timeoutMs: 5 };
    await withMfa(client, retrieveAccounts, init, { ask: () => "1", now });
    expect(asked[0]?.request.url).toContain("omit=balance");
    expect(asked.map(({ request }) => request.headers.get("x-test"))).toEqual(["1", "1"]);
  });

  it.each([
    ["ask", "Token?"],
    ["ask", undefined],
    ["maxAttempts", 0],
    ["saveData", 1],
    ["now", 1],
    ["signal", "stop"],
    ["attempts", 3],
    ["token", "1"],
    ["timeoutMs", 1],
    ["headers", {}],
  ])("refuses `%s: %j` with a TypeError that names it, before any request", async (name, value) => {
    const { client, asked } = mfaServer();
    const options = { ask: never, [name]: value } as { ask: typeof never };
    const error = await rejection(withMfa(client, retrieveAccounts, { body: { link } }, options));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(`\`${name}\``);
    expect(asked).toEqual([]);
  });

  it("refuses an operation that is no POST, and an answer that is no text", async () => {
    const { client } = mfaServer(tokenRequired());
    const list = { method: "GET", path: "/api/accounts/" } as unknown as typeof retrieveAccounts;
    expect(String(await rejection(withMfa(client, list, { body: { link } }, { ask: never })))).toContain(
      "`operation`",
    );
    const ask = (() => null) as unknown as () => string;
    expect(
      String(await rejection(withMfa(client, retrieveAccounts, { body: { link } }, { ask, now }))),
    ).toContain("`token`");
  });
});
