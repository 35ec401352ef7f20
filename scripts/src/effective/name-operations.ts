import { functionName } from "../emit/names.js";
import type { Document, Method, Node, Operation } from "../openapi/document.js";
import { operationsOf } from "../openapi/operations.js";
import { isReference, resolve } from "../openapi/resolve.js";

/**
 * Gives each operation without an `operationId` one made of its method and path, in place. It is the same in every
 * run as long as both are, and never one whose function would have the name of another one.
 */
export function nameOperations(document: Document): void {
  const operations = operationsOf(document);
  const taken = new Set(operations.flatMap(({ id }) => (isName(id) ? functionName(id) : [])));
  for (const { id, method, path } of operations) {
    if (isName(id)) continue;
    const derived = derivedId(method, path);
    let name = derived;
    for (let nth = 2; taken.has(name); nth += 1) name = `${derived}${nth}`;
    taken.add(name);
    operationAt(document, path, method).operationId = name;
  }
}

function isName(id: unknown): boolean {
  return typeof id === "string" && id !== "";
}

/** `GET /loans/{loan_id}` → `getLoansByLoanId`. */
export function derivedId(method: Method, path: string): string {
  const words = path.replaceAll(/\{([^}]*)\}/gu, "/by/$1/");
  return functionName(`${method} ${/[A-Za-z0-9]/u.test(words) ? words : "root"}`);
}

/** The operation, of this path alone: several paths may share one item by reference. */
function operationAt(document: Document, path: string, method: Method): Operation {
  const entry = document.paths[path] ?? {};
  const item = isReference(entry) ? structuredClone(resolve<Node>(document, entry)) : entry;
  document.paths[path] = item;
  return item[method] as Operation;
}
