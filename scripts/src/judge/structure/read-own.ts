import type { Node, Schema } from "../../openapi/document.js";
import { plain, takesNull, variantOf } from "./plain.js";
import type { View } from "./view.js";

const structural = new Set([
  "$ref",
  "type",
  "nullable",
  "enum",
  "const",
  "oneOf",
  "anyOf",
  "allOf",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "prefixItems",
  // Nothing is said by what is only there to be referred to.
  "$defs",
  "definitions",
]);

/** Enters what a schema says itself, without its `$ref` and its `allOf`. */
export function readOwn(view: View, own: Schema, owner: string | undefined): void {
  const { type, enum: values } = own;
  const names = type === undefined ? undefined : [type].flat();
  if (names !== undefined) view.types = new Set(names.filter((name) => name !== "null"));
  const allowed = values ?? (Object.hasOwn(own, "const") ? [own.const] : undefined);
  if (allowed !== undefined) view.values = allowed.filter((value) => value !== null);
  view.nullable = own.nullable === true || (names?.includes("null") ?? allowed?.includes(null)) === true;
  for (const [union, isExclusive] of [
    [own.oneOf, true],
    [own.anyOf, false],
  ] as const) {
    if (union === undefined) continue;
    const branches = union.filter((branch) => !isNull(branch));
    const variants = branches.flatMap((branch) => variantOf(branch) ?? []);
    view.nullable ||= branches.length < union.length || variants.some(takesNull);
    view.unions.push({ branches, isExclusive: isExclusive && branches.length > 1 });
  }
  for (const [name, schema] of Object.entries<Schema | boolean>(own.properties ?? {})) {
    if (schema === false) view.forbidden.add(name);
    else view.properties.set(name, { schema: plain(schema), owner });
  }
  for (const name of own.required ?? []) view.required.add(name);
  view.additional = own.additionalProperties ?? true;
  view.prefix = (own.prefixItems ?? []) as readonly Schema[];
  view.items = own.items as Schema | false | undefined; // `false` from OpenAPI 3.1 on
  for (const [key, value] of Object.entries(withUploads(own))) {
    if (!structural.has(key)) view.keywords.set(key, value);
  }
}

/** The two spellings of an upload, that of OpenAPI 3.1 written as that of 3.0. */
function withUploads(schema: Schema): Node {
  const { contentMediaType, format = "binary", ...rest } = schema;
  const isBinary = format === "binary" && schema.contentEncoding === undefined;
  return isBinary && contentMediaType === "application/octet-stream" ? { ...rest, format } : schema;
}

function isNull(branch: Schema): boolean {
  const { type, enum: values = [branch.const] } = branch;
  return type === "null" || (values.length === 1 && values[0] === null);
}
