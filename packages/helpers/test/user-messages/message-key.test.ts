import { describe, expect, it } from "vitest";
import { BelvoApiError, type KnownErrorCode, paymentFailure } from "../../src/errors/index.js";
import { messageKey } from "../../src/user-messages/message-key.js";
import { type SentenceKey, sentences } from "../../src/user-messages/sentences.js";

const read = (status: number, code?: string, message?: string) =>
  messageKey(new BelvoApiError({ status, body: [{ code, message }] }));

// Everything else is a fault on the developer's side.
const apiCodes: Partial<Record<SentenceKey, KnownErrorCode[]>> = {
  activate: ["activation_failed", "activation_required"],
  confirm: ["token_required"],
  details: ["invalid_credentials", "login_error", "validation_error"],
  exists: ["already_exists", "already_registered", "duplicated"],
  institution_down: [
    "institution_down",
    "institution_inactive",
    "institution_unavailable",
    "permission_denied",
    "unavailable_data",
  ],
  later: [
    "idempotency_key_conflict",
    "link_refreshed",
    "request_timeout",
    "service_unavailable",
    "unexpected_error",
  ],
  limit: ["forbidden_by_host", "operational_limits_reached"],
  our_side: [
    "access_to_production_denied",
    "access_to_resource_denied",
    "authentication_failed",
    "blank",
    "does_not_exist",
    "idempotency_key_invalid",
    "idempotency_payload_mismatch",
    "invalid",
    "invalid_choice",
    "invalid_credentials_storage",
    "invalid_fetch_resources",
    "invalid_period",
    "max_decimal_places",
    "max_digits",
    "max_length",
    "method_not_allowed",
    "min_length",
    "min_value",
    "not_a_list",
    "not_found",
    "null",
    "parse_error",
    "quota_limit_reached",
    "required",
    "unsupported_operation",
  ],
  reconnect: [
    "consent_without_accounts",
    "expired_credentials",
    "invalid_access_mode_switch",
    "invalid_link",
    "unconfirmed_link",
  ],
  signed_in_elsewhere: ["too_many_sessions"],
  start_over: ["session_expired", "session_expired_ob"],
  too_late: ["cancellation_error"],
};

const paymentCodes: Partial<Record<SentenceKey, string>> = {
  cancelled:
    "BENEFICIARY_CANCELLED_RECURRING_PAYMENT BENEFICIARY_REVOKED_AUTHORIZATION beneficiary_bank_revoked_authorization CANCELLED_WHILE_PENDING CANCELLED_WHILE_SCHEDULED PAYER_REVOKED_AUTHORIZATION PAYMENT_REFUSED_BY_HOLDER REVOKED_PAYMENT_AUTHORIZATION REVOKED_UNKNOWN USER_REJECTED rejected_by_user",
  confirm: "PARTIALLY_ACCEPTED_PAYMENT_AUTHORIZATION",
  contact_institution:
    "FRAUD_SUSPECTED PAYER_BLOCKED_BY_REGULATORY_REASON blocked_by_institution_security_policy missing_token_registration unauthorized_credentials",
  details:
    "BANK_USER_MISMATCH IDENTIFIER_MISMATCH invalid_credentials invalid_token login_error login_two_factor_error",
  exists: "DUPLICATE_BENEFICIARY_CHARGE",
  later:
    "CHARGE_SETTLEMENT_FAILED OPEN_FINANCE_NETWORK_FAILURE OUTSIDE_ALLOWED_TIMEFRAME PAYMENT_SCHEDULING_FAILURE SYSTEM_ERROR UNEXPECTED_ERROR institution_infra_failed payment_error redirection_to_institution_failed redirection_back_from_institution_failed",
  limit:
    "AMOUNT_OVER_LIMIT CHARGE_PERIOD_LIMIT_REACHED SETTLEMENT_LIMIT_REACHED USER_DAILY_LIMIT_REACHED USER_PERIOD_LIMIT_REACHED too_many_device_registration_attempts",
  no_answer: "CHARGE_SETTLEMENT_TIMEOUT PAYER_ACCOUNT_TIMEOUT_ERROR",
  no_funds: "INSUFFICIENT_FUNDS insufficient_funds",
  our_side:
    "BENEFICIARY_ACCOUNT_BLOCKED BENEFICIARY_ACCOUNT_CLOSED BENEFICIARY_ACCOUNT_ERROR BENEFICIARY_ACCOUNT_NUMBER_INVALID BENEFICIARY_ACCOUNT_TYPE_INVALID BENEFICIARY_ACCOUNT_TYPE_NOT_SUPPORTED BENEFICIARY_BANK_REJECTED_CHARGE BENEFICIARY_IDENTIFIER_INVALID BENEFICIARY_IDENTIFIER_MISMATCH CHARGE_EXCEEDS_AUTHORIZED_AMOUNT INVALID_AMOUNT_QRCODE INVALID_CHARGE INVALID_PAYMENT_AUTHORIZATION PAYMENT_CONSENT_MISMATCH",
  refused: "NO_REASON_PROVIDED REJECTED_UNKNOWN rejected_other",
  start_over:
    "AUTHORIZATION_EXPIRED PAYMENT_NOT_COMPLETED_CONSENT_EXPIRED consent_expired session_expired canceled_due_to_expiration",
  too_late: "CANCELLATION_NOT_ALLOWED_CHARGE CANCELLATION_NOT_ALLOWED_PAYMENT_AUTHORIZATION",
  use_another:
    "ACCOUNT_NOT_ALLOWED INSUFFICIENT_PERMISSION SAME_ORIGIN_DESTINATION_ACCOUNTS biometric_registration_failed biometric_validation_error device_not_supports_biometric_authentication send_risk_signals_failed",
};

const apiRows = Object.entries(apiCodes).flatMap(([key, codes]) => codes.map((code) => [code, key] as const));
const paymentRows = Object.entries(paymentCodes).flatMap(([key, codes]) =>
  codes.split(" ").map((code) => [code, key] as const),
);

describe("the sentence for a code", () => {
  it("is tested for every code of the API and of payments", () => {
    expect(new Set(apiRows.map(([code]) => code)).size).toBe(55);
    expect(new Set(paymentRows.map(([code]) => code)).size).toBe(75);
    const used = new Set([...apiRows, ...paymentRows].map(([, key]) => key));
    expect(Object.keys(sentences).filter((key) => !used.has(key))).toEqual([]);
  });

  it.each(apiRows)("of the API, %s, is %s", (code, key) => {
    expect(read(400, code)).toBe(key);
  });

  it.each(paymentRows)("of a payment, %s, is %s", (code, key) => {
    expect(messageKey(paymentFailure(code))).toBe(key);
  });
});

describe("the sentence for a refused login", () => {
  it.each([
    ["Invalid credentials provided to login to the institution", "details"],
    ["A MFA token is required by the institution, but it's not supported yet by Belvo.", "our_side"],
    ["Something unexpected happened. Try again later.", "institution_down"],
    ["The user account access was forbidden by the institution", "contact_institution"],
    ["Tu cuenta está bloqueada", "contact_institution"],
  ])("reads %j", (message, key) => {
    expect(read(400, "login_error", message)).toBe(key);
  });
});

describe("the sentence for a code that is new", () => {
  it.each([
    [500, "later"],
    [429, "later"],
    [409, "later"],
    [428, "confirm"],
    [403, "our_side"],
    [404, "our_side"],
    [200, "our_side"],
  ])("goes by who acts under %d", (status, key) => {
    expect(read(status)).toBe(key);
    expect(read(status, "brand_new")).toBe(key);
  });

  it.each([
    ["BENEFICIARY_ACCOUNT_FROZEN", "our_side"],
    ["USER_YEARLY_LIMIT_REACHED", "limit"],
    ["SOMETHING_ELSE", "refused"],
  ])("goes by its relatives among payments: %s", (code, key) => {
    expect(messageKey(paymentFailure(code))).toBe(key);
  });

  it("is the one for the institution where a failed enrollment has none", () => {
    const body = { status: "FAILED", status_reason_code: "rejected_by_user" };
    expect(messageKey(new BelvoApiError({ status: 200, body }))).toBe("cancelled");
    expect(messageKey(new BelvoApiError({ status: 200, body: { status: "FAILED" } }))).toBe("refused");
  });
});
