import type { Document } from "../../openapi/document.js";
import { type OperationEntry, operationsOf } from "../../openapi/operations.js";

/** An operation before and after; one of them is missing where it came or went. */
export interface OperationPair {
  readonly before?: OperationEntry;
  readonly after?: OperationEntry;
}

/** `get /things/`. */
export const callOf = ({ method, path }: OperationEntry): string => `${method} ${path}`;

/**
 * Finds the counterpart of each operation: the one with its id, else the one at its place. An operation that
 * was renamed or moved is one pair, not one that went and another that came.
 */
export function operationPairs(before: Document, after: Document): readonly OperationPair[] {
  const old = operationsOf(before);
  const now = new Set(operationsOf(after));
  const counterparts = new Map<OperationEntry, OperationEntry>();
  const match = (isCounterpart: (a: OperationEntry, b: OperationEntry) => boolean): void => {
    for (const entry of old) {
      if (counterparts.has(entry)) continue;
      const found = [...now].find((other) => isCounterpart(entry, other));
      if (found === undefined) continue;
      counterparts.set(entry, found);
      now.delete(found);
    }
  };
  match((a, b) => a.id !== undefined && a.id === b.id);
  match((a, b) => callOf(a) === callOf(b));

  return [
    ...old.map((entry) => {
      const found = counterparts.get(entry);
      return found ? { before: entry, after: found } : { before: entry };
    }),
    ...[...now].map((entry) => ({ after: entry })),
  ];
}
