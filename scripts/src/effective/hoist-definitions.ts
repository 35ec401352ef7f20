import type { Document, Node, Schema } from "../openapi/document.js";
import { operationsOf } from "../openapi/operations.js";
import { formatPointer, isReference, parsePointer } from "../openapi/resolve.js";
import { isNode, positions } from "../openapi/walk.js";

/** Where JSON Schema keeps schemas that are only referred to. */
const keywords = ["$defs", "definitions"] as const;

/**
 * Makes a component of each schema that another schema defines inside of itself, and lets what refers to it refer to
 * the component, in place. What emits types would take the definitions for properties.
 */
export function hoistDefinitions(document: Document): void {
  const found = definitionsIn(document);
  if (found.length === 0) return;
  const schemas: Record<string, Schema> = { ...document.components?.schemas };
  const moved = new Map<string, string>();
  for (const { owner, keyword, name, path, schema } of found) {
    // A definition inside another one is named after that one.
    const outer = moved.get(formatPointer(path));
    const component = freeName(schemas, componentName(outer ?? ownerName(document, path), name));
    moved.set(formatPointer([...path, keyword, name]), component);
    schemas[component] = schema;
    delete owner[keyword];
  }
  document.components = { ...document.components, schemas };
  for (const { kind, node } of positions(document)) {
    if (isReference(node)) node.$ref = redirected(moved, node.$ref);
    if (kind !== "discriminator" || !isNode(node.mapping)) continue;
    for (const [value, target] of Object.entries(node.mapping)) {
      node.mapping[value] = redirected(moved, String(target));
    }
  }
}

interface Definition {
  /** The schema that it stands in, and where that is. */
  owner: Node;
  path: readonly string[];
  keyword: (typeof keywords)[number];
  name: string;
  schema: Schema;
}

/** All of them, the outer ones first. */
function definitionsIn(document: Document): Definition[] {
  const schemas = [...positions(document)].filter(({ kind }) => kind === "schema");
  return schemas.flatMap(({ node: owner, path }) =>
    keywords.flatMap((keyword) => {
      const definitions = owner[keyword];
      if (!isNode(definitions)) return [];
      return Object.entries(definitions).map(([name, schema]) => ({
        owner,
        path,
        keyword,
        name,
        schema: schema as Schema, // `positions` has it for one too
      }));
    }),
  );
}

/** The component or operation that a place belongs to; nothing for other places. */
function ownerName(document: Document, path: readonly string[]): string | undefined {
  const [root, first, second] = path;
  if (root === "components") return path[2];
  return root === "paths"
    ? operationsOf(document).find((entry) => entry.path === first && entry.method === second)?.id
    : undefined;
}

function componentName(owner: string | undefined, name: string): string {
  // OpenAPI allows these characters in the name of a component.
  return [owner ?? [], name]
    .flat()
    .join("_")
    .replaceAll(/[^\w.-]+/gu, "_");
}

function freeName(schemas: Record<string, Schema>, wanted: string): string {
  let name = wanted;
  for (let nth = 2; Object.hasOwn(schemas, name); nth += 1) name = `${wanted}_${nth}`;
  return name;
}

/** The pointer, where its longest beginning that has moved is now. An anchor and another file stay what they are. */
function redirected(moved: ReadonlyMap<string, string>, pointer: string): string {
  if (!pointer.startsWith("#/")) return pointer;
  const steps = parsePointer(pointer);
  for (let length = steps.length; length > 0; length -= 1) {
    const component = moved.get(formatPointer(steps.slice(0, length)));
    if (component === undefined) continue;
    return formatPointer(["components", "schemas", component, ...steps.slice(length)]);
  }
  return pointer;
}
