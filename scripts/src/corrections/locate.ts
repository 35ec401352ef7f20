import { type JSONValue, jsonpath } from "json-p3";
import type { Json } from "../openapi/document.js";

export type Step = string | number;

/** A node that a JSONPath selects. */
export interface Location {
  steps: Step[];
  value: Json;
}

/** Every node an RFC 9535 JSONPath selects, once each. Throws on a malformed path. */
export function locate(root: unknown, path: string): Location[] {
  const found = new Map<string, Location>();
  // A document is JSON; the library's type for it only adds names of its own.
  for (const node of jsonpath.query(path, root as JSONValue)) {
    found.set(JSON.stringify(node.location), { steps: node.location, value: node.value as Json });
  }
  return [...found.values()];
}

/** `["paths", "/api/", 0]` → `$['paths']['/api/'][0]`, the normalized path of RFC 9535. */
export function normalizedPath(steps: readonly Step[]): string {
  return `$${steps.map((step) => (typeof step === "number" ? `[${step}]` : `['${escaped(step)}']`)).join("")}`;
}

/** What stands at the end of the steps, or `undefined`. */
export function lookup(root: unknown, steps: readonly Step[]): unknown {
  let node: unknown = root;
  for (const step of steps) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return undefined;
    node = (node as Record<Step, unknown>)[step];
  }
  return node;
}

function escaped(name: string): string {
  return name.replaceAll(/['\\]/g, (character) => `\\${character}`);
}
