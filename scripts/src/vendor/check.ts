import type { Node } from "../openapi/document.js";
import { at, formatPointer, isReference } from "../openapi/resolve.js";
import { isNode, positions } from "../openapi/walk.js";
import { VendorFailure } from "./failure.js";

const atSource = "Have it corrected at its source, or correct a copy and vendor that with --source";

/** Checks what everything after this relies on. Throws a `VendorFailure` for the first thing that does not hold. */
export function check(document: Node): void {
  checkVersion(document);
  checkInfo(document);
  checkOperations(document);
  checkReferences(document);
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
      throw new VendorFailure(`#/info/${key} is missing or not a text`, atSource);
    }
  }
}

function checkOperations(document: Node): void {
  const { paths } = document;
  const next = "Check that it is the whole description and not a part or an index of it";
  if (!isNode(paths) || Object.keys(paths).length === 0)
    throw new VendorFailure("#/paths has no paths", next);
  for (const [path, item] of Object.entries(paths)) {
    if (!isNode(item))
      throw new VendorFailure(`${formatPointer(["paths", path])} is not an object`, atSource);
  }
  const seen = new Map<string, string>();
  let operations = 0;
  for (const { kind, node, path } of positions(document)) {
    if (kind !== "operation") continue;
    const where = formatPointer(path);
    const { operationId } = node;
    if (path[0] === "paths" && path.length === 3) {
      operations++;
      if (typeof operationId !== "string" || operationId === "") {
        throw new VendorFailure(`${where} has no operationId, which its function is named after`, atSource);
      }
    }
    if (typeof operationId !== "string") continue;
    const first = seen.get(operationId);
    if (first !== undefined) {
      throw new VendorFailure(
        `operationId "${operationId}" stands at ${first} and again at ${where}`,
        atSource,
      );
    }
    seen.set(operationId, where);
  }
  if (operations === 0) throw new VendorFailure("no path has an operation", next);
}

/** Every `$ref`, and every other pointer of OpenAPI, must lead to something in the document. */
export function checkReferences(document: Node): void {
  for (const { kind, node, path } of positions(document)) {
    const where = formatPointer(path);
    if (isReference(node)) follow(document, node.$ref, where);
    if (kind === "link" && typeof node.operationRef === "string") follow(document, node.operationRef, where);
    if (kind === "discriminator" && isNode(node.mapping)) {
      for (const target of Object.values(node.mapping)) {
        if (typeof target === "string" && /^#|\//u.test(target)) follow(document, target, `${where}/mapping`);
      }
    }
  }
}

function follow(document: Node, reference: string, where: string): void {
  const seen = new Set<string>();
  let current: unknown = { $ref: reference };
  while (isReference(current)) {
    const { $ref } = current;
    if (!$ref.startsWith("#")) {
      throw new VendorFailure(
        `${where} refers to "${$ref}", which is outside the document`,
        "Bundle the description into one document first",
      );
    }
    if (seen.has($ref))
      throw new VendorFailure(`${where} refers to "${$ref}", which refers to itself`, atSource);
    seen.add($ref);
    current = lookUp(document, $ref);
    if (current === undefined)
      throw new VendorFailure(`${where} refers to "${$ref}", which is not there`, atSource);
  }
}

function lookUp(document: Node, pointer: string): unknown {
  try {
    return at(document, pointer);
  } catch {
    return undefined; // not a JSON pointer at all
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}
