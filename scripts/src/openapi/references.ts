import type { Document } from "./document.js";
import { at, formatPointer, isReference, parsePointer } from "./resolve.js";

const component = /^#\/components\/[^/]+\/[^/]+/;

/**
 * What a part of the document refers to, however indirectly: `#/components/…` of whole components, also where a
 * reference leads into one, and the pointers to anything else.
 */
export function referencesFrom(document: Document, part: unknown): Set<string> {
  const seen = new Set<string>();
  const follow = (reference: string): void => {
    const pointer = formatPointer(parsePointer(reference));
    const whole = component.exec(pointer)?.[0] ?? pointer;
    if (seen.has(whole)) return;
    seen.add(whole);
    visit(at(document, whole));
  };
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (isReference(node)) follow(node.$ref);
    for (const target of Object.values(mappingOf(node))) follow(target);
    for (const value of Object.values(node)) visit(value);
  };
  visit(part);
  return seen;
}

/** A discriminator names schemas by pointer, or by their bare name, which `oneOf` refers to anyway. */
function mappingOf(node: object): Record<string, string> {
  const { discriminator } = node as { discriminator?: { mapping?: Record<string, unknown> } };
  const entries = Object.entries(discriminator?.mapping ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => String(entry[1]).startsWith("#/")),
  );
}
