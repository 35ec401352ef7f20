import type { Schema } from "../openapi/document.js";
import { isReference, resolve } from "../openapi/resolve.js";
import { type Context, own } from "./context.js";
import { describe } from "./describe.js";

/** Texts of our own for the properties of one schema, by path, and where they stand in `docs.yaml`. */
export interface OwnTexts {
  place: string;
  texts: Record<string, string>;
}

/** Describes the named schemas and their properties. */
export function describeSchemas(context: Context): void {
  const { document, docs, ledger } = context;
  const schemas = document.components?.schemas ?? {};
  for (const [name, { description }] of Object.entries(docs.schemas)) {
    const schema = own(schemas, name);
    if (schema === undefined) continue;
    ledger.use(`schemas.${name}`);
    if (description === undefined) continue;
    if (isReference(schema)) schemas[name] = wrap(schema, description);
    else describe(schema, description);
  }
  for (const [name, schema] of Object.entries(schemas)) {
    const texts = own(docs.schemas, name)?.properties ?? {};
    describeProperties(context, schema, { place: `schemas.${name}.properties`, texts });
  }
}

/**
 * Describes each property below `schema`: by its own text, else by the text of the schema it refers to, else by the
 * glossary. Does not follow references; what they point to is described where it stands.
 */
export function describeProperties(
  context: Context,
  schema: Schema,
  { place, texts }: OwnTexts = { place: "", texts: {} },
): void {
  const visit = (node: Schema | undefined, path: string): void => {
    if (node === undefined || typeof node !== "object" || isReference(node)) return;
    const { properties = {}, additionalProperties } = node;
    for (const [name, property] of Object.entries(properties)) {
      const here = path === "" ? name : `${path}.${name}`;
      visit(property, here);
      const text = textOf(name, here, property);
      if (text === undefined) continue;
      if (isReference(property)) properties[name] = wrap(property, text);
      else describe(property, text);
    }
    visit(node.items, path);
    if (typeof additionalProperties === "object") visit(additionalProperties, path);
    for (const part of [node.allOf, node.oneOf, node.anyOf].flat()) visit(part, path);
  };
  const textOf = (name: string, path: string, property: Schema): string | undefined => {
    const ownText = own(texts, path);
    if (ownText !== undefined) {
      context.ledger.use(`${place}.${path}`);
      return ownText;
    }
    const word = own(context.docs.glossary, name);
    if (word !== undefined) context.ledger.use(`glossary.${name}`);
    // A reference with keywords beside it is an `allOf` of one.
    const [wrapped = property] = property.allOf?.length === 1 ? property.allOf : [];
    if (!isReference(wrapped)) return word;
    const { description } = resolve<Schema & { description?: string }>(context.document, wrapped);
    return description ?? word;
  };
  visit(schema, "");
}

/** OpenAPI 3.0 ignores what stands beside a `$ref`; an `allOf` of one means the same and can be described. */
function wrap(reference: Schema, text: string): Schema {
  return { description: text, allOf: [{ ...reference }] };
}
