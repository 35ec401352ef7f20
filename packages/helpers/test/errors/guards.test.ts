import { runInNewContext } from "node:vm";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type Advice,
  BelvoAbortError,
  BelvoApiError,
  BelvoConnectionError,
  BelvoError,
  BelvoTimeoutError,
  type ErrorCode,
  hasCode,
  isBelvoAbortError,
  isBelvoApiError,
  isBelvoConnectionError,
  isBelvoError,
  isBelvoTimeoutError,
  needs,
} from "../../src/errors/index.js";

const errors = {
  api: new BelvoApiError({ status: 400, body: [{ code: "too_many_sessions" }] }),
  connection: new BelvoConnectionError(true),
  timeout: new BelvoTimeoutError(),
  abort: new BelvoAbortError(),
};
const guards = {
  api: isBelvoApiError,
  connection: isBelvoConnectionError,
  timeout: isBelvoTimeoutError,
  abort: isBelvoAbortError,
};

describe("guards", () => {
  it("tell the four errors apart, and from everything else", () => {
    for (const [name, guard] of Object.entries(guards)) {
      for (const [other, error] of Object.entries(errors)) expect(guard(error)).toBe(name === other);
      for (const nothing of [null, undefined, "BelvoApiError", new Error("x"), {}])
        expect(guard(nothing)).toBe(false);
    }
    for (const error of Object.values(errors)) {
      expect(isBelvoError(error)).toBe(true);
      expect(error).toBeInstanceOf(BelvoError);
      expect(error).toBeInstanceOf(Error);
    }
    expect(isBelvoError(new TypeError("x"))).toBe(false);
  });

  it("recognise the errors of another copy of the package and of another realm", () => {
    const foreign: unknown = runInNewContext("Object.assign(new Error('x'), { name: 'BelvoTimeoutError' })");
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isBelvoTimeoutError(foreign)).toBe(true);
  });

  it("narrow by code", () => {
    const error: unknown = errors.api;
    expect(hasCode(error, "too_many_sessions", "login_error")).toBe(true);
    expect(hasCode(error, "login_error")).toBe(false);
    expect(hasCode(error, "some_new_code")).toBe(false);
    expect(hasCode(errors.timeout, "login_error")).toBe(false);
    expect(hasCode(new BelvoApiError({ status: 500 }), "login_error")).toBe(false);
    if (hasCode(error, "too_many_sessions", "login_error")) {
      expectTypeOf(error.code).toEqualTypeOf<"too_many_sessions" | "login_error">();
    }
  });

  it("narrow by who has to act", () => {
    const error: unknown = errors.api;
    expect(needs(error, "retry")).toBe(true);
    expect(needs(error, "wait", "end_user")).toBe(false);
    expect(needs(errors.abort, "retry")).toBe(false);
    if (needs(error, "retry")) expectTypeOf(error.advice).toEqualTypeOf<Advice<"retry">>();
  });

  it("find no code and nobody to act in what came through JSON without them", () => {
    const stored: unknown = JSON.parse(JSON.stringify(new BelvoApiError({ status: 500 })));
    expect(isBelvoApiError(stored)).toBe(true);
    expect(needs(stored, "retry", "contact_belvo")).toBe(false);
    expect(hasCode(stored, "unexpected_error")).toBe(false);
  });

  it("narrow what is an answer of the API already", () => {
    const error = errors.api;
    if (hasCode(error, "login_error")) expectTypeOf(error.code).toEqualTypeOf<"login_error">();
    expectTypeOf(error.code).toEqualTypeOf<ErrorCode | undefined>();
  });

  it("narrow to all four at once", () => {
    const error: unknown = errors.api;
    if (isBelvoError(error) && error.name === "BelvoApiError")
      expectTypeOf(error).toEqualTypeOf<BelvoApiError>();
  });
});
