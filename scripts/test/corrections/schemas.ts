import type { Document, Schema } from "../../src/openapi/document.js";
import { resolve } from "../../src/openapi/resolve.js";

/** Every schema of a document, nested ones too, with a pointer-like place for messages. */
export function schemasOf(document: Document): { place: string; schema: Schema }[] {
  const found: { place: string; schema: Schema }[] = [];
  const visit = (schema: unknown, place: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    const known = schema as Schema;
    found.push({ place, schema: known });
    for (const [name, property] of Object.entries(known.properties ?? {}))
      visit(property, `${place}/${name}`);
    for (const key of ["items", "additionalProperties", "not"] as const) visit(known[key], `${place}/${key}`);
    for (const key of ["allOf", "oneOf", "anyOf"] as const) {
      for (const [i, branch] of (known[key] ?? []).entries()) visit(branch, `${place}/${key}/${i}`);
    }
  };
  const search = (node: unknown, place: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "schema") visit(value, `${place}/schema`);
      else search(value, `${place}/${key}`);
    }
  };
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) visit(schema, name);
  search({ ...document.components, schemas: {} }, "components");
  search(document.paths, "paths");
  return found;
}

/** The names of all properties a schema may have, its own and those of its parts. */
export function propertyNames(document: Document, schema: Schema): string[] {
  const { properties, allOf = [], oneOf = [], anyOf = [] } = resolve<Schema>(document, schema as never);
  const parts = [...allOf, ...oneOf, ...anyOf].flatMap((part) => propertyNames(document, part));
  return [...Object.keys(properties ?? {}), ...parts];
}
