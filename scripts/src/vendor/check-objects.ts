import { type Document, methods, type Node } from "../openapi/document.js";
import { isExtension } from "../openapi/grammar.js";
import { operationsOf } from "../openapi/operations.js";
import { formatPointer, resolve } from "../openapi/resolve.js";
import { isNode } from "../openapi/walk.js";
import { correctIt, VendorFailure } from "./failure.js";

/** Checks that operations, their parameters and responses are objects. Throws a `VendorFailure` for the first that is not. */
export function checkObjects(document: Document): void {
  for (const [path, entry] of Object.entries(document.paths)) {
    if (isExtension(path)) continue;
    const item = resolve<Node>(document, entry);
    const insist = (value: unknown, ...where: string[]): void => {
      if (isNode(value)) return;
      throw new VendorFailure(`${formatPointer(["paths", path, ...where])} is not an object`, correctIt);
    };
    const insistAll = (values: unknown, ...where: string[]): void => {
      for (const [key, value] of Object.entries(values ?? {})) insist(value, ...where, key);
    };
    insistAll(item.parameters, "parameters");
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      insist(operation, method);
      const { parameters, responses } = operation as Node; // `insist` has looked
      insistAll(parameters, method, "parameters");
      if (isNode(responses)) insistAll(responses, method, "responses");
    }
  }
}

/** Checks that operations have responses, and their parameters names. Throws a `VendorFailure` for the first without. */
export function checkRequiredKeys(document: Document): void {
  for (const { operation, parameters, path, method } of operationsOf(document)) {
    const where = formatPointer(["paths", path, method]);
    if (!isNode(operation.responses))
      throw new VendorFailure(`${where} has no responses to make types of`, correctIt);
    for (const parameter of parameters) {
      for (const key of ["name", "in"] as const) {
        if (typeof parameter[key] === "string" && parameter[key] !== "") continue;
        const named = key === "in" ? `its parameter "${parameter.name}"` : "a parameter";
        throw new VendorFailure(`${where} has no \`${key}\` for ${named}`, correctIt);
      }
    }
  }
}
