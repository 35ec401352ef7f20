import { inspect } from "node:util";
import createClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import {
  BelvoAbortError,
  BelvoApiError,
  BelvoConnectionError,
  BelvoTimeoutError,
  toBelvoError,
  unwrap,
} from "../../src/errors/index.js";
import { networkCode } from "../../src/internal/network-error.js";
import { fetchFailed } from "../support/answers.js";

const secret = "hunter2";

/** All that a logger could make of an error. */
const printed = (error: unknown): string =>
  [
    String(error),
    (error as Error).stack,
    JSON.stringify(error),
    inspect(error, { depth: 10 }),
    inspect(error, { depth: 10, showHidden: true }),
    inspect(structuredClone(error), { depth: 10, showHidden: true }),
    `${(error as Error).message} ${inspect({ ...(error as object) }, { showHidden: true })}`,
    inspect((error as Error).cause, { depth: 10, showHidden: true }),
    JSON.stringify({ ...(error as object) }),
    JSON.stringify(Object.entries(error as object)),
  ].join("\n");

describe("what an error prints", () => {
  it("leaves out what the server repeats of the request", () => {
    const error = new BelvoApiError({
      status: 400,
      body: [
        {
          code: "invalid_choice",
          message: `"${secret}" is not a choice`,
          field: "password",
          password: secret,
          nested: { a: secret },
        },
      ],
      headers: new Headers({ "set-cookie": secret, "x-echo": secret }),
      method: "POST",
      path: "/api/links/",
    });
    expect(printed(error)).not.toContain(secret);
    expect(error.text).toContain(secret);
    expect(error.items[0]?.message).toContain(secret);
  });

  it("leaves out a page, and a body that is no JSON", () => {
    const error = new BelvoApiError({ status: 500, body: `<html>${secret}</html>` });
    expect(printed(error)).not.toContain(secret);
    expect(error.text).toContain(secret);
  });

  it("leaves out everything but name and code of the error behind it", () => {
    const leaky = Object.assign(fetchFailed("ECONNRESET"), {
      config: { headers: { Authorization: secret }, auth: { password: secret } },
      request: { body: secret },
      url: `https://x/?token=${secret}`,
    });
    leaky.message = `fetch failed for ${secret}`;
    for (const error of [
      new BelvoConnectionError(true, leaky),
      new BelvoTimeoutError(leaky),
      new BelvoAbortError(leaky),
      new BelvoApiError({ status: 500 }, leaky),
      toBelvoError(leaky),
      // An error of an HTTP library for a status, without any network code.
      toBelvoError(
        Object.assign(new Error(secret), {
          name: "AxiosError",
          config: { headers: { Authorization: secret } },
        }),
      ),
      toBelvoError(Object.assign(new Error(secret), { response: { request: secret } })),
    ]) {
      expect(printed(error)).not.toContain(secret);
    }
  });

  it("leaves out the answer that a plain client could not parse, and quotes", async () => {
    const client = createClient<Record<string, { get: { responses: Record<200, object> } }>>({
      baseUrl: "https://api.belvo.com",
      fetch: async () => new Response(secret),
    });
    const call = client.GET("/api/accounts/");
    await expect(call).rejects.toThrow(secret);
    const error = await unwrap(call).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: "BelvoConnectionError",
      maybeSent: true,
      cause: { name: "SyntaxError" },
    });
    expect(printed(error)).not.toContain(secret);
    expect(printed(toBelvoError(new Error("x", { cause: new SyntaxError(secret) })))).not.toContain(secret);
  });

  it("leaves out what hangs on an error deep below, however it came there", () => {
    const axiosLike = Object.assign(new Error(`refused ${secret}`), {
      name: "AxiosError",
      config: { headers: { Authorization: `Basic ${secret}` } },
    });
    const around = new Error(`around ${secret}`, { cause: new Error("middle", { cause: axiosLike }) });
    const parts = new AggregateError([new Error("one"), around], `several ${secret}`);
    for (const thrown of [around, parts, new Error("x", { cause: parts })]) {
      const error = toBelvoError(thrown);
      expect(error).toMatchObject({ name: "BelvoConnectionError", maybeSent: true });
      expect(printed(error)).not.toContain(secret);
      expect(printed(new BelvoAbortError(thrown))).not.toContain(secret);
    }
  });

  it("survives causes in a circle, and a crowd of them", () => {
    const circle = Object.assign(new Error(secret), { request: secret });
    circle.cause = new Error(secret, { cause: circle });
    expect(printed(toBelvoError(circle))).not.toContain(secret);
    const crowd: Error[] = [];
    for (let count = 0; count < 30; count++) crowd.push(new AggregateError(crowd, secret));
    expect(printed(new BelvoTimeoutError(new AggregateError(crowd)))).not.toContain(secret);
  });

  it.each([
    ["a session", "5f1a9c0b7d3e4f2a8b6c1d0e9f8a7b6c"],
    ["a JWT", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmN"],
    ["base64", "c2VjcmV0LWlkOnNlY3JldC1wYXNzd29yZA=="],
    ["base64 for addresses", "c2VjcmV0_aWQ6c2VjcmV0cGFzc3dvcmQx"],
    ["a UUID", "9d1f3c52-7a64-4f0e-8b1d-2c3e4f5a6b7c"],
    ["a tax id", "12345678909"],
    ["a sentence", "the password is wrong"],
    ["something long", "a".repeat(65)],
    ["markup", "<b>"],
  ])("does not take %s for a code or a field", (_, value) => {
    const bodies = [[{ code: value, field: value }], [{ [value]: ["-"] }], { [value]: { code: value } }];
    for (const body of bodies) {
      const error = new BelvoApiError({ status: 400, body });
      expect(printed(error)).not.toContain(value);
      expect(error.code).toBeUndefined();
      expect(error.field).toBeUndefined();
    }
    expect(networkCode({ code: value })).toBeUndefined();
  });

  it("keeps codes and fields that are none", () => {
    for (const word of [
      "idempotency_payload_mismatch",
      "address_line_2",
      "items[0].value",
      "REJECTED_UNKNOWN",
    ]) {
      expect(new BelvoApiError({ status: 400, body: [{ code: word, field: word }] })).toMatchObject({
        code: word,
        field: word,
      });
    }
  });

  it("leaves out names and codes that are made up of something else", () => {
    const error = new BelvoConnectionError(true, { name: `Basic ${secret}==`, code: `a ${secret}` });
    expect(error.cause).toEqual({ name: "Error" });
  });

  it("does tell what is needed", () => {
    const error = new BelvoApiError({
      status: 400,
      body: [{ code: "required", message: "-", field: "link", request_id: "0af1" }],
      method: "post",
      path: "/api/accounts/",
      headers: new Headers({ "retry-after": "3" }),
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "BelvoApiError",
      message:
        "POST /api/accounts/ answered 400 required (field link): a value is missing; correct the request (request id 0af1)",
      status: 400,
      code: "required",
      requestId: "0af1",
      field: "link",
      method: "POST",
      path: "/api/accounts/",
      headers: { "retry-after": "3" },
      retryAfterMs: 3000,
    });
    expect(inspect(error)).toContain("requestId: '0af1'");
  });

  it("names the fields of a body, up to five, each once", () => {
    const message = (...fields: string[]) =>
      new BelvoApiError({ status: 400, body: fields.map((field) => ({ code: "required", field })) }).message;
    expect(message("link", "link", "date")).toContain("answered 400 required (field link, date): a value");
    expect(message(..."abcdefgh")).toContain("(field a, b, c, d, e):");
  });

  it("is one sentence, also where nearly nothing is known", () => {
    expect(new BelvoApiError({ status: 500 }).message).toBe(
      "The request answered 500: Belvo is not available; wait 3 s, then repeat it",
    );
    expect(new BelvoConnectionError(false).message).not.toContain("\n");
  });
});
