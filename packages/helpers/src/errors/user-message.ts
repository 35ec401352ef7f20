import { isRecord } from "../internal/json.js";
import type { Advice } from "./advice.js";
import { isBelvoAbortError, isBelvoApiError, isBelvoConnectionError, isBelvoTimeoutError } from "./guards.js";
import type { PaymentFailure } from "./payment-failure.js";
import { type UserLanguage, type UserMessageKey, userMessages } from "./user-messages.js";

const keyOf = (source: unknown): UserMessageKey => {
  if (isBelvoApiError(source)) return source.advice.userMessage;
  if (isBelvoAbortError(source)) return "cancelled";
  if (isBelvoConnectionError(source) || isBelvoTimeoutError(source)) return "later";
  const key = isRecord(source) ? source["userMessage"] : undefined;
  return typeof key === "string" && Object.hasOwn(userMessages, key) ? (key as UserMessageKey) : "our_side";
};

const columns: Readonly<Record<UserLanguage, number>> = { en: 0, es: 1, pt: 2 };

/**
 * The sentence to show to the end user about an error, an advice or a payment failure. It names no code and
 * no detail. Anything unknown reads as a fault on your side.
 *
 * @param language `en`, `es` or `pt`; a tag such as `pt-BR` will do. Any other language reads English.
 */
export function userMessage(
  source: Advice | PaymentFailure | unknown,
  language: UserLanguage | (string & {}),
): string {
  const base = language.slice(0, 2).toLowerCase();
  const column = Object.hasOwn(columns, base) ? columns[base as UserLanguage] : 0;
  return userMessages[keyOf(source)][column] ?? "";
}
