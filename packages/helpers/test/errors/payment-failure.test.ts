import { describe, expect, it } from "vitest";
import { type ErrorAction, paymentFailure, userMessage } from "../../src/errors/index.js";

// Every code that is known, by how it reads.
const known: [ErrorAction, userMessage: string, codes: string][] = [
  ["end_user", "no_funds", "INSUFFICIENT_FUNDS insufficient_funds"],
  ["end_user", "later", "AMOUNT_OVER_LIMIT USER_DAILY_LIMIT_REACHED USER_PERIOD_LIMIT_REACHED"],
  ["end_user", "use_another", "ACCOUNT_NOT_ALLOWED INSUFFICIENT_PERMISSION SAME_ORIGIN_DESTINATION_ACCOUNTS"],
  ["end_user", "details", "BANK_USER_MISMATCH IDENTIFIER_MISMATCH invalid_credentials login_error"],
  [
    "end_user",
    "start_over",
    "AUTHORIZATION_EXPIRED PAYMENT_NOT_COMPLETED_CONSENT_EXPIRED consent_expired invalid_token login_two_factor_error session_expired canceled_due_to_expiration redirection_to_institution_failed redirection_back_from_institution_failed",
  ],
  [
    "end_user",
    "cancelled",
    "BENEFICIARY_CANCELLED_RECURRING_PAYMENT BENEFICIARY_REVOKED_AUTHORIZATION beneficiary_bank_revoked_authorization CANCELLED_WHILE_PENDING CANCELLED_WHILE_SCHEDULED PAYER_REVOKED_AUTHORIZATION REVOKED_PAYMENT_AUTHORIZATION REVOKED_UNKNOWN USER_REJECTED rejected_by_user",
  ],
  [
    "end_user",
    "refused",
    "FRAUD_SUSPECTED NO_REASON_PROVIDED PAYMENT_REFUSED_BY_HOLDER REJECTED_UNKNOWN rejected_other blocked_by_institution_security_policy",
  ],
  [
    "end_user",
    "contact_institution",
    "PAYER_BLOCKED_BY_REGULATORY_REASON missing_token_registration unauthorized_credentials",
  ],
  ["end_user", "contact_institution", "PARTIALLY_ACCEPTED_PAYMENT_AUTHORIZATION"],
  [
    "end_user",
    "use_another",
    "biometric_registration_failed biometric_validation_error device_not_supports_biometric_authentication send_risk_signals_failed",
  ],
  ["end_user", "later", "too_many_device_registration_attempts"],
  [
    "fix_request",
    "our_side",
    "BENEFICIARY_ACCOUNT_BLOCKED BENEFICIARY_ACCOUNT_CLOSED BENEFICIARY_ACCOUNT_ERROR BENEFICIARY_ACCOUNT_NUMBER_INVALID BENEFICIARY_ACCOUNT_TYPE_INVALID BENEFICIARY_ACCOUNT_TYPE_NOT_SUPPORTED BENEFICIARY_BANK_REJECTED_CHARGE BENEFICIARY_IDENTIFIER_INVALID BENEFICIARY_IDENTIFIER_MISMATCH CHARGE_EXCEEDS_AUTHORIZED_AMOUNT INVALID_AMOUNT_QRCODE INVALID_CHARGE INVALID_PAYMENT_AUTHORIZATION PAYMENT_CONSENT_MISMATCH",
  ],
  ["fix_request", "exists", "DUPLICATE_BENEFICIARY_CHARGE"],
  [
    "fix_request",
    "refused",
    "CANCELLATION_NOT_ALLOWED_CHARGE CANCELLATION_NOT_ALLOWED_PAYMENT_AUTHORIZATION",
  ],
  ["wait", "later", "CHARGE_PERIOD_LIMIT_REACHED OUTSIDE_ALLOWED_TIMEFRAME SETTLEMENT_LIMIT_REACHED"],
  [
    "wait",
    "later",
    "CHARGE_SETTLEMENT_FAILED CHARGE_SETTLEMENT_TIMEOUT OPEN_FINANCE_NETWORK_FAILURE PAYER_ACCOUNT_TIMEOUT_ERROR PAYMENT_SCHEDULING_FAILURE SYSTEM_ERROR UNEXPECTED_ERROR institution_infra_failed payment_error",
  ],
];
const rows = known.flatMap(([action, user, codes]) =>
  codes.split(" ").map((code) => [code, action, user] as const),
);

describe("paymentFailure", () => {
  it("is tested with every code there is", () => {
    expect(rows).toHaveLength(75);
  });

  it.each(rows)("knows who acts on %s", (code, action, user) => {
    const failure = paymentFailure(code);
    expect(failure).toMatchObject({ code, action, userMessage: user, retryable: false });
    expect(failure?.developer).toBe(`${code}: the payment or enrollment failed; ${failure?.remedy}.`);
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
    expect(paymentFailure({ status: "FAILED", status_reason_code: null })?.userMessage).toBe("refused");
  });

  it("does not repeat a code that may be a secret", () => {
    const code = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0";
    const failure = paymentFailure(code);
    expect(failure?.code).toBe(code);
    expect(failure?.developer).not.toContain("eyJ");
    expect(failure?.developer).toMatch(/^the payment/);
  });

  it("reads a code that is new like its relatives, else as a refusal", () => {
    expect(paymentFailure("BENEFICIARY_ACCOUNT_FROZEN")?.action).toBe("fix_request");
    expect(paymentFailure("SOMETHING_ELSE")).toMatchObject({
      userMessage: "refused",
      code: "SOMETHING_ELSE",
    });
  });

  it("has a sentence for the user", () => {
    expect(userMessage(paymentFailure("INSUFFICIENT_FUNDS"), "es")).toBe("No hay fondos suficientes.");
  });
});
