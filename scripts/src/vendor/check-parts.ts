import { type Document, methods, type Node } from "../openapi/document.js";
import { isExtension } from "../openapi/grammar.js";
import { operationsOf } from "../openapi/operations.js";
import { formatPointer, resolve } from "../openapi/resolve.js";
import { isNode } from "../openapi/walk.js";
import { correctIt, VendorFailure } from "./failure.js";

/** Checks that operations are objects. Throws a `VendorFailure` for the first that is not. */
export function checkMethods(document: Document): void {
  for (const [path, entry] of Object.entries(document.paths)) {
    if (isExtension(path)) continue;
    const item = resolve<Node>(document, entry);
    for (const method of methods) {
      if (item[method] === undefined || isNode(item[method])) continue;
      throw new VendorFailure(`${formatPointer(["paths", path, method])} is not an object`, correctIt);
    }
  }
}

/** Checks that operations have responses, and their parameters names. Throws a `VendorFailure` for the first without. */
export function checkParts(document: Document): void {
  for (const { operation, parameters, path, method } of operationsOf(document)) {
    const where = formatPointer(["paths", path, method]);
    if (!isNode(operation.responses)) throw new VendorFailure(`${where} has no responses`, correctIt);
    for (const parameter of parameters) {
      for (const key of ["name", "in"] as const) {
        if (typeof parameter[key] === "string" && parameter[key] !== "") continue;
        const named = key === "in" ? `its parameter "${parameter.name}"` : "a parameter";
        throw new VendorFailure(`${where} has no \`${key}\` for ${named}`, correctIt);
      }
    }
  }
}
