import { describe, expect, it } from "vitest";
import { apiCodes } from "../../src/errors/api-codes.js";
import { BelvoApiError, type ErrorAction, type KnownErrorCode } from "../../src/errors/index.js";

const minute = 60_000;
const none = undefined;

// Who acts and the suggested wait, for each code that the description knows.
const expected: Record<KnownErrorCode, [ErrorAction, number | undefined]> = {
  access_to_production_denied: ["contact_belvo", none],
  access_to_resource_denied: ["contact_belvo", none],
  activation_failed: ["end_user", none],
  activation_required: ["end_user", none],
  already_exists: ["fix_request", none],
  already_registered: ["fix_request", none],
  authentication_failed: ["fix_request", none],
  blank: ["fix_request", none],
  cancellation_error: ["fix_request", none],
  consent_without_accounts: ["reconnect", none],
  does_not_exist: ["fix_request", none],
  duplicated: ["fix_request", none],
  expired_credentials: ["reconnect", none],
  forbidden_by_host: ["wait", 24 * 60 * minute],
  idempotency_key_conflict: ["retry", 3000],
  idempotency_key_invalid: ["fix_request", none],
  idempotency_payload_mismatch: ["fix_request", none],
  institution_down: ["wait", 15 * minute],
  institution_inactive: ["wait", 24 * 60 * minute],
  institution_unavailable: ["wait", 15 * minute],
  invalid: ["fix_request", none],
  invalid_access_mode_switch: ["reconnect", none],
  invalid_choice: ["fix_request", none],
  invalid_credentials: ["end_user", none],
  invalid_credentials_storage: ["fix_request", none],
  invalid_fetch_resources: ["fix_request", none],
  invalid_link: ["reconnect", none],
  invalid_period: ["fix_request", none],
  link_refreshed: ["wait", 10 * minute],
  login_error: ["end_user", none],
  max_decimal_places: ["fix_request", none],
  max_digits: ["fix_request", none],
  max_length: ["fix_request", none],
  method_not_allowed: ["fix_request", none],
  min_length: ["fix_request", none],
  min_value: ["fix_request", none],
  not_a_list: ["fix_request", none],
  not_found: ["fix_request", none],
  null: ["fix_request", none],
  operational_limits_reached: ["wait", none],
  parse_error: ["fix_request", none],
  permission_denied: ["wait", 15 * minute],
  quota_limit_reached: ["fix_request", none],
  request_timeout: ["retry", 3000],
  required: ["fix_request", none],
  service_unavailable: ["retry", 3000],
  session_expired: ["end_user", none],
  session_expired_ob: ["end_user", none],
  token_required: ["end_user", none],
  too_many_sessions: ["retry", 2 * minute],
  unavailable_data: ["wait", 15 * minute],
  unconfirmed_link: ["reconnect", none],
  unexpected_error: ["retry", 3000],
  unsupported_operation: ["fix_request", none],
  validation_error: ["fix_request", none],
};

const adviceOn = (status: number, code?: string, message = "-", headers?: HeadersInit) =>
  new BelvoApiError({ status, body: [{ code, message }], headers: new Headers(headers) }).advice;

describe("the code table", () => {
  it("says something else about each code, but for those that are spelled in two ways", () => {
    const meanings: Record<string, string[]> = {};
    for (const code of Object.keys(expected)) {
      const { meaning } = adviceOn(400, code);
      meanings[meaning] = [...(meanings[meaning] ?? []), code];
    }
    const shared = Object.values(meanings).filter((codes) => codes.length > 1);
    expect(shared).toEqual([
      ["already_exists", "already_registered"],
      ["blank", "null", "required"],
      ["does_not_exist", "not_found"],
      ["expired_credentials", "invalid_access_mode_switch"],
      ["institution_down", "institution_unavailable"],
      ["max_decimal_places", "max_digits"],
    ]);
  });

  it("has a row for each code and status, and no row that none of them needs", () => {
    const patterns = Object.values(apiCodes).flatMap((rows) => Object.keys(rows));
    const messages = ["locked", "forbidden", "not supported", "try later"].map(
      (text) => `login_error${text}`,
    );
    const found = [
      ...Object.keys(expected),
      ...messages,
      "page",
      "302",
      "500",
      "403",
      "409",
      "422",
      "429",
    ].map((key) => patterns.filter((pattern) => new RegExp(`^(${pattern})$`).test(key)));
    // The first one counts: a login_error that says more, an idempotency key that is in use.
    for (const rows of found) expect(rows.length).toBeLessThanOrEqual(2);
    expect(new Set(found.map(([first]) => first))).toEqual(new Set(patterns));
  });

  it.each(Object.entries(expected))("says who acts on %s", (code, [action, waitMs]) => {
    const advice = adviceOn(400, code);
    expect(advice.action).toBe(action);
    expect(advice.waitMs).toBe(waitMs);
    expect(advice.retryable).toBe(waitMs !== undefined);
    expect(advice.code).toBe(code);
    expect(advice.meaning).toMatch(
      /^(the|there|an?|it|this|nothing|online|another|stored|without|`fetch_resources`|Belvo) [^\n;]{7,60}$/,
    );
    expect(advice.developer).toBe(`${code}: ${advice.meaning}; ${advice.remedy}.`);
  });
});

describe("login_error", () => {
  it.each([
    ["Invalid credentials provided to login to the institution", "end_user", "refused the login"],
    ["Login not attempted due to invalid credentials", "end_user", "refused the login"],
    ["Missing credentials to login to the institution", "end_user", "refused the login"],
    [
      "A MFA token is required by the institution, but it's not supported yet by Belvo.",
      "contact_belvo",
      "factor",
    ],
    [
      "Impossible to login, something unexpected happened while logging into the institution. Try again later.",
      "wait",
      "institution failed",
    ],
    ["The user account access was forbidden by the institution", "end_user", "denies access"],
    ["The user account is locked, user needs to contact the institution to unlock it", "end_user", "locked"],
    ["La CURP no es válida", "end_user", "refused the login"],
    ["Tu cuenta está bloqueada", "end_user", "locked"],
    ["O usuário está BLOQUEADO", "end_user", "locked"],
    ["Account locked\nCall us", "end_user", "locked"],
  ])("reads %j", (message, action, meaning) => {
    const advice = adviceOn(400, "login_error", message);
    expect(advice).toMatchObject({ action, code: "login_error", meaning: expect.stringContaining(meaning) });
  });
});

describe("without a known code, the status counts", () => {
  it.each([
    [200, "contact_belvo", none],
    [302, "fix_request", none],
    [400, "fix_request", none],
    [401, "fix_request", none],
    [403, "contact_belvo", none],
    [404, "fix_request", none],
    [405, "fix_request", none],
    [408, "retry", 3000],
    [409, "wait", minute],
    [418, "fix_request", none],
    [422, "fix_request", none],
    [428, "end_user", none],
    [429, "retry", minute],
    [500, "retry", 3000],
    [599, "retry", 3000],
    [0, "contact_belvo", none],
  ])("%d", (status, action, waitMs) => {
    expect(adviceOn(status)).toMatchObject({ action, ...(waitMs && { waitMs }) });
    expect(adviceOn(status, "brand_new_code").action).toBe(action);
  });

  it("and a wait in the answer goes before the one in the table", () => {
    expect(adviceOn(429, undefined, "-", { "retry-after": "5" }).waitMs).toBe(5000);
    expect(adviceOn(400, "required", "-", { "retry-after": "5" }).waitMs).toBeUndefined();
  });
});
