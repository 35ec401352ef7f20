import { type Document, methods, type Node } from "./document.js";
import { referencesFrom } from "./references.js";
import { formatPointer, resolve } from "./resolve.js";

/** The document with no other operations than these, and no components that only others refer to. */
export function onlyOperations(document: Document, ids: ReadonlySet<string>): Document {
  const isLeftOut = (key: string, value: unknown): boolean =>
    (methods as readonly string[]).includes(key) && !ids.has((value as { operationId: string }).operationId);
  const paths = Object.entries(document.paths).flatMap(([path, item]) => {
    const members = Object.entries(resolve<Node>(document, item));
    const kept = Object.fromEntries(members.filter(([key, value]) => !isLeftOut(key, value)));
    return methods.some((method) => method in kept) ? [[path, kept] as const] : [];
  });
  const rest: Document = { ...document, paths: Object.fromEntries(paths) };
  const references = referencesFrom(document, rest.paths);
  // Who refers to another path needs more than this can tell.
  if ([...references].some((reference) => !reference.startsWith("#/components/"))) return document;
  const groups = Object.entries(document.components ?? {}).map(([group, entries]) => {
    const used = Object.entries(entries as Node).filter(([name]) =>
      references.has(formatPointer(["components", group, name])),
    );
    // Security schemes are named and not referred to.
    return [group, group === "securitySchemes" ? entries : Object.fromEntries(used)] as const;
  });
  return { ...rest, components: Object.fromEntries(groups) };
}
