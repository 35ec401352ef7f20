import type { Document, Reference } from "./document.js";

/** `#/components/schemas/A~1B` → `["components", "schemas", "A/B"]`. */
export function parsePointer(pointer: string): string[] {
  const path = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  if (path === "") return [];
  if (!path.startsWith("/")) throw new Error(`"${pointer}" is not a JSON pointer`);
  return path
    .slice(1)
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** `["paths", "/api/links/"]` → `#/paths/~1api~1links~1`. */
export function formatPointer(parts: readonly (string | number)[]): string {
  return `#${parts.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}

// A document refers to the same places again and again.
const parsed = new Map<string, readonly string[]>();

/** What stands at a local pointer, or `undefined`. */
export function at(document: unknown, pointer: string): unknown {
  let node: unknown = document;
  const parts = parsed.get(pointer) ?? parsePointer(pointer);
  parsed.set(pointer, parts);
  for (const part of parts) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, part)) return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  return node;
}

export function isReference(node: unknown): node is Reference {
  return typeof node === "object" && node !== null && typeof (node as Reference).$ref === "string";
}

/** Follows local `$ref`s until something else stands there. Throws on a dangling or circular chain. */
export function resolve<T extends object>(document: Document, node: T | Reference): T {
  const seen = new Set<string>();
  let current: unknown = node;
  while (isReference(current)) {
    const { $ref } = current;
    if (seen.has($ref)) throw new Error(`circular $ref ${$ref}`);
    seen.add($ref);
    current = at(document, $ref);
    if (current === undefined) throw new Error(`$ref ${$ref} points to nothing`);
  }
  return current as T;
}
