/**
 * A request id in the one form that can be looked up: 32 lower-case digits. Answers have it without dashes,
 * some webhooks with; store this form and look for this form.
 *
 * @example
 * ```ts
 * import { requestIdKey } from "@x/belvo-helpers";
 *
 * const waiting = new Map<string, () => void>();
 * export const onWebhook = (requestId: string) => waiting.get(requestIdKey(requestId))?.();
 * ```
 */
export function requestIdKey(requestId: string): string {
  return requestId.replaceAll("-", "").toLowerCase();
}

/**
 * Whether two request ids are the same, with dashes or without. An id that is missing is the same as none,
 * not even as another that is missing.
 */
export function sameRequestId(one: string | null | undefined, other: string | null | undefined): boolean {
  return Boolean(one && other) && requestIdKey(`${one}`) === requestIdKey(`${other}`);
}
