import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  BelvoAbortError,
  BelvoApiError,
  BelvoConnectionError,
  BelvoTimeoutError,
  toBelvoError,
} from "../../src/errors/index.js";
import { fetchFailed } from "../support/answers.js";

const secret = "hunter2";

/** All that a logger could make of an error. */
const printed = (error: unknown): string =>
  [
    String(error),
    (error as Error).stack,
    JSON.stringify(error),
    inspect(error, { depth: 10 }),
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
        "POST /api/accounts/ answered 400 required (field link): a required field is missing; correct the request (request id 0af1)",
      status: 400,
      code: "required",
      requestId: "0af1",
      field: "link",
      method: "POST",
      path: "/api/accounts/",
      items: [{ code: "required", field: "link", requestId: "0af1" }],
      headers: { "retry-after": "3" },
      retryAfterMs: 3000,
    });
    expect(inspect(error)).toContain("requestId: '0af1'");
  });

  it("is one sentence, also where nearly nothing is known", () => {
    expect(new BelvoApiError({ status: 500 }).message).toBe(
      "The request answered 500: Belvo or its gateway failed; repeat it in 3 s",
    );
    expect(new BelvoConnectionError(false).message).not.toContain("\n");
  });
});
