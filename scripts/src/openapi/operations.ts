import {
  type Document,
  type Method,
  methods,
  type Node,
  type Operation,
  type Parameter,
  type Reference,
} from "./document.js";
import { isExtension } from "./grammar.js";
import { resolve } from "./resolve.js";

export interface OperationEntry {
  id: string;
  method: Method;
  path: string;
  operation: Operation;
  /** Path-level and operation-level parameters, resolved; the operation's win. */
  parameters: Parameter[];
}

/** Every operation of the document, in document order. */
export function operationsOf(document: Document): OperationEntry[] {
  const entries: OperationEntry[] = [];
  for (const [path, entry] of Object.entries(document.paths)) {
    if (isExtension(path)) continue;
    const item = resolve<Node>(document, entry);
    for (const method of methods) {
      const operation = item[method] as Operation | undefined;
      if (operation === undefined) continue;
      const shared = (item.parameters ?? []) as (Parameter | Reference)[];
      const merged = new Map<string, Parameter>();
      for (const parameter of [...shared, ...(operation.parameters ?? [])]) {
        const resolved = resolve<Parameter>(document, parameter);
        merged.set(`${resolved.in}:${resolved.name}`, resolved);
      }
      entries.push({ id: operation.operationId, method, path, operation, parameters: [...merged.values()] });
    }
  }
  return entries;
}
