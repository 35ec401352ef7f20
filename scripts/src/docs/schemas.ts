import type { Document, Schema } from "../openapi/document.js";
import { isReference, resolve } from "../openapi/resolve.js";
import { describe } from "./describe.js";
import type { Ledger } from "./ledger.js";
import type { Docs } from "./types.js";

/** Texts of our own for the properties of one schema, by path, and where they stand in `docs.yaml`. */
export interface OwnTexts {
  place: string;
  texts: Record<string, string>;
}

/** Describes the named schemas. Changes `document`. */
export function describeSchemas(document: Document, docs: Docs, ledger: Ledger): void {
  const schemas = document.components?.schemas ?? {};
  for (const [name, own] of Object.entries(docs.schemas)) {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined) continue;
    ledger.use(`schemas.${name}`);
    if (own.description === undefined) continue;
    if (isReference(schema)) schemas[name] = wrap(schema, own.description);
    else describe(schema, own.description);
  }
  for (const [name, schema] of Object.entries(schemas)) {
    const texts = Object.hasOwn(docs.schemas, name) ? docs.schemas[name]?.properties : undefined;
    describeProperties(document, schema, docs, ledger, {
      place: `schemas.${name}.properties`,
      texts: texts ?? {},
    });
  }
}

/**
 * Describes each property below `schema`: by its own text, else by the text of the schema it refers to, else by the
 * glossary. Does not follow references; what they point to is described where it stands. Changes `schema`.
 */
export function describeProperties(
  document: Document,
  schema: Schema,
  docs: Docs,
  ledger: Ledger,
  own: OwnTexts = { place: "", texts: {} },
): void {
  const visit = (node: Schema | undefined, path: string): void => {
    if (node === undefined || typeof node !== "object" || isReference(node)) return;
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      const here = path === "" ? name : `${path}.${name}`;
      // Before the text is written: a wrapped reference would be visited again.
      visit(property, here);
      const text = textOf(name, here, property);
      if (text === undefined || node.properties === undefined) continue;
      if (isReference(property)) node.properties[name] = wrap(property, text);
      else describe(property, text);
    }
    visit(node.items, path);
    if (typeof node.additionalProperties === "object") visit(node.additionalProperties, path);
    for (const part of [...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])])
      visit(part, path);
  };
  const textOf = (name: string, path: string, property: Schema): string | undefined => {
    if (Object.hasOwn(own.texts, path)) {
      ledger.use(`${own.place}.${path}`);
      return own.texts[path];
    }
    if (isReference(property)) {
      const { description } = resolve<Schema>(document, property) as { description?: string };
      if (description !== undefined) return description;
    }
    if (!Object.hasOwn(docs.glossary, name)) return undefined;
    ledger.use(`glossary.${name}`);
    return docs.glossary[name];
  };
  visit(schema, "");
}

/** OpenAPI 3.0 ignores what stands beside a `$ref`; an `allOf` of one means the same and can be described. */
function wrap(reference: Schema, text: string): Schema {
  return { description: text, allOf: [{ ...reference }] };
}
