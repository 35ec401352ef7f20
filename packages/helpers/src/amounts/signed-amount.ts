import { plainDecimal } from "./decimal.js";

/** What {@link signedAmount} reads of a transaction. */
export interface DirectedAmount {
  /** How much, never negative: a number, or a decimal string as in payments. */
  readonly amount?: number | string | null;
  /** `INFLOW` into the account or `OUTFLOW` from it. */
  readonly type?: string | null;
  /** The same under the name that payment transactions give it. */
  readonly transaction_type?: string | null;
}

/**
 * Gives the amount of a transaction its sign: `"125.5"` for an inflow, `"-125.5"` for an outflow, `null`
 * where the API does not say how much or in which direction.
 *
 * The result is decimal text because sums of binary numbers drift (`0.1 + 0.2`): store it in a `NUMERIC`
 * column or hand it to a decimal library. Each digit the client received is kept; digits beyond the 15 to 17
 * that a JavaScript number holds were lost before, when the body was parsed.
 *
 * @throws TypeError when `type` is a word other than `INFLOW` and `OUTFLOW`, or `amount` is negative or no
 * number: the direction of money is not guessed.
 * @example
 * ```ts
 * import { signedAmount } from "@x/belvo-helpers";
 *
 * console.log(signedAmount({ amount: 125.5, type: "OUTFLOW" })); // -125.5
 * ```
 */
export function signedAmount(transaction: DirectedAmount): string | null {
  const { amount } = transaction;
  const type = transaction.type ?? transaction.transaction_type;
  if (type != null && type !== "INFLOW" && type !== "OUTFLOW") {
    throw new TypeError(`\`type\` of a transaction must be INFLOW or OUTFLOW, got ${JSON.stringify(type)}`);
  }
  if (amount == null) return null;
  const plain = plainDecimal(amount);
  if (plain === undefined || plain.startsWith("-")) {
    throw new TypeError(
      `\`amount\` of a transaction must be a number that is not negative, got ${JSON.stringify(amount)}`,
    );
  }
  if (type == null) return null;
  return type === "OUTFLOW" && /[1-9]/.test(plain) ? `-${plain}` : plain;
}
