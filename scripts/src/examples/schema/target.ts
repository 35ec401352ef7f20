import type { Document, Schema } from "../../openapi/document.js";
import { resolve } from "../../openapi/resolve.js";
import { branchesOf } from "./words.js";

/**
 * The schema that a reference leads to, also through an `allOf` around it alone, or a union of it and `null`: that is
 * how a description with keywords of its own beside a reference is written in OpenAPI 3.0, and `nullable` in 3.1.
 */
export function targetOf(document: Document, schema: Schema, open: readonly Schema[] = []): Schema {
  // A schema with a reference is a reference.
  const target = resolve<Schema>(document, schema as Schema);
  // What is nothing but itself says nothing.
  if (open.includes(target)) return {};
  const inside = [...open, target];
  const branches = branchesOf(target);
  if (branches?.length === 1 && branches.length < (target.oneOf ?? target.anyOf ?? []).length) {
    const { oneOf: _, anyOf: __, ...beside } = target;
    return { ...targetOf(document, branches[0] ?? {}, inside), ...beside, nullable: true };
  }
  const [only, ...others] = target.allOf ?? [];
  if (only === undefined || others.length > 0) return target;
  const { allOf: _, ...beside } = target;
  return { ...targetOf(document, only, inside), ...beside };
}
