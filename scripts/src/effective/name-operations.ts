import { functionName } from "../emit/names.js";
import type { Document, Method, Node, Operation } from "../openapi/document.js";
import { operationsOf } from "../openapi/operations.js";
import { isReference, resolve } from "../openapi/resolve.js";

/**
 * Gives each operation without an `operationId` one made of its own method and path, in place. No other operation
 * has a say in it: a function that moved to another one as soon as a like path comes would call the wrong one.
 *
 * @throws Error where a function would have the name of another one. Which of them keeps it is for a person to say.
 */
export function nameOperations(document: Document): void {
  const owners = new Map<string, string>();
  const operations = operationsOf(document);
  for (const { id, method, path } of operations)
    if (isName(id)) owners.set(functionName(id), callOf(method, path));
  for (const { id, method, path } of operations) {
    if (isName(id)) continue;
    const name = derivedId(method, path);
    const call = callOf(method, path);
    const owner = owners.get(name);
    if (owner !== undefined) {
      throw new Error(
        `${owner} and ${call} would both be called ${name}: give ${call} an \`operationId\` by an action in ` +
          `corrections.yaml (docs/maintaining.md, "Add a description")`,
      );
    }
    owners.set(name, call);
    operationAt(document, path, method).operationId = name;
  }
}

function isName(id: unknown): boolean {
  return typeof id === "string" && id !== "";
}

function callOf(method: Method, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}

/**
 * `GET /loans/{loan_id}` → `getLoansByLoanId`. What tells paths apart and would get lost in the name of a function is
 * spelled out: `GET /loans/` → `getLoansSlash`. The name of a parameter tells none apart (OpenAPI 3.1, 4.8.8.2).
 */
export function derivedId(method: Method, path: string): string {
  const words = path
    .split(/(\{[^}]*\})/u)
    .map((part) => (part.startsWith("{") ? `/by/${part}/` : spelled(part)));
  const name = path === "/" ? "root" : words.join("");
  return functionName(`${method}/${name}${path.length > 1 && path.endsWith("/") ? "/slash" : ""}`);
}

/** What a path says outside of its parameters. */
function spelled(text: string): string {
  return text
    .replaceAll(/(?<![A-Za-z0-9])by(?![A-Za-z0-9])/gu, "literal-by")
    .replaceAll("_", "/underscore/")
    .replaceAll(/[A-Z]/gu, "/upper/$&");
}

/** The operation, of this path alone: several paths may share one item by reference. */
function operationAt(document: Document, path: string, method: Method): Operation {
  const entry = document.paths[path] ?? {};
  const item = isReference(entry) ? structuredClone(resolve<Node>(document, entry)) : entry;
  document.paths[path] = item;
  return item[method] as Operation;
}
