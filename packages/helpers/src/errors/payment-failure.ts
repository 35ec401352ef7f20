import { plainWord } from "../internal/error-items.js";
import { isRecord } from "../internal/json.js";
import { type Advice, findRow, toAdvice } from "./advice.js";
import { paymentCodes } from "./payment-codes.js";

/** Why a payment, charge, authorization or enrollment failed, and who can do something about it. */
export interface PaymentFailure extends Advice {
  /** The code as the API spells it. */
  readonly code: string;
}

const codeOf = (resource: unknown): unknown => {
  if (!isRecord(resource)) return resource;
  const { failure_code, status_reason_code, last_error, status } = resource;
  const lastCode = isRecord(last_error) && last_error.error_code;
  return failure_code || status_reason_code || lastCode || (status === "FAILED" && status);
};

/**
 * Explains why a payment failed, from its failure code, from the payment resource (`failure_code`,
 * `status_reason_code` or `last_error`), or from the `data` of a payment webhook. `undefined` where there is
 * no failure in it. `retryable` is always false: making a payment again is for a person to decide.
 *
 * @example
 * ```ts
 * import { paymentFailure } from "@x/belvo-helpers";
 *
 * const failure = paymentFailure("INSUFFICIENT_FUNDS");
 * if (failure) console.log(failure.action, failure.remedy);
 * ```
 */
export function paymentFailure(source: unknown): PaymentFailure | undefined {
  const code = codeOf(source);
  if (typeof code !== "string" || !code) return undefined;
  const row = findRow(paymentCodes, code, ".*") ?? ["end_user", "the payment was refused"];
  return { ...toAdvice(row, plainWord(code)), code };
}
