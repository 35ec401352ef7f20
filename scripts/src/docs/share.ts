import type { Document } from "../openapi/document.js";
import { isReference, parsePointer, resolve } from "../openapi/resolve.js";
import { describe } from "./describe.js";

/** One place in the document that holds a described object or a `$ref` to a shared one. */
export interface Slot {
  holder: Record<string, unknown> | unknown[];
  key: string | number;
  text: string;
}

/**
 * Writes each slot's text. A shared object keeps being shared while all who use it say the same about it; otherwise
 * every use gets its own copy and the shared object goes, as OpenAPI 3.0 ignores a text beside a `$ref`.
 * Changes `document`.
 */
export function writeTexts(document: Document, slots: readonly Slot[]): void {
  const shared = new Map<object, Slot[]>();
  const pointers = new Set<string>();
  for (const slot of slots) {
    const node = read(slot) as object;
    if (!isReference(node)) {
      describe(node, slot.text);
      continue;
    }
    const target = resolve<object>(document, node);
    shared.set(target, [...(shared.get(target) ?? []), slot]);
  }
  for (const [target, uses] of shared) {
    const [first, ...others] = uses;
    if (first === undefined) continue;
    if (others.every((use) => use.text === first.text)) {
      describe(target, first.text);
      continue;
    }
    for (const use of uses) {
      pointers.add((read(use) as { $ref: string }).$ref);
      const copy = structuredClone(target);
      describe(copy, use.text);
      (use.holder as Record<string | number, unknown>)[use.key] = copy;
    }
  }
  const used = new Set<string>();
  collectReferences(document, used);
  for (const pointer of pointers) if (!used.has(pointer)) removeComponent(document, pointer);
}

function read(slot: Slot): unknown {
  return (slot.holder as Record<string | number, unknown>)[slot.key];
}

function removeComponent(document: Document, pointer: string): void {
  const [top, section = "", name = "", ...rest] = parsePointer(pointer);
  if (top !== "components" || rest.length > 0) return;
  delete (document.components?.[section] as Record<string, unknown> | undefined)?.[name];
}

function collectReferences(node: unknown, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  if (isReference(node)) found.add(node.$ref);
  for (const value of Object.values(node)) collectReferences(value, found);
}
