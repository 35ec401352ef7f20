import { isDeepStrictEqual } from "node:util";
import type { Document } from "../../openapi/document.js";
import { operationsOf } from "../../openapi/operations.js";
import { isReference, resolve } from "../../openapi/resolve.js";
import { type Finding, generalTag } from "../verdict.js";
import { code } from "./place.js";

/** Shared schemas that have another name and the same content, old name to new. */
export function renamedSchemas(before: Document, after: Document): Map<string, string> {
  const [old, now] = [before, after].map(({ components }) => components?.schemas ?? {});
  const renamed = new Map<string, string>();
  const free = new Set(Object.keys(now ?? {}).filter((name) => !Object.hasOwn(old ?? {}, name)));
  for (const [name, schema] of Object.entries(old ?? {})) {
    if (Object.hasOwn(now ?? {}, name) || Object.keys(schema).length === 0) continue;
    const candidates = [...free].filter((candidate) => isDeepStrictEqual(now?.[candidate], schema));
    const successor = closest(name, candidates);
    if (successor === undefined) continue;
    renamed.set(name, successor);
    free.delete(successor);
  }
  return renamed;
}

/** Several schemas may have the same content; the one whose name begins most alike is meant. */
function closest(name: string, candidates: readonly string[]): string | undefined {
  const shared = (other: string): number => {
    let length = 0;
    while (length < name.length && name[length] === other[length]) length += 1;
    return length;
  };
  return candidates.toSorted((a, b) => shared(b) - shared(a))[0];
}

/** Shared schemas that came, went and changed their names: the packages export a type for each. */
export function schemaFindings(
  before: Document,
  after: Document,
  renamed: ReadonlyMap<string, string>,
): Finding[] {
  const [old, now] = [before, after].map(({ components }) => Object.keys(components?.schemas ?? {}));
  const tags = { old: tagsOfSchemas(before), now: tagsOfSchemas(after) };
  const newNames = new Set(renamed.values());
  const say = (level: Finding["level"], name: string, what: string, tag: string | undefined): Finding => ({
    level,
    tag: tag ?? generalTag,
    subject: name,
    kind: "type",
    what: `type ${code(name)} ${what}`,
    source: "structure",
  });
  const gone = (old ?? []).filter((name) => !now?.includes(name));
  const came = (now ?? []).filter((name) => !old?.includes(name) && !newNames.has(name));
  return [
    ...gone.map((name) => {
      const successor = renamed.get(name);
      const what = successor === undefined ? "is gone" : `is now called ${code(successor)}`;
      return say("major", name, what, tags.old.get(name));
    }),
    ...came.map((name) => say("minor", name, "is new", tags.now.get(name))),
  ];
}

/** The tag of the operations that use a shared schema; schemas of several tags are not in it. */
export function tagsOfSchemas(document: Document): Map<string, string> {
  const users = new Map<string, Set<string>>();
  for (const { operation, parameters } of operationsOf(document)) {
    const tag = operation.tags?.[0] ?? generalTag;
    const seen = new Set<object>();
    const visit = (node: unknown): void => {
      if (typeof node !== "object" || node === null || seen.has(node)) return;
      seen.add(node);
      if (isReference(node)) {
        const name = /^#\/components\/schemas\/([^/]+)$/u.exec(node.$ref)?.[1];
        if (name !== undefined) users.set(name, (users.get(name) ?? new Set()).add(tag));
        visit(resolve<object>(document, node));
      }
      for (const value of Object.values(node)) visit(value);
    };
    visit([operation, parameters]);
  }
  const only = new Map<string, string>();
  for (const [name, [first, ...others]] of [...users].map(([name, tags]) => [name, [...tags]] as const)) {
    if (first !== undefined && others.length === 0) only.set(name, first);
  }
  return only;
}
