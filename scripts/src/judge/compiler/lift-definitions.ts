import type { Document, Node } from "../../openapi/document.js";
import { formatPointer, isReference, parsePointer } from "../../openapi/resolve.js";
import { isNode, positions } from "../../openapi/walk.js";

/**
 * The document with what its schemas define within themselves (`$defs`) among the shared schemas. Types made of it
 * have no property for what is only there to be referred to.
 */
export function liftDefinitions(document: Document): Document {
  const copy = structuredClone(document);
  const schemas: Record<string, unknown> = { ...copy.components?.schemas };
  const lifted = new Map<string, string>();
  for (const { kind, node, path } of [...positions(copy)]) {
    if (kind !== "schema" || !isNode(node.$defs)) continue;
    for (const [name, definition] of Object.entries(node.$defs)) {
      const home = [...path, "$defs", name];
      const title = unusedName(home, schemas);
      schemas[title] = definition;
      lifted.set(formatPointer(home), formatPointer(["components", "schemas", title]));
    }
    delete node.$defs;
  }
  if (lifted.size === 0) return document;
  copy.components = { ...copy.components, schemas } as NonNullable<Document["components"]>; // schemas stay schemas
  for (const { node } of positions(copy)) if (isReference(node)) follow(node, lifted);
  return copy;
}

/** `Loan/$defs/Money` → `Loan.Money`. */
function unusedName(home: readonly string[], taken: Readonly<Record<string, unknown>>): string {
  const [first, second] = home;
  const inner = first === "components" && second === "schemas" ? home.slice(2) : home;
  const parts = inner.filter((part) => part !== "$defs").map((part) => part.replaceAll(/[^\w-]+/gu, "-"));
  let name = parts.join(".");
  while (Object.hasOwn(taken, name)) name += "_";
  return name;
}

/** Lets a reference point to where the innermost definition on its way has gone. */
function follow(node: Node & { $ref: string }, lifted: ReadonlyMap<string, string>): void {
  const parts = node.$ref.startsWith("#") ? parsePointer(node.$ref) : [];
  for (let length = parts.length; length > 0; length--) {
    const home = lifted.get(formatPointer(parts.slice(0, length)));
    if (home === undefined) continue;
    node.$ref = home + formatPointer(parts.slice(length)).slice(1);
    return;
  }
}
