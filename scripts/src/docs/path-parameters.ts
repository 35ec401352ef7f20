import type { Document, Node, Operation, Parameter, Reference } from "../openapi/document.js";
import { methods } from "../openapi/document.js";
import { resolve } from "../openapi/resolve.js";

/** Every operation, in document order; parameters of a whole path are first written out at its operations. */
export function operationsWithOwnParameters(document: Document): Operation[] {
  return Object.values(document.paths).flatMap((item) => {
    const operations = methods.flatMap((method) => (item[method] as Operation | undefined) ?? []);
    lowerParameters(document, item, operations);
    return operations;
  });
}

function lowerParameters(document: Document, item: Node, operations: readonly Operation[]): void {
  const shared = item.parameters as (Parameter | Reference)[] | undefined;
  if (shared === undefined) return;
  const key = (node: Parameter | Reference) => {
    const parameter = resolve<Parameter>(document, node);
    return `${parameter.in}:${parameter.name}`;
  };
  for (const operation of operations) {
    const own = operation.parameters ?? [];
    const taken = new Set(own.map(key));
    const added = shared.filter((node) => !taken.has(key(node))).map((node) => structuredClone(node));
    operation.parameters = [...added, ...own];
  }
  delete item.parameters;
}
