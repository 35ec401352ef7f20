import { messageKey } from "./message-key.js";
import { sentences, type UserLanguage } from "./sentences.js";

/**
 * The sentence to show to the end user about an error of this package, its advice, or a payment failure. It
 * names no code and no detail. Anything else reads as a fault on your side.
 *
 * @param language `en`, `es` or `pt`; a tag such as `pt-BR` will do. Any other language reads English.
 * @example
 * ```ts
 * import { paymentFailure } from "@x/belvo-helpers/errors";
 * import { userMessage } from "@x/belvo-helpers/user-messages";
 *
 * console.log(userMessage(paymentFailure("INSUFFICIENT_FUNDS"), "pt-BR"));
 * ```
 */
export function userMessage(source: unknown, language: UserLanguage | (string & {})): string {
  const column = ["en", "es", "pt"].indexOf(language.slice(0, 2).toLowerCase());
  return sentences[messageKey(source)][column === 1 || column === 2 ? column : 0];
}
