import { type UserLanguage, type UserMessageKey, userMessages } from "./user-messages.js";

/**
 * The sentence to show to the end user about an error of this package, its advice, or a payment failure. It
 * names no code and no detail. Anything else reads as a fault on your side.
 *
 * @param language `en`, `es` or `pt`; a tag such as `pt-BR` will do. Any other language reads English.
 */
export function userMessage(source: unknown, language: UserLanguage | (string & {})): string {
  const column = Math.max(0, ["en", "es", "pt"].indexOf(language.slice(0, 2).toLowerCase()));
  const key = (source as { userMessage?: UserMessageKey } | null | undefined)?.userMessage;
  const isKnown = key !== undefined && Object.hasOwn(userMessages, key);
  return userMessages[isKnown ? key : "our_side"][column] ?? "";
}
