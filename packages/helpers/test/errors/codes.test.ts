import { describe, expect, it } from "vitest";
import { apiCodes } from "../../src/errors/api-codes.js";
import { BelvoApiError, type ErrorAction, type KnownErrorCode, userMessage } from "../../src/errors/index.js";
import { userMessages } from "../../src/errors/user-messages.js";

const minute = 60_000;
const none = undefined;

// Who acts, the suggested wait, and what the user is told, for each code that the description knows.
const expected: Record<KnownErrorCode, [ErrorAction, number | undefined, string]> = {
  access_to_production_denied: ["contact_belvo", none, "our_side"],
  access_to_resource_denied: ["contact_belvo", none, "our_side"],
  activation_failed: ["end_user", none, "contact_institution"],
  activation_required: ["end_user", none, "contact_institution"],
  already_exists: ["fix_request", none, "exists"],
  already_registered: ["fix_request", none, "exists"],
  authentication_failed: ["fix_request", none, "our_side"],
  blank: ["fix_request", none, "our_side"],
  cancellation_error: ["fix_request", none, "refused"],
  consent_without_accounts: ["reconnect", none, "reconnect"],
  does_not_exist: ["fix_request", none, "our_side"],
  duplicated: ["fix_request", none, "exists"],
  expired_credentials: ["reconnect", none, "reconnect"],
  forbidden_by_host: ["wait", 24 * 60 * minute, "later"],
  idempotency_key_conflict: ["retry", 3000, "later"],
  idempotency_key_invalid: ["fix_request", none, "our_side"],
  idempotency_payload_mismatch: ["fix_request", none, "our_side"],
  institution_down: ["wait", 15 * minute, "institution_down"],
  institution_inactive: ["wait", 24 * 60 * minute, "institution_down"],
  institution_unavailable: ["wait", 15 * minute, "institution_down"],
  invalid: ["fix_request", none, "our_side"],
  invalid_access_mode_switch: ["reconnect", none, "reconnect"],
  invalid_choice: ["fix_request", none, "our_side"],
  invalid_credentials: ["end_user", none, "details"],
  invalid_credentials_storage: ["fix_request", none, "our_side"],
  invalid_fetch_resources: ["fix_request", none, "our_side"],
  invalid_link: ["reconnect", none, "reconnect"],
  invalid_period: ["fix_request", none, "our_side"],
  link_refreshed: ["wait", 10 * minute, "later"],
  login_error: ["end_user", none, "details"],
  max_decimal_places: ["fix_request", none, "our_side"],
  max_digits: ["fix_request", none, "our_side"],
  max_length: ["fix_request", none, "our_side"],
  method_not_allowed: ["fix_request", none, "our_side"],
  min_length: ["fix_request", none, "our_side"],
  min_value: ["fix_request", none, "our_side"],
  not_a_list: ["fix_request", none, "our_side"],
  not_found: ["fix_request", none, "our_side"],
  null: ["fix_request", none, "our_side"],
  operational_limits_reached: ["wait", none, "later"],
  parse_error: ["fix_request", none, "our_side"],
  permission_denied: ["wait", 15 * minute, "institution_down"],
  quota_limit_reached: ["fix_request", none, "our_side"],
  request_timeout: ["retry", 3000, "later"],
  required: ["fix_request", none, "our_side"],
  service_unavailable: ["retry", 3000, "later"],
  session_expired: ["end_user", none, "start_over"],
  session_expired_ob: ["end_user", none, "start_over"],
  token_required: ["end_user", none, "contact_institution"],
  too_many_sessions: ["retry", 2 * minute, "signed_in_elsewhere"],
  unavailable_data: ["wait", 15 * minute, "institution_down"],
  unconfirmed_link: ["reconnect", none, "reconnect"],
  unexpected_error: ["retry", 3000, "later"],
  unsupported_operation: ["fix_request", none, "our_side"],
  validation_error: ["fix_request", none, "details"],
};

const adviceOn = (status: number, code?: string, message = "-", headers?: HeadersInit) =>
  new BelvoApiError({ status, body: [{ code, message }], headers: new Headers(headers) }).advice;

describe("the code table", () => {
  it("has a row for each code and status, and no row that none of them needs", () => {
    const patterns = Object.values(apiCodes).flatMap((rows) => Object.keys(rows));
    const messages = ["locked", "not supported", "try later"].map((text) => `login_error${text}`);
    const found = [
      ...Object.keys(expected),
      ...messages,
      "page",
      "3",
      "4",
      "5",
      "401",
      "403",
      "409",
      "429",
    ].map((key) => patterns.filter((pattern) => new RegExp(`^(${pattern})$`).test(key)));
    // The first one counts: a login_error that says more, an idempotency key that is in use.
    for (const rows of found) expect(rows.length).toBeLessThanOrEqual(2);
    expect(new Set(found.map(([first]) => first))).toEqual(new Set(patterns));
  });

  it.each(Object.entries(expected))("says who acts on %s", (code, [action, waitMs, user]) => {
    const advice = adviceOn(400, code);
    expect(advice.action).toBe(action);
    expect(advice.waitMs).toBe(waitMs);
    expect(advice.retryable).toBe(waitMs !== undefined);
    expect(advice.userMessage).toBe(user);
    expect(advice.meaning).toMatch(/^(the|there|a|it|nothing|online|another|Belvo) [^\n;]{9,60}$/);
    expect(advice.developer).toBe(`${code}: ${advice.meaning}; ${advice.remedy}.`);
  });
});

describe("login_error", () => {
  it.each([
    ["Invalid credentials provided to login to the institution", "end_user", "details"],
    ["Login not attempted due to invalid credentials", "end_user", "details"],
    ["Missing credentials to login to the institution", "end_user", "details"],
    [
      "A MFA token is required by the institution, but it's not supported yet by Belvo.",
      "contact_belvo",
      "our_side",
    ],
    [
      "Impossible to login, something unexpected happened while logging into the institution. Try again later.",
      "wait",
      "institution_down",
    ],
    ["The user account access was forbidden by the institution", "end_user", "contact_institution"],
    [
      "The user account is locked, user needs to contact the institution to unlock it",
      "end_user",
      "contact_institution",
    ],
    ["La CURP no es válida", "end_user", "details"],
    ["Tu cuenta está bloqueada", "end_user", "contact_institution"],
    ["O usuário está BLOQUEADO", "end_user", "contact_institution"],
    ["Account locked\nCall us", "end_user", "contact_institution"],
  ])("reads %j", (message, action, user) => {
    expect(adviceOn(400, "login_error", message)).toMatchObject({ action, userMessage: user });
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

describe("sentences for end users", () => {
  it.each(Object.entries(userMessages))(
    "%s stands in three different languages, without codes",
    (_, sentences) => {
      expect(new Set(sentences).size).toBe(3);
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}][^_{}<>\n]{8,95}\.$/u);
    },
  );

  it("come in the language asked for, English where it is unknown", () => {
    const advice = adviceOn(400, "invalid_link");
    expect(userMessage(advice, "en")).toBe("Please connect your account again.");
    expect(userMessage(advice, "es-MX")).toBe("Conecta tu cuenta de nuevo.");
    expect(userMessage(advice, "pt-BR")).toBe("Conecte sua conta de novo.");
    expect(userMessage(advice, "PT")).toBe("Conecte sua conta de novo.");
    for (const language of ["fr", "", "__proto__"]) expect(userMessage(advice, language)).toMatch(/^Please/);
  });
});
