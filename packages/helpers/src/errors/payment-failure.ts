import { isRecord } from "../internal/json.js";
import { type Advice, never, toAdvice } from "./advice.js";
import { paymentCodes } from "./payment-codes.js";

/** Why a payment, charge, authorization or enrollment failed, and who can do something about it. */
export interface PaymentFailure extends Advice {
  /** The code as the API spells it. */
  readonly code: string;
}

const codeOf = (resource: unknown): unknown => {
  if (!isRecord(resource)) return resource;
  const { failure_code, status_reason_code, last_error } = resource;
  return failure_code || status_reason_code || (isRecord(last_error) ? last_error.error_code : undefined);
};

/**
 * Explains why a payment failed, from its failure code, from the payment resource (`failure_code`,
 * `status_reason_code` or `last_error`), or from the `data` of a payment webhook. `undefined` where there is
 * no failure in it. `retryable` is always false: making a payment again is for a person to decide.
 *
 * @example
 * ```ts
 * import { paymentFailure, userMessage } from "@x/belvo-helpers";
 *
 * const failure = paymentFailure("INSUFFICIENT_FUNDS");
 * if (failure) console.log(failure.action, userMessage(failure, "pt"));
 * ```
 */
export function paymentFailure(source: unknown): PaymentFailure | undefined {
  const code = codeOf(source);
  if (typeof code !== "string" || !code) return undefined;
  // One table for all spellings: some resources write the code in upper case, some in lower case.
  const key = code.toLowerCase();
  for (const [family, action, userMessage, meaning, remedy] of paymentCodes) {
    if (!family.test(key)) continue;
    const row = [`${meaning} (${key.replaceAll("_", " ")})`, remedy, userMessage, never] as const;
    return { ...toAdvice(action, row), code };
  }
  return undefined;
}
