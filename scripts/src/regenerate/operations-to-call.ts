import type { Document } from "../openapi/document.js";
import { operationsOf } from "../openapi/operations.js";
import { touchedOperations } from "../openapi/touched-operations.js";

/**
 * What changed, and every thirtieth of the others: that the runner itself works must not depend on the change. All of
 * them where the description is the same, since what changed must be what is made of it.
 */
export function operationsToCall(before: Document | undefined, after: Document): Set<string> {
  const ids = operationsOf(after).map(({ id }) => id);
  const touched = before && touchedOperations(before, after);
  if (!touched?.size) return new Set(ids);
  return new Set([...touched, ...ids.filter((_, index) => index % 30 === 0)]);
}
