import type { Schema } from "../../openapi/document.js";
import type { Walker } from "./walker.js";
import { branchesOf } from "./words.js";

/** So many objects and lists are enough for one example. Components that all refer to each other have no end of them. */
export const mostNodes = 300;

/** How many components may stand inside of each other, the next one for when there were too many nodes before. */
export const depths: readonly number[] = [Number.POSITIVE_INFINITY, 4, 3, 2];

/** Whether only what has to be there goes into an example from here on. */
export function isEnough({ open, depth, spent }: Walker): boolean {
  return open.length >= depth || spent.nodes >= mostNodes;
}

/** Whether there may be more objects and lists under a schema, references to it aside. */
export function hasInside(schema: Schema): boolean {
  const { properties, items, prefixItems, allOf } = schema;
  return [properties, items, prefixItems, allOf, branchesOf(schema)].some((inside) => inside !== undefined);
}
