import type { Document, Node } from "./document.js";
import { type OperationEntry, operationsOf } from "./operations.js";
import { referencesFrom } from "./references.js";
import { at, resolve } from "./resolve.js";

/**
 * Ids of the operations that are new or described otherwise than before, be it in something they refer to. Other
 * servers or another security touch all of them.
 */
export function touchedOperations(before: Document, after: Document): Set<string> {
  const known = new Map(operationsOf(before).map((entry) => [entry.id, everythingAbout(before, entry)]));
  const entries = operationsOf(after);
  return new Set(
    entries.filter((entry) => known.get(entry.id) !== everythingAbout(after, entry)).map(({ id }) => id),
  );
}

function everythingAbout(
  document: Document,
  { method, path, operation, parameters }: OperationEntry,
): string {
  const { servers, security, components } = document;
  const item = resolve<Node>(document, document.paths[path] ?? {});
  const references = [...referencesFrom(document, [operation, parameters])].sort();
  return JSON.stringify([
    [method, path, operation, parameters],
    references.map((reference) => [reference, at(document, reference)]),
    [servers, item.servers, security, components?.securitySchemes],
  ]);
}
