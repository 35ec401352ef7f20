import { describe, expect, it } from "vitest";
import { type ErrorAction, paymentFailure } from "../../src/errors/index.js";
import { paymentCodes } from "../../src/errors/payment-codes.js";

// Every code that is known, by how its family reads.
const known: [ErrorAction, meaning: string, codes: string][] = [
  ["end_user", "there are not enough funds", "INSUFFICIENT_FUNDS insufficient_funds"],
  ["end_user", "a limit is reached", "AMOUNT_OVER_LIMIT USER_DAILY_LIMIT_REACHED USER_PERIOD_LIMIT_REACHED"],
  [
    "end_user",
    "this account cannot pay",
    "ACCOUNT_NOT_ALLOWED INSUFFICIENT_PERMISSION SAME_ORIGIN_DESTINATION_ACCOUNTS",
  ],
  [
    "end_user",
    "the user was not recognised",
    "BANK_USER_MISMATCH IDENTIFIER_MISMATCH invalid_credentials invalid_token login_error login_two_factor_error missing_token_registration unauthorized_credentials",
  ],
  [
    "end_user",
    "it took too long",
    "AUTHORIZATION_EXPIRED PAYMENT_NOT_COMPLETED_CONSENT_EXPIRED consent_expired session_expired canceled_due_to_expiration",
  ],
  [
    "end_user",
    "the bank blocks it",
    "FRAUD_SUSPECTED PAYER_BLOCKED_BY_REGULATORY_REASON blocked_by_institution_security_policy",
  ],
  [
    "end_user",
    "somebody ended it",
    "BENEFICIARY_CANCELLED_RECURRING_PAYMENT BENEFICIARY_REVOKED_AUTHORIZATION beneficiary_bank_revoked_authorization CANCELLED_WHILE_PENDING CANCELLED_WHILE_SCHEDULED PAYER_REVOKED_AUTHORIZATION PAYMENT_REFUSED_BY_HOLDER REVOKED_PAYMENT_AUTHORIZATION REVOKED_UNKNOWN USER_REJECTED rejected_by_user",
  ],
  ["end_user", "others have to agree", "PARTIALLY_ACCEPTED_PAYMENT_AUTHORIZATION"],
  [
    "end_user",
    "the device failed",
    "biometric_registration_failed biometric_validation_error device_not_supports_biometric_authentication send_risk_signals_failed",
  ],
  ["end_user", "there were too many attempts", "too_many_device_registration_attempts"],
  ["end_user", "the payment was refused", "NO_REASON_PROVIDED REJECTED_UNKNOWN rejected_other"],
  [
    "fix_request",
    "the beneficiary cannot take it",
    "BENEFICIARY_ACCOUNT_BLOCKED BENEFICIARY_ACCOUNT_CLOSED BENEFICIARY_ACCOUNT_ERROR BENEFICIARY_ACCOUNT_NUMBER_INVALID BENEFICIARY_ACCOUNT_TYPE_INVALID BENEFICIARY_ACCOUNT_TYPE_NOT_SUPPORTED BENEFICIARY_BANK_REJECTED_CHARGE BENEFICIARY_IDENTIFIER_INVALID BENEFICIARY_IDENTIFIER_MISMATCH",
  ],
  ["fix_request", "it exists already", "DUPLICATE_BENEFICIARY_CHARGE"],
  [
    "fix_request",
    "it is too late to cancel",
    "CANCELLATION_NOT_ALLOWED_CHARGE CANCELLATION_NOT_ALLOWED_PAYMENT_AUTHORIZATION",
  ],
  [
    "fix_request",
    "it is not what was agreed",
    "CHARGE_EXCEEDS_AUTHORIZED_AMOUNT INVALID_AMOUNT_QRCODE INVALID_CHARGE INVALID_PAYMENT_AUTHORIZATION PAYMENT_CONSENT_MISMATCH",
  ],
  [
    "wait",
    "a limit is reached",
    "CHARGE_PERIOD_LIMIT_REACHED OUTSIDE_ALLOWED_TIMEFRAME SETTLEMENT_LIMIT_REACHED",
  ],
  [
    "wait",
    "the bank or network failed",
    "CHARGE_SETTLEMENT_FAILED CHARGE_SETTLEMENT_TIMEOUT OPEN_FINANCE_NETWORK_FAILURE PAYER_ACCOUNT_TIMEOUT_ERROR PAYMENT_SCHEDULING_FAILURE SYSTEM_ERROR UNEXPECTED_ERROR institution_infra_failed payment_error redirection_to_institution_failed redirection_back_from_institution_failed",
  ],
];
const rows = known.flatMap(([action, meaning, codes]) =>
  codes.split(" ").map((code) => [code, action, meaning] as const),
);

describe("paymentFailure", () => {
  it("is tested with every code there is", () => {
    expect(rows).toHaveLength(75);
  });

  it.each(rows)("knows who acts on %s", (code, action, meaning) => {
    const failure = paymentFailure(code);
    expect(failure).toMatchObject({ code, action, meaning, retryable: false });
    expect(failure?.developer).toBe(`${code}: ${meaning}; ${failure?.remedy}.`);
    expect(failure?.waitMs).toBeUndefined();
  });

  it("finds the code in the resource, wherever that kind of resource keeps it", () => {
    expect(paymentFailure({ status: "FAILED", failure_code: "consent_expired" })?.code).toBe(
      "consent_expired",
    );
    expect(paymentFailure({ status_reason_code: "USER_REJECTED" })?.code).toBe("USER_REJECTED");
    expect(paymentFailure({ last_error: { error_code: "payment_error" } })?.code).toBe("payment_error");
  });

  it("finds nothing where nothing failed", () => {
    for (const source of [
      undefined,
      null,
      "",
      3,
      {},
      { failure_code: null, last_error: null },
      { last_error: 1 },
      { status: "SUCCEEDED" },
      [],
    ]) {
      expect(paymentFailure(source)).toBeUndefined();
    }
  });

  it("takes a failure without any code for a refusal", () => {
    expect(paymentFailure({ status: "FAILED", status_reason_code: null })?.meaning).toBe(
      "the payment was refused",
    );
  });

  it("does not repeat a code that may be a secret", () => {
    const code = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0";
    const failure = paymentFailure(code);
    expect(failure?.code).toBe(code);
    expect(failure?.developer).not.toContain("eyJ");
    expect(failure?.developer).toMatch(/^the payment was refused; /);
  });

  it("reads a code that is new like its relatives, else as a refusal", () => {
    expect(paymentFailure("BENEFICIARY_ACCOUNT_FROZEN")?.action).toBe("fix_request");
    expect(paymentFailure("SOMETHING_ELSE")).toMatchObject({
      action: "end_user",
      meaning: "the payment was refused",
      code: "SOMETHING_ELSE",
    });
  });

  it("says something of its own about each family, and has no family without a code", () => {
    const families = Object.values(paymentCodes).flatMap((table) => Object.keys(table));
    expect(new Set(rows.map(([code]) => paymentFailure(code)?.developer.slice(code.length))).size).toBe(
      families.length + 1,
    );
  });

  it("never says to pay anew without a look at what was paid", () => {
    expect(paymentFailure("CHARGE_SETTLEMENT_TIMEOUT")?.remedy).toBe("pay later if nothing was paid");
  });
});
