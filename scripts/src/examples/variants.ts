import type { Document, Schema } from "../openapi/document.js";
import { resolve } from "../openapi/resolve.js";
import { targetOf } from "./schema/target.js";
import { branchesOf } from "./schema/words.js";
import { codeOfError } from "./values/errors.js";

/** One of the examples of a body. */
export interface Variant {
  /** `undefined` when there is only one example. */
  name: string | undefined;
  branch: number | undefined;
  turn: number;
}

/** So many examples at least, where unions have so many branches to show. */
const wanted = 6;

/**
 * The examples that show the branches of a body's unions: each branch of the outermost one (of the body, its items
 * or its results), and in turn those of the unions further inside. Lists show inner branches item by item instead.
 */
export function variantsOf(document: Document, schema: Schema): Variant[] {
  const { union, isList } = outermostUnion(document, schema, false);
  const roots: (Schema | undefined)[] = union ?? [undefined];
  const variants: Variant[] = [];
  for (const [index, root] of roots.entries()) {
    const inner = isList ? [] : largestUnion(document, root ?? schema);
    const count = Math.max(1, Math.min(inner.length, Math.max(2, Math.ceil(wanted / roots.length))));
    for (let nth = 0; nth < count; nth += 1) {
      const turn = variants.length;
      const names = [
        root === undefined ? undefined : branchName(root, index, roots as Schema[]),
        count === 1 ? undefined : branchName(inner[turn % inner.length] ?? {}, turn, inner),
      ].filter((name) => name !== undefined);
      variants.push({
        name: names.length === 0 ? undefined : names.join("_"),
        branch: root === undefined ? undefined : index,
        turn,
      });
    }
  }
  return variants;
}

interface Outermost {
  union: Schema[] | undefined;
  isList: boolean;
}

function outermostUnion(
  document: Document,
  schema: Schema,
  isList: boolean,
  seen = new Set<string>(),
): Outermost {
  if (schema.$ref !== undefined) {
    // Lists of lists of themselves.
    if (seen.has(schema.$ref)) return { union: undefined, isList };
    seen.add(schema.$ref);
  }
  const target = targetOf(document, schema);
  const union = branchesOf(target);
  if (union !== undefined) return { union: union.length > 1 ? union : undefined, isList };
  const results = [target, ...(target.allOf ?? []).map((part) => targetOf(document, part))].find(
    (part) => part.properties?.results !== undefined,
  )?.properties?.results;
  const items = target.items ?? (results === undefined ? undefined : targetOf(document, results).items);
  return items === undefined ? { union: undefined, isList } : outermostUnion(document, items, true, seen);
}

/** The union with the most branches inside a schema, in whatever depth. */
function largestUnion(document: Document, schema: Schema, seen = new Set<string>()): Schema[] {
  if (schema.$ref !== undefined) {
    if (seen.has(schema.$ref)) return [];
    seen.add(schema.$ref);
    return largestUnion(document, resolve<Schema>(document, schema as Schema), seen);
  }
  const own = branchesOf(schema) ?? [];
  const children = [...own, ...(schema.allOf ?? []), ...Object.values(schema.properties ?? {})];
  if (schema.items !== undefined) children.push(schema.items);
  let largest = own.length > 1 ? own : [];
  for (const child of children) {
    const found = largestUnion(document, child, seen);
    if (found.length > largest.length) largest = found;
  }
  return largest;
}

/** The component's name; for errors their code; for a branch in place the property that only it has. */
function branchName(branch: Schema, index: number, all: readonly Schema[]): string {
  if (branch.$ref !== undefined) {
    const component = branch.$ref.slice(branch.$ref.lastIndexOf("/") + 1);
    return codeOfError(component) ?? component;
  }
  const others = new Set(
    all.filter((other) => other !== branch).flatMap((other) => Object.keys(other.properties ?? {})),
  );
  const own = Object.keys(branch.properties ?? {}).find((name) => !others.has(name));
  return own === undefined ? `branch_${index + 1}` : `with_${own}`;
}
