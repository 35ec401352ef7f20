import { isRecord } from "../internal/json.js";
import { isBelvoAbortError, isBelvoApiError, isBelvoError } from "./guards.js";
import { type UserLanguage, userMessages } from "./user-messages.js";

const keyOf = (source: unknown): unknown => {
  if (isBelvoApiError(source)) return source.advice.userMessage;
  if (isRecord(source) && source.userMessage !== undefined) return source.userMessage;
  return isBelvoAbortError(source) ? "cancelled" : isBelvoError(source) ? "later" : undefined;
};

/**
 * The sentence to show to the end user about an error of this package, its advice, or a payment failure. It
 * names no code and no detail. Anything else reads as a fault on your side.
 *
 * @param language `en`, `es` or `pt`; a tag such as `pt-BR` will do. Any other language reads English.
 */
export function userMessage(source: unknown, language: UserLanguage | (string & {})): string {
  const column = Math.max(0, ["en", "es", "pt"].indexOf(language.slice(0, 2).toLowerCase()));
  const key = keyOf(source);
  const [, sentences = userMessages.our_side] =
    Object.entries(userMessages).find(([name]) => name === key) ?? [];
  return sentences[column] ?? "";
}
