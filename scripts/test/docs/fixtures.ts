import { applyDocs, type Docs, readDocs } from "../../src/docs/index.js";
import type { Document, Operation, Parameter, Reference } from "../../src/openapi/document.js";
import { operationsOf } from "../../src/openapi/operations.js";

/** A list and a detail of pets, with a shared parameter and a shared error. */
export function petDocument(): Document {
  return {
    openapi: "3.0.2",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets/": {
        get: {
          operationId: "ListPets",
          tags: ["Pets"],
          parameters: [
            { $ref: "#/components/parameters/page" },
            { name: "born_at", in: "query", schema: { type: "string" } },
            { name: "born_at__gt", in: "query", schema: { type: "string" } },
          ],
          responses: { "200": page("Pet"), "404": { $ref: "#/components/responses/missing" } },
        },
      },
      "/pets/{id}/": {
        get: {
          operationId: "DetailPet",
          tags: ["Pets"],
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: { "200": page("Pet"), "404": { $ref: "#/components/responses/missing" } },
        },
      },
      "/owners/": {
        get: {
          operationId: "ListOwners",
          tags: ["Owners"],
          parameters: [{ $ref: "#/components/parameters/page" }],
          responses: { "200": page("Pet") },
        },
      },
    },
    components: {
      parameters: { page: { name: "page", in: "query", schema: { type: "integer" } } },
      // `vendor` drops the description, which the type has as required.
      responses: { missing: { content: {} } as never },
      schemas: {
        Pet: {
          type: "object",
          properties: { id: { type: "string" }, owner: { $ref: "#/components/schemas/Owner" } },
        },
        Owner: { type: "object", properties: { id: { type: "string" } } },
      },
    },
  };
}

// As above: no description after `vendor`.
const page = (name: string) =>
  ({ content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } }) as never;

export const petDocs = `
tags:
  Pets: { noun: pet, nouns: pets, description: Animals. }
  Owners: { noun: owner, nouns: owners, description: People. }
operations:
  ListPets: { summary: Lists pets }
  DetailPet: { summary: Returns one pet }
  ListOwners: { summary: Lists owners }
filters:
  date:
    exact: Only {base} on this day.
    gt: Only {base} after this day.
parameters:
  page: Page of {nouns}.
  path:id: Id of the {noun}.
  born_at: { filter: date, base: "{nouns} born" }
responses:
  "200": Success.
  "404": Not there.
`;

/** `petDocs` with replacements, each of which must apply. */
export function petDocsWith(...changes: [from: string, to: string][]): Docs {
  let text = petDocs;
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`fixture has no ${from}`);
    text = text.replace(from, () => to);
  }
  return readDocs(text, "docs.yaml");
}

/** The texts of all parameters of an operation, by name. */
export function parameterTexts(document: Document, id: string): Record<string, string | undefined> {
  const entry = operationsOf(document).find((operation) => operation.id === id);
  return Object.fromEntries((entry?.parameters ?? []).map(({ name, description }) => [name, description]));
}

/** The `get` of a path. */
export function getOf(document: Document, path: string): Operation {
  const operation = document.paths[path]?.get as Operation | undefined;
  if (operation === undefined) throw new Error(`no GET ${path}`);
  return operation;
}

/** Adds parameters to the `get` of a path. */
export function withParameters(
  document: Document,
  path: string,
  ...parameters: (Parameter | Reference)[]
): Document {
  const operation = getOf(document, path);
  operation.parameters = [...(operation.parameters ?? []), ...parameters];
  return document;
}

/** What applying complains about. */
export function problemsOf(document: Document, docs: Docs): readonly string[] {
  try {
    applyDocs(document, docs);
    return [];
  } catch (error) {
    return (error as { problems: string[] }).problems;
  }
}
