import type { Document, Schema } from "../../openapi/document.js";
import { isListed } from "../../openapi/is-listed.js";
import { isReference, resolve } from "../../openapi/resolve.js";
import { plain } from "./plain.js";
import { readOwn } from "./read-own.js";
import { mayHaveSiblings, reference, schemaName } from "./reference.js";

/** A property with the shared schema that declares it, where that is another one than the schema looked at. */
export interface Member {
  schema: Schema;
  owner: string | undefined;
}

/** A `oneOf` or an `anyOf`, without its null branch. */
export interface Union {
  branches: Schema[];
  /** A value has to fit one of them and no other. */
  isExclusive: boolean;
}

/** What a schema says once its `$ref` is followed and its `allOf` is merged. */
export interface View {
  /** `undefined`: anything. Never contains `null`. */
  types: ReadonlySet<string> | undefined;
  nullable: boolean;
  /** Of `enum` and `const`, without null; `undefined` where any value is allowed. */
  values: readonly unknown[] | undefined;
  unions: Union[];
  properties: Map<string, Member>;
  /** Names whose schema is `false`. */
  forbidden: Set<string>;
  required: Set<string>;
  /** `true`: whatever; a schema: of that form; `false`: none. */
  additional: Schema | boolean;
  /** Items that have a place of their own. */
  prefix: readonly Schema[];
  /** All other items; `false`: none. */
  items: Schema | false | undefined;
  /** Everything else by keyword: constraints, format, default, flags. */
  keywords: Map<string, unknown>;
  /** Names of the shared schemas merged into this one. */
  parts: Set<string>;
}

export function viewOf(document: Document, schema: Schema): View {
  return merge(document, schema, undefined, new Set());
}

function merge(document: Document, given: Schema, owner: string | undefined, seen: Set<Schema>): View {
  const view = emptyView();
  const raw = plain(given);
  if (seen.has(raw)) return view; // an `allOf` that leads back to itself says nothing more
  const path = new Set(seen).add(raw);
  const parts: View[] = [];
  if (isReference(raw)) {
    const name = schemaName(raw);
    if (name !== undefined) view.parts.add(name);
    parts.push(merge(document, resolve<Schema>(document, raw), owner, path));
  }
  for (const part of raw.allOf ?? []) {
    parts.push(merge(document, part, reference(document, part)?.name ?? owner, path));
  }
  const own: Schema = isReference(raw) && !mayHaveSiblings(document) ? {} : raw;
  readOwn(view, own, owner);
  for (const part of parts) absorb(view, part);
  const typed = own.type !== undefined || own.enum !== undefined;
  view.nullable ||= parts.length > 0 && !typed && parts.every(({ nullable }) => nullable);
  return view;
}

function emptyView(): View {
  return {
    types: undefined,
    nullable: false,
    values: undefined,
    unions: [],
    properties: new Map(),
    forbidden: new Set(),
    required: new Set(),
    additional: true,
    prefix: [],
    items: undefined,
    keywords: new Map(),
    parts: new Set(),
  };
}

function absorb(view: View, part: View): void {
  view.types = intersection(view.types, part.types);
  view.values =
    view.values === undefined
      ? part.values
      : part.values === undefined
        ? view.values
        : common(view.values, part.values);
  view.unions.push(...part.unions);
  for (const [name, member] of part.properties) {
    if (!view.properties.has(name)) view.properties.set(name, member);
  }
  for (const name of part.forbidden) view.forbidden.add(name);
  for (const name of view.forbidden) view.properties.delete(name);
  for (const name of part.required) view.required.add(name);
  if (view.additional === true) view.additional = part.additional;
  if (view.prefix.length === 0) view.prefix = part.prefix;
  view.items ??= part.items;
  for (const [key, value] of part.keywords) if (!view.keywords.has(key)) view.keywords.set(key, value);
  for (const name of part.parts) view.parts.add(name);
}

function common(some: readonly unknown[], others: readonly unknown[]): unknown[] {
  return some.filter((value) => isListed(others, value));
}

function intersection(a: View["types"], b: View["types"]): View["types"] {
  if (a === undefined || b === undefined) return a ?? b;
  return new Set([...a].filter((type) => b.has(type)));
}
