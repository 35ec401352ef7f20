import type { Node } from "../openapi/document.js";
import { at, formatPointer, isReference } from "../openapi/resolve.js";
import { isNode, positions } from "../openapi/walk.js";
import { correctIt, VendorFailure } from "./failure.js";

/** Every `$ref`, and every other pointer of OpenAPI, must lead to something in the document. Throws a `VendorFailure`. */
export function checkReferences(document: Node): void {
  for (const { reference, where } of pointersIn(document)) {
    const problem = problemOf(document, reference);
    if (problem !== undefined) throw new VendorFailure(`${where} refers to ${problem.what}`, problem.next);
  }
}

/** What a document refers to must still be there when its texts are gone. Throws a `VendorFailure`. */
export function checkStripped(document: Node): void {
  for (const { reference, where } of pointersIn(document)) {
    const problem = problemOf(document, reference);
    if (problem === undefined) continue;
    throw new VendorFailure(
      `${where} refers to "${reference}", which is among the texts that are dropped`,
      correctIt,
    );
  }
}

interface Pointer {
  reference: string;
  where: string;
}

function* pointersIn(document: Node): Generator<Pointer> {
  for (const { kind, node, path } of positions(document)) {
    const where = formatPointer(path);
    if (isReference(node)) yield { reference: node.$ref, where };
    if (kind === "link" && typeof node.operationRef === "string")
      yield { reference: node.operationRef, where };
    if (kind !== "discriminator" || !isNode(node.mapping)) continue;
    for (const target of Object.values(node.mapping)) {
      // Without `#` or `/` it is the name of a schema.
      if (typeof target === "string" && /^#|\//u.test(target))
        yield { reference: target, where: `${where}/mapping` };
    }
  }
}

function problemOf(document: Node, reference: string): { what: string; next: string } | undefined {
  const seen = new Set<string>();
  let current: unknown = { $ref: reference };
  while (isReference(current)) {
    const { $ref } = current;
    if (!$ref.startsWith("#")) {
      return {
        what: `"${$ref}", which is outside the document`,
        next: "Bundle the description into one document first",
      };
    }
    if (seen.has($ref)) return { what: `"${$ref}", which refers to itself`, next: correctIt };
    seen.add($ref);
    current = lookUp(document, $ref);
    if (current === undefined) return { what: `"${$ref}", which is not there`, next: correctIt };
  }
  return undefined;
}

function lookUp(document: Node, pointer: string): unknown {
  try {
    return at(document, pointer);
  } catch {
    return undefined; // not a JSON pointer at all
  }
}
