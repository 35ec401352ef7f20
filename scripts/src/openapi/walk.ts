import type { Node } from "./document.js";
import { isExtension, type Kind, type Rule, ruleOf } from "./grammar.js";

/** An object at a place where OpenAPI says what it is. */
export interface Position {
  kind: Kind;
  node: Node;
  /** Where it stands, from the root. */
  path: readonly string[];
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Every object of the document whose kind is known from where it stands, parents first.
 * A property, parameter or component may be called `description` or `$ref`: that is a name, and what stands
 * under it is visited. The values of `default`, `enum`, `const`, `example` and extensions are data and are not.
 */
export function positions(document: unknown): Generator<Position> {
  return visit(document, { shape: "node", kind: "document" }, []);
}

function* visit(value: unknown, rule: Rule, path: readonly string[]): Generator<Position> {
  const { shape, kind } = rule;
  if (shape === "value" || kind === undefined) return;
  if (Array.isArray(value)) {
    if (shape === "map") return;
    for (const [index, item] of value.entries()) yield* visit(item, rule, [...path, String(index)]);
    return;
  }
  if (!isNode(value)) return;
  if (shape === "map") {
    for (const [name, item] of Object.entries(value)) {
      if (rule.extensible === true && isExtension(name)) continue;
      yield* visit(item, { shape: "node", kind }, [...path, name]);
    }
    return;
  }
  yield { kind, node: value, path };
  for (const [key, item] of Object.entries(value)) {
    const inner = ruleOf(kind, key);
    if (inner !== undefined) yield* visit(item, inner, [...path, key]);
  }
}
