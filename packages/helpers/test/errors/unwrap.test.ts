import createClient from "openapi-fetch";
import { describe, expect, expectTypeOf, it } from "vitest";
import { BelvoApiError, toBelvoError, unwrap } from "../../src/errors/index.js";
import { apiError, fetchFailed, gatewayPage } from "../support/answers.js";

/** A description with one operation of each kind that matters here. */
interface paths {
  "/api/accounts/{id}/": {
    get: {
      parameters: { path: { id: string } };
      responses: {
        200: { headers: Record<string, unknown>; content: { "application/json": { id: string } } };
        404: { headers: Record<string, unknown>; content: { "application/json": { code?: string }[] } };
      };
    };
    delete: {
      parameters: { path: { id: string } };
      responses: { 204: { headers: Record<string, unknown>; content?: never } };
    };
  };
}

const plain = (answer: () => Response | Promise<Response>) =>
  createClient<paths>({ baseUrl: "https://api.belvo.com", fetch: async () => answer() });
const init = { params: { path: { id: "1" } } };

/** A result as `createBelvoClient` gives it. */
type Result =
  | { ok: true; status: 200; data: { id: string }; error?: undefined; response: Response; request: Asked }
  | { ok: true; status: 204; data: undefined; error?: undefined; response: Response; request: Asked }
  | {
      ok: false;
      status: 404;
      data?: undefined;
      error: { code?: string }[];
      response: Response;
      request: Asked;
    };
type Asked = { readonly method: "get"; readonly path: string };
const request: Asked = { method: "get", path: "/api/accounts/{id}/" };

const thrownBy = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable("it should have failed"),
    (error: unknown) => error,
  );

describe("unwrap", () => {
  it("gives the data of either client, from a result or a promise of one", async () => {
    const data = await unwrap(plain(() => Response.json({ id: "1" })).GET("/api/accounts/{id}/", init));
    expectTypeOf(data).toEqualTypeOf<{ id: string }>();
    expect(data).toEqual({ id: "1" });
    const result = { ok: true, status: 200, data: { id: "2" }, response: new Response(), request } as Result;
    const other = await unwrap(result);
    expectTypeOf(other).toEqualTypeOf<{ id: string } | undefined>();
    expect(other).toEqual({ id: "2" });
  });

  it("gives nothing for a deletion", async () => {
    const client = plain(() => new Response(null, { status: 204 }));
    expect(await unwrap(client.DELETE("/api/accounts/{id}/", init))).toBeUndefined();
  });

  it("throws what the API answered, with operation and request id", async () => {
    const error = await thrownBy(
      unwrap(plain(() => apiError(404, "not_found")).GET("/api/accounts/{id}/", init)),
    );
    expect(error).toBeInstanceOf(BelvoApiError);
    expect(error).toMatchObject({ status: 404, code: "not_found" });
    const response = apiError(404, "not_found");
    const own: Result = { ok: false, status: 404, error: [{ code: "not_found" }], response, request };
    expect(await thrownBy(unwrap(own))).toMatchObject({
      message:
        "GET /api/accounts/{id}/ answered 404 not_found: nothing has this id or address; correct the request",
      method: "GET",
      path: "/api/accounts/{id}/",
    });
  });

  it("throws for an error without a body, where openapi-fetch has nothing in `error`", async () => {
    const empty = plain(() => new Response(null, { status: 500, headers: { "content-length": "0" } }));
    expect(await thrownBy(unwrap(empty.GET("/api/accounts/{id}/", init)))).toMatchObject({ status: 500 });
    const page = plain(() => gatewayPage(403));
    expect(await thrownBy(unwrap(page.GET("/api/accounts/{id}/", init)))).toMatchObject({
      status: 403,
      advice: { action: "retry" },
    });
  });

  it("throws for a 200 that cannot be read", async () => {
    const error = { text: "<html>" };
    const result = { ok: false, status: 200, error, response: gatewayPage(200), request };
    expect(await thrownBy(unwrap(result))).toMatchObject({ status: 200, text: "<html>", body: undefined });
  });

  it("throws for a 200 that says that the enrollment failed, and for no other", async () => {
    const data = { id: "1", status: "FAILED", status_reason_code: "rejected_by_user" };
    const response = Response.json(data);
    const asked = (path: string) => ({ method: "post", path });
    const enrollment = asked("/payments/br/enrollments/complete-redirection/");
    expect(await thrownBy(unwrap({ ok: true, data, response, request: enrollment }))).toMatchObject({
      status: 200,
      code: "rejected_by_user",
    });
    const charge = asked("/payments/br/charges/{charge_id}/");
    expect(await unwrap({ ok: true, data, response, request: charge })).toBe(data);
    const done = { ...data, status: "SUCCEEDED" };
    expect(await unwrap({ ok: true, data: done, response, request: enrollment })).toBe(done);
  });

  it("recognises the failed enrollment by its address in a plain client", async () => {
    const response = Object.defineProperty(Response.json({}), "url", {
      value: "https://api.belvo.com/payments/br/enrollments/complete-redirection/?a=1",
    });
    expect(await thrownBy(unwrap({ data: { status: "FAILED" }, response }))).toMatchObject({
      path: "/payments/br/enrollments/complete-redirection/",
    });
  });

  it.each([
    [
      fetchFailed("ECONNREFUSED"),
      { name: "BelvoConnectionError", maybeSent: false, cause: { code: "ECONNREFUSED" } },
    ],
    [fetchFailed("ECONNRESET"), { name: "BelvoConnectionError", maybeSent: true }],
    [fetchFailed("CERT_HAS_EXPIRED"), { name: "BelvoConnectionError", maybeSent: false }],
    [
      new DOMException("late", "TimeoutError"),
      { name: "BelvoTimeoutError", cause: { name: "TimeoutError" } },
    ],
    [fetchFailed("UND_ERR_HEADERS_TIMEOUT"), { name: "BelvoTimeoutError" }],
    [new DOMException("stop", "AbortError"), { name: "BelvoAbortError" }],
  ])("turns %s into an error of its own", async (thrown, expected) => {
    const client = plain(() => Promise.reject(thrown));
    expect(await thrownBy(unwrap(client.GET("/api/accounts/{id}/", init)))).toMatchObject(expected);
  });

  it("leaves errors alone that are none of the network's doing", async () => {
    for (const thrown of [new TypeError("`id` is missing"), new Error("mine"), "text", undefined]) {
      expect(await thrownBy(unwrap(Promise.reject(thrown)))).toBe(thrown);
    }
  });

  it("leaves its own errors alone", async () => {
    const own = new BelvoApiError({ status: 400 });
    expect(toBelvoError(own)).toBe(own);
  });
});
