import type { Document } from "../openapi/document.js";
import { type OperationEntry, operationsOf } from "../openapi/operations.js";
import { hasId } from "./operation-name.js";

export interface PairedOperations {
  pairs: { before: OperationEntry; after: OperationEntry }[];
  removed: OperationEntry[];
  added: OperationEntry[];
}

/** Finds out which operation became which: by operationId, then by method and path. */
export function pairOperations(before: Document, after: Document): PairedOperations {
  const pairs: PairedOperations["pairs"] = [];
  const removed = new Set(operationsOf(before));
  const added = new Set(operationsOf(after));
  const pairBy = (
    keyOf: (entry: OperationEntry) => string,
    isPaired: (entry: OperationEntry) => boolean = () => true,
  ): void => {
    const candidates = new Map([...added].filter(isPaired).map((entry) => [keyOf(entry), entry]));
    for (const entry of [...removed].filter(isPaired)) {
      const successor = candidates.get(keyOf(entry));
      if (successor === undefined) continue;
      pairs.push({ before: entry, after: successor });
      removed.delete(entry);
      added.delete(successor);
      candidates.delete(keyOf(entry));
    }
  };
  pairBy(({ id }) => id, hasId);
  pairBy(({ method, path }) => `${method} ${path}`);
  // Both at once: another operationId, and a path that differs in the names of its parameters or in its last slash.
  pairBy(({ method, path }) => `${method} ${path.replaceAll(/\{[^}]*\}/gu, "{}").replace(/(.)\/$/u, "$1")}`);
  return { pairs, removed: [...removed], added: [...added] };
}
