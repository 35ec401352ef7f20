import type { Node } from "../openapi/document.js";
import { grammar, isExtension, type Kind, type Rule, ruleOf } from "../openapi/grammar.js";
import { formatPointer, isReference } from "../openapi/resolve.js";
import { isNode } from "../openapi/walk.js";
import { reasonPhrases } from "./phrases.js";

export interface CanonicalOptions {
  /** Keep descriptions, titles, examples and extensions. @default false */
  keepProse?: boolean;
  /** Extensions (`x-…`) of this description that state facts. @default [] */
  extensions?: readonly string[];
}

/** A key OpenAPI does not know at its place, and what was done with it. */
export interface UnknownKey {
  pointer: string;
  kept: boolean;
}

export interface Canonical {
  document: Node;
  unknown: UnknownKey[];
}

/**
 * The facts of a description in canonical order: two descriptions that differ in prose or in the order of keys
 * give the same document. Keywords follow the grammar's order; names are sorted by code unit; arrays stay as
 * they are except `required`, which is a set. Nothing of the input is changed or shared.
 */
export function canonical(document: Node, options: CanonicalOptions = {}): Canonical {
  const { keepProse = false, extensions = [] } = options;
  const phraseOf = reasonPhrases(document);
  const unknown: UnknownKey[] = [];

  const rebuild = (value: unknown, rule: Rule, path: readonly string[]): unknown => {
    const { shape, kind } = rule;
    if (rule.glossary === true && isNode(value) && !keepProse) {
      return Object.fromEntries(sortedNames(value).map((name) => [name, ""]));
    }
    if (rule.set === true && isStringList(value)) return [...value].sort();
    if (shape === "value" || kind === undefined) return sortedValue(value);
    if (shape === "node" && Array.isArray(value)) {
      return value.map((item, index) => rebuild(item, rule, [...path, String(index)]));
    }
    if (!isNode(value)) return sortedValue(value);
    return shape === "map" ? rebuildMap(value, rule, kind, path) : rebuildNode(value, kind, path);
  };

  const rebuildMap = (map: Node, rule: Rule, kind: Kind, path: readonly string[]): Node => {
    const result: Node = {};
    for (const name of sortedNames(map)) {
      const isName = rule.extensible !== true || !isExtension(name);
      if (isName) result[name] = rebuild(map[name], { shape: "node", kind }, [...path, name]);
      else if (keepsExtension(name)) result[name] = sortedValue(map[name]);
    }
    return result;
  };

  const rebuildNode = (node: Node, kind: Kind, path: readonly string[]): Node => {
    const result: Node = {};
    const known = grammar.get(kind) ?? new Map<string, Rule>();
    for (const [key, rule] of known) {
      if (kind === "response" && key === "description" && !keepProse && !isReference(node)) {
        result[key] = phraseOf(path);
      } else if (Object.hasOwn(node, key) && (keepProse || rule.prose !== true)) {
        result[key] = rebuild(node[key], rule, [...path, key]);
      }
    }
    for (const key of sortedNames(node)) {
      if (known.has(key)) continue;
      const rule = ruleOf(kind, key);
      if (rule !== undefined) {
        if (keepProse || rule.prose !== true) result[key] = rebuild(node[key], rule, [...path, key]);
      } else if (isExtension(key)) {
        if (keepsExtension(key)) result[key] = sortedValue(node[key]);
      } else {
        // A misspelt `description` and a vendor's own keyword look alike: only words give prose away.
        const kept = keepProse || !hasWords(node[key]);
        if (kept) result[key] = sortedValue(node[key]);
        unknown.push({ pointer: formatPointer([...path, key]), kept });
      }
    }
    return result;
  };

  const keepsExtension = (key: string): boolean => keepProse || extensions.includes(key);

  return { document: rebuildNode(document, "document", []), unknown };
}

function sortedNames(node: Node): string[] {
  return Object.keys(node).sort();
}

/** Data with the keys of its objects sorted; the order of arrays is part of the data. */
function sortedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedValue);
  if (!isNode(value)) return value;
  return Object.fromEntries(sortedNames(value).map((name) => [name, sortedValue(value[name])]));
}

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function hasWords(value: unknown): boolean {
  if (typeof value === "string") return /\S\s+\S/u.test(value);
  if (Array.isArray(value)) return value.some(hasWords);
  return isNode(value) && Object.values(value).some(hasWords);
}

/** A whole description, texts included, as the bytes to commit: canonical order, two spaces, one newline at the end. */
export function canonicalJson(document: Node): string {
  return serialise(canonical(document, { keepProse: true }).document);
}

export function serialise(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
