import { expect, test } from "vitest";
import { applyDocs, type Docs, readDocs } from "../../src/docs/index.js";
import type { Document, Schema } from "../../src/openapi/document.js";
import { problemsOf } from "./fixtures.js";

const docsOf = (text: string): Docs => readDocs(`tags: {}\noperations: {}\n${text}`, "docs.yaml");

const documentOf = (schemas: Record<string, Schema>): Document => ({
  openapi: "3.0.2",
  info: { title: "T", version: "1" },
  paths: {},
  components: { schemas },
});

const schemasOf = (schemas: Record<string, Schema>, docs: string) =>
  applyDocs(documentOf(schemas), docsOf(docs)).components?.schemas;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("a property's own text wins over the glossary, which serves all others", () => {
  const properties = { id: { type: "string" }, note: { type: "string" } };
  const result = schemasOf(
    { Pet: { properties }, Owner: { properties } },
    "schemas: { Pet: { description: A pet., properties: { id: Pet id. } } }\nglossary: { id: An id. }",
  );
  expect(result).toEqual({
    Pet: {
      description: "A pet.",
      properties: { id: { description: "Pet id.", type: "string" }, note: { type: "string" } },
    },
    Owner: { properties: { id: { description: "An id.", type: "string" }, note: { type: "string" } } },
  });
});

test("a property that refers to a schema is wrapped, as a text beside a reference does not count", () => {
  const result = schemasOf(
    { Pet: { properties: { owner: ref("Owner") } }, Owner: { type: "object" } },
    "glossary: { owner: Who feeds it. }",
  );
  expect(result?.Pet?.properties?.owner).toEqual({ description: "Who feeds it.", allOf: [ref("Owner")] });
});

test("a reference that a correction has wrapped is described by the schema it refers to, like a bare one", () => {
  const result = schemasOf(
    { Pet: { properties: { owner: { nullable: true, allOf: [ref("Owner")] } } }, Owner: { type: "object" } },
    "schemas: { Owner: { description: Feeds the pet. } }",
  );
  expect(result?.Pet?.properties?.owner).toEqual({
    description: "Feeds the pet.",
    nullable: true,
    allOf: [ref("Owner")],
  });
});

test("what the referred schema says is preferred to the glossary, and a text of one's own to both", () => {
  const schemas = {
    Pet: { properties: { status: ref("PetStatus"), link: ref("PetStatus") } },
    Car: { properties: { status: { type: "string" } } },
    PetStatus: { type: "string" },
  };
  const result = schemasOf(
    schemas,
    "schemas: { PetStatus: Awake or asleep., Pet: { properties: { link: Own. } } }\nglossary: { status: A status. }",
  );
  expect(result?.Pet?.properties?.status?.description).toBe("Awake or asleep.");
  expect(result?.Pet?.properties?.link?.description).toBe("Own.");
  expect(result?.Car?.properties?.status?.description).toBe("A status.");
});

test("a property named like a keyword is a property", () => {
  const result = schemasOf(
    {
      Pet: {
        type: "object",
        required: ["description", "properties"],
        properties: {
          description: { type: "string" },
          properties: {
            type: "object",
            properties: { title: { type: "string" }, items: { type: "array", items: {} } },
          },
          allOf: { type: "string" },
        },
      },
    },
    "glossary: { description: Words., title: Name., items: Things., allOf: All., properties: Traits. }",
  );
  expect(result?.Pet).toEqual({
    type: "object",
    required: ["description", "properties"],
    properties: {
      description: { description: "Words.", type: "string" },
      properties: {
        description: "Traits.",
        type: "object",
        properties: {
          title: { description: "Name.", type: "string" },
          items: { description: "Things.", type: "array", items: {} },
        },
      },
      allOf: { description: "All.", type: "string" },
    },
  });
});

test("examples, enums and defaults are data and stay as they are", () => {
  const data = { properties: { id: { type: "string" } } };
  const schema = {
    type: "object",
    example: data,
    default: data,
    enum: [data],
    properties: { id: { type: "string" } },
  };
  const result = schemasOf({ Pet: schema }, "glossary: { id: An id. }");
  expect(result?.Pet).toMatchObject({ example: data, default: data, enum: [data] });
  expect(JSON.stringify(result).match(/An id\./g)).toHaveLength(1);
});

test("nested properties are found through arrays, unions and maps, and named by path", () => {
  const id = { properties: { id: { type: "string" } } };
  const result = schemasOf(
    {
      Pet: {
        properties: { legs: { type: "array", items: id }, tags: { additionalProperties: id } },
        oneOf: [{ properties: { bark: id } }],
        anyOf: [{ properties: { meow: id } }],
        allOf: [{ properties: { eyes: id } }],
      },
    },
    "schemas: { Pet: { properties: { legs.id: L., tags.id: T., bark.id: B., meow.id: M., eyes.id: E. } } }",
  );
  for (const text of ["L.", "T.", "B.", "M.", "E."])
    expect(JSON.stringify(result)).toContain(`"description":"${text}"`);
});

test("a schema that is only a reference can be described", () => {
  const result = schemasOf({ Cat: ref("Pet"), Pet: { type: "object" } }, "schemas: { Cat: Meows. }");
  expect(result?.Cat).toEqual({ description: "Meows.", allOf: [ref("Pet")] });
});

test("schemas that refer to each other in a circle are no trouble", () => {
  const result = schemasOf(
    { A: { properties: { b: ref("B") } }, B: { properties: { a: ref("A") } } },
    "schemas: { A: First., B: Second. }",
  );
  expect(result?.A?.properties?.b?.description).toBe("Second.");
  expect(result?.B?.properties?.a?.description).toBe("First.");
});

test("bodies and answers that are written inline are described too", () => {
  const schema = { type: "object", properties: { link: { type: "string" }, token: { type: "string" } } };
  const content = { "application/json": { schema } };
  const document = documentOf({});
  document.paths["/x/"] = {
    post: {
      operationId: "X",
      requestBody: { content },
      responses: { "200": { content }, "400": { $ref: "#/components/responses/bad" } },
    },
  };
  Object.assign(document.components ?? {}, { responses: { bad: { content } } });
  const docs = docsOf('responses: { "200": Ok., "400": Bad. }\nglossary: { token: A token., link: A link. }');
  const own = { X: { summary: "Does x", body: { link: "Which link." } } };
  const result = applyDocs(document, { ...docs, operations: own });
  const operation = result.paths["/x/"]?.post as Record<string, unknown>;
  const at = "content.application/json.schema.properties".split(".");
  expect(operation.requestBody).toHaveProperty([...at, "link", "description"], "Which link.");
  expect(operation.requestBody).toHaveProperty([...at, "token", "description"], "A token.");
  expect(operation.responses).toHaveProperty(["200", ...at, "link", "description"], "A link.");
  expect(result.components?.responses?.bad).toHaveProperty([...at, "link", "description"], "A link.");
});

test("an object that the document holds in two places is described for each", () => {
  const id = { type: "string" };
  const result = schemasOf(
    { Pet: { properties: { id } }, Owner: { properties: { id } } },
    "schemas: { Pet: { properties: { id: Pet id. } }, Owner: { properties: { id: Owner id. } } }",
  );
  expect(result?.Pet?.properties?.id?.description).toBe("Pet id.");
  expect(result?.Owner?.properties?.id?.description).toBe("Owner id.");
});

test("texts that the schemas already have stay, and make no entry of ours stale", () => {
  const result = schemasOf(
    {
      Pet: {
        description: "Official pet.",
        properties: { owner: ref("Owner"), id: { description: "Official id." } },
      },
      Owner: { description: "Official owner." },
    },
    "schemas: { Pet: Ours., Owner: Ours. }\nglossary: { owner: Ours., id: Ours. }",
  );
  expect(result?.Pet).toEqual({
    description: "Official pet.",
    properties: {
      owner: { description: "Official owner.", allOf: [ref("Owner")] },
      id: { description: "Official id." },
    },
  });
});

test("a glossary word that every property overrides is stale", () => {
  const schemas = { Pet: { properties: { id: { type: "string" } } } };
  const docs = docsOf("schemas: { Pet: { properties: { id: Own. } } }\nglossary: { id: An id. }");
  expect(problemsOf(documentOf(schemas), docs)).toEqual(["docs.yaml: glossary.id describes no property"]);
});
