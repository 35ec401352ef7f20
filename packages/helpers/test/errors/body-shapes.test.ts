import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BelvoApiError } from "../../src/errors/index.js";

const id = "5f1a9c0b7d3e4f2a8b6c1d0e9f8a7b6c";
const read = (status: number, body: unknown, headers?: HeadersInit) =>
  new BelvoApiError({ status, body, headers: new Headers(headers) });

/** What an item says, its unprinted message included. */
const items = (error: BelvoApiError) => error.items.map((item) => ({ ...item, message: item.message }));

describe("BelvoApiError reads", () => {
  it("an array of one item", () => {
    const error = read(400, [
      { code: "required", message: "This field is required.", request_id: id, field: "link" },
    ]);
    expect(error).toMatchObject({ code: "required", requestId: id, field: "link", status: 400 });
    expect(items(error)).toEqual([
      { code: "required", message: "This field is required.", requestId: id, field: "link" },
    ]);
  });

  it("several items, keeping each", () => {
    const error = read(400, [
      { code: "required", message: "-", request_id: id, field: "link" },
      { code: "invalid", message: "-", request_id: id, field: "date_from" },
    ]);
    expect(error.items.map(({ code, field }) => [code, field])).toEqual([
      ["required", "link"],
      ["invalid", "date_from"],
    ]);
    expect(error.code).toBe("required");
  });

  it("a challenge, without showing its session", () => {
    const error = read(428, [
      {
        code: "token_required",
        message: "-",
        request_id: id,
        session: "a".repeat(32),
        expiry: 9600,
        link: "l",
        token_generation_data: { instructions: "i" },
      },
    ]);
    expect(error.code).toBe("token_required");
    expect(error.items).toHaveLength(1);
    expect(JSON.stringify(error)).not.toContain("aaaa");
  });

  it("an item without a message", () => {
    expect(read(400, [{ code: "session_expired_ob", request_id: id }])).toMatchObject({
      code: "session_expired_ob",
      requestId: id,
      advice: { action: "end_user" },
    });
  });

  it("an error nested under a key of its own, in objects", () => {
    const error = read(400, [
      {
        pix_key: { value: { message: "already there: 42", code: "already_exists" } },
        request_id: id,
        field: "pix_key",
      },
    ]);
    expect(error).toMatchObject({ code: "already_exists", requestId: id, field: "pix_key" });
  });

  it("errors nested under a key, in arrays, with the path as their field", () => {
    const error = read(400, [
      {
        terminal_id: [
          { message: "-", code: "invalid" },
          { message: "-", code: "blank" },
        ],
        request_id: id,
      },
    ]);
    expect(error.items.map(({ code, field, requestId }) => [code, field, requestId])).toEqual([
      ["invalid", "terminal_id", id],
      ["blank", "terminal_id", id],
    ]);
    expect(read(400, [{ a: { b: { code: "invalid" } } }]).field).toBe("a.b");
  });

  it("an item with more in it than an error", () => {
    const error = read(400, [
      { code: "duplicated", message: "-", request_id: id, institution_user_id: "abc=" },
    ]);
    expect(error.code).toBe("duplicated");
    expect(error.body).toMatchObject([{ institution_user_id: "abc=" }]);
  });

  it("a web page", () => {
    const error = new BelvoApiError({
      status: 403,
      text: "<html>403</html>",
      headers: new Headers({ "content-type": "text/html" }),
    });
    expect(error).toMatchObject({ code: undefined, items: [], advice: { action: "retry", waitMs: 30_000 } });
    expect(error.text).toBe("<html>403</html>");
    expect(error.message).not.toContain("<html>");
  });

  it("a web page that calls itself nothing", () => {
    expect(read(403, "  <!doctype html>").advice.action).toBe("retry");
    expect(read(403, [{ code: "something" }]).advice.action).toBe("contact_belvo");
  });

  it("nothing at all", () => {
    for (const body of [undefined, "", null]) {
      const error = read(404, body);
      expect(error).toMatchObject({ code: undefined, requestId: undefined, items: [] });
      expect(error.advice.action).toBe("fix_request");
    }
  });

  it("the challenge of former days, an object without a code", () => {
    const error = read(428, { detail: "MFA token required", session: "s", expiry: 600, link: "l" });
    expect(error).toMatchObject({ code: "token_required", advice: { remedy: "resume the session" } });
    expect(items(error)).toMatchObject([{ message: "MFA token required" }]);
  });

  it("a challenge without a code in an array, but no other answer with a session", () => {
    const body = [{ session: "s", expiry: 600, link: "l" }];
    expect(read(428, body)).toMatchObject({
      code: "token_required",
      advice: { remedy: "resume the session" },
    });
    expect(read(428, [{ code: "activation_required", session: "s" }]).code).toBe("activation_required");
    expect(read(400, body).code).toBeUndefined();
    expect(read(428, [{ expiry: 600 }, null, "session"]).code).toBeUndefined();
  });

  it("a single object with a detail, and an array with code and detail", () => {
    expect(items(read(401, { detail: "Wrong key" }))).toMatchObject([{ message: "Wrong key" }]);
    expect(read(401, { detail: "Wrong key" }).advice.action).toBe("fix_request");
    expect(items(read(400, [{ code: "invalid", detail: "Bad" }]))).toMatchObject([
      { code: "invalid", message: "Bad" },
    ]);
  });

  it("lists of messages under the names of their fields", () => {
    expect(items(read(400, { link: ["This field is required."] }))).toMatchObject([
      { field: "link", message: "This field is required." },
    ]);
  });

  it("the last error of a payment", () => {
    expect(read(400, { id: "1", last_error: { error_code: "payment_error", error_message: "-" } }).code).toBe(
      "payment_error",
    );
  });

  it("a status reason of a payment, as code and message", () => {
    const error = read(200, {
      status: "FAILED",
      status_reason_code: "rejected_by_user",
      status_reason_message: "-",
    });
    expect(error.code).toBe("rejected_by_user");
  });

  it("a failed enrollment by the table of payments, in upper and lower case", () => {
    for (const status_reason_code of ["INSUFFICIENT_FUNDS", "insufficient_funds"]) {
      const error = read(200, { status: "FAILED", status_reason_code });
      expect(error).toMatchObject({
        code: status_reason_code,
        advice: { action: "end_user", retryable: false },
      });
    }
    // A code that the other table has as well.
    expect(read(200, { status: "FAILED", status_reason_code: "UNEXPECTED_ERROR" }).advice).toMatchObject({
      action: "wait",
      retryable: false,
    });
    expect(read(200, { status: "FAILED" }).advice.meaning).toBe("the payment was refused");
    expect(read(200, { results: 1 }).advice.action).toBe("contact_belvo");
  });

  it("the request id of a header where the body has none", () => {
    expect(read(500, undefined, { "x-request-id": "abc-1" }).requestId).toBe("abc-1");
    expect(read(500, undefined, { "x-request-id": "a b" }).requestId).toBeUndefined();
    expect(read(502, "<p>Request-ID: 0af1bc2d</p>").requestId).toBe("0af1bc2d");
    expect(read(502, `request id ${"a".repeat(65)}`).requestId).toBeUndefined();
  });

  it("the same code under other statuses", () => {
    expect(read(401, [{ code: "consent_without_accounts" }]).advice.action).toBe("reconnect");
    expect(read(428, [{ code: "activation_required" }]).advice.meaning).toBe(
      "online banking is not activated",
    );
    expect(read(418, [{ code: "too_many_sessions" }]).advice.action).toBe("retry");
  });

  it("codes that are no strings or no codes as missing", () => {
    expect(read(400, [{ code: null, message: "-" }]).code).toBeUndefined();
    expect(read(400, [{ code: { a: 1 }, message: "-" }]).code).toBeUndefined();
    expect(read(400, [{ code: "a sentence with <b>markup</b>" }]).code).toBeUndefined();
    expect(read(400, [{ code: 1234, message: "-" }]).code).toBe("1234");
    expect(read(400, [{ code: "null", message: "-" }]).code).toBe("null");
    expect(read(400, [{ code: "constructor" }]).advice.meaning).toBe("the request was refused");
  });

  it("headers worth keeping, and no others", () => {
    const error = read(429, [], {
      "retry-after": "7",
      "set-cookie": "a=1",
      "x-ratelimit-limit": "5",
      authorization: "x",
    });
    expect(error.headers).toEqual({ "retry-after": "7", "x-ratelimit-limit": "5" });
    expect(error.retryAfterMs).toBe(7000);
    expect(error.advice.waitMs).toBe(7000);
  });

  it("the minutes in the message of a link that was refreshed", () => {
    const message = "Already refreshed. Wait 7 minutes.";
    expect(read(409, [{ code: "link_refreshed", message }]).retryAfterMs).toBe(7 * 60_000);
    for (const unclear of ["wait", "Wait 99999 minutes.", "Wait x7 minutes."]) {
      expect(read(409, [{ code: "link_refreshed", message: unclear }])).toMatchObject({
        retryAfterMs: undefined,
        advice: { waitMs: 600_000 },
      });
    }
  });
});

describe("BelvoApiError never throws while reading", () => {
  it("whatever JSON it is given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.jsonValue({ maxDepth: 12 }), (status, body) => {
        const error = read(status, body);
        expect(error.message).toMatch(/answered \d+/);
        expect(error.text).toBeTypeOf("string");
        JSON.stringify(error);
      }),
      { numRuns: 3000 },
    );
  });

  it("whatever text, headers and codes it is given", () => {
    const word = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("login_error", "__proto__", "toString", "null"),
    );
    fc.assert(
      fc.property(word, word, word, fc.integer({ min: 200, max: 599 }), (code, message, field, status) => {
        const error = read(status, [{ code, message, field, request_id: code }]);
        expect(error.advice.developer).toBeTypeOf("string");
        expect(error.message).not.toContain("\n");
        expect(new BelvoApiError({ status, text: message }).text).toBe(message);
      }),
      { numRuns: 1000 },
    );
  });

  it("an object without end, a hostile getter, a very wide array", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    const hostile = {
      get code() {
        throw new Error("no");
      },
    };
    for (const body of [
      circle,
      hostile,
      [hostile],
      Array(100_000).fill({ code: "a" }),
      1n,
      Symbol("x"),
      () => {},
    ]) {
      expect(read(400, body).items.length).toBeLessThanOrEqual(501);
    }
  });
});
