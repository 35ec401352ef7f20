import type { Document, Node } from "../openapi/document.js";
import { isExtension } from "../openapi/grammar.js";
import { operationsOf } from "../openapi/operations.js";
import { formatPointer } from "../openapi/resolve.js";
import { isNode, positions } from "../openapi/walk.js";
import { checkObjects, checkRequiredKeys } from "./check-objects.js";
import { checkReferences } from "./check-references.js";
import { correctIt, VendorFailure } from "./failure.js";

const isItWhole = "Check that it is the whole description and not a part or an index of it";

/** Checks what everything after this relies on. Throws a `VendorFailure` for the first thing that does not hold. */
export function check(document: Node): void {
  checkVersion(document);
  checkInfo(document);
  checkPaths(document);
  checkReferences(document);
  const described = document as Document; // by now it has the parts of one that are read
  checkObjects(described);
  checkOperations(described);
  checkRequiredKeys(described);
}

function checkVersion({ openapi, swagger }: Node): void {
  const next = "Convert it to OpenAPI 3.0 or 3.1 first";
  if (swagger !== undefined)
    throw new VendorFailure(`the document is Swagger ${shown(swagger)} at #/swagger`, next);
  if (openapi === undefined) {
    throw new VendorFailure("the document has no `openapi` version", "Check that it is an API description");
  }
  if (typeof openapi !== "string" || !/^3\.[01]\.\d+(-.+)?$/u.test(openapi)) {
    throw new VendorFailure(`OpenAPI ${shown(openapi)} at #/openapi is not a version 3.0.x or 3.1.x`, next);
  }
}

function checkInfo({ info }: Node): void {
  for (const key of ["title", "version"]) {
    if (!isNode(info) || typeof info[key] !== "string") {
      throw new VendorFailure(`#/info/${key} is missing or not a text`, correctIt);
    }
  }
}

function checkPaths(document: Node): void {
  const { paths } = document;
  if (!isNode(paths) || Object.keys(paths).length === 0)
    throw new VendorFailure("#/paths has no paths", isItWhole);
  for (const [path, item] of Object.entries(paths)) {
    if (!isNode(item) && !isExtension(path))
      throw new VendorFailure(`${formatPointer(["paths", path])} is not an object`, correctIt);
  }
  for (const { kind, node, path } of positions(document)) {
    if (kind !== "pathItem" && kind !== "operation") continue;
    if (node.parameters === undefined || Array.isArray(node.parameters)) continue;
    throw new VendorFailure(`${formatPointer([...path, "parameters"])} is not a list`, correctIt);
  }
}

function checkOperations(document: Document): void {
  const operations = operationsOf(document);
  if (operations.length === 0) throw new VendorFailure("no path has an operation", isItWhole);
  const seen = new Map<unknown, string>();
  const add = (id: unknown, where: string): void => {
    const first = seen.get(id);
    if (first !== undefined) {
      throw new VendorFailure(`operationId "${id}" stands at ${first} and again at ${where}`, correctIt);
    }
    seen.set(id, where);
  };
  for (const { operation, path, method } of operations) {
    const id: unknown = operation.operationId;
    const where = formatPointer(["paths", path, method]);
    // One without an id gets it later on, as corrections may have something to say about it.
    if (id === undefined) continue;
    if (typeof id !== "string" || id === "") {
      throw new VendorFailure(`${where} has ${shown(id)} as its operationId, which is no name`, correctIt);
    }
    add(id, where);
  }
  for (const { kind, node, path } of positions(document)) {
    const isCalledByUs = (path[0] === "paths" && path.length === 3) || path[1] === "pathItems";
    if (kind !== "operation" || isCalledByUs || node.operationId === undefined) continue;
    add(node.operationId, formatPointer(path));
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}
