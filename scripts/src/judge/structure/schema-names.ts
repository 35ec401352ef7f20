import { isDeepStrictEqual } from "node:util";
import type { Document, Schema } from "../../openapi/document.js";
import { operationsOf } from "../../openapi/operations.js";
import { isReference, resolve } from "../../openapi/resolve.js";
import { type Finding, generalTag } from "../verdict.js";
import { code } from "./place.js";

/** Shared schemas that have another name and the same content, old name to new. */
export function renamedSchemas(before: Document, after: Document): Map<string, string> {
  const [old, now] = [before, after].map(({ components }) => components?.schemas ?? {}) as [Schemas, Schemas];
  const gone = Object.keys(old).filter((name) => !Object.hasOwn(now, name) && saysSomething(old[name]));
  const came = Object.keys(now).filter((name) => !Object.hasOwn(old, name));
  const candidates = gone.flatMap((from) => {
    const same = came.filter((to) => isDeepStrictEqual(old[from], now[to]));
    return same.map((to) => ({ from, to, only: same.length === 1, likeness: nameLikeness(from, to) }));
  });
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to, only, likeness } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    if (renamed.has(from) || taken.has(to) || (!only && likeness < 0.5)) continue;
    renamed.set(from, to);
    taken.add(to);
  }
  return renamed;
}

type Schemas = Record<string, Schema>;

function saysSomething(schema: Schema | undefined): boolean {
  return Object.keys(schema ?? {}).length > 0;
}

/** From 0 to 1, by pairs of neighbouring letters: `401_not_found` and `NotFound` are the same name. */
export function nameLikeness(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => {
    const letters = name.toLowerCase().replaceAll(/[^a-z]/gu, "");
    return new Set([...letters].slice(1).map((letter, index) => `${letters[index]}${letter}`));
  }) as [Set<string>, Set<string>];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
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
