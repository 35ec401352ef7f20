import { isDeepStrictEqual } from "node:util";

/** Whether a value is among those that are listed; what is equal is the same, objects and lists too. */
export function isListed(listed: readonly unknown[], value: unknown): boolean {
  return listed.some((member) => isDeepStrictEqual(member, value));
}
