import { describe, expect, test } from "vitest";
import type { Document, Node } from "../../src/openapi/document.js";
import { onlyOperations } from "../../src/openapi/only-operations.js";
import { operationsOf } from "../../src/openapi/operations.js";
import { referencesFrom } from "../../src/openapi/references.js";
import { touchedOperations } from "../../src/openapi/touched-operations.js";

const answers = (schema: object): Node => ({
  "200": { description: "OK", content: { "application/json": { schema } } },
});
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Pets, which have owners, and shops, which have nothing to do with either. */
function description(change: (document: Document) => void = () => {}): Document {
  const document: Document = {
    openapi: "3.0.2",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://pets.example" }],
    security: [{ key: [] }],
    paths: {
      "/pets/": {
        get: { operationId: "ListPets", responses: answers({ type: "array", items: refer("Pet") }) },
        post: { operationId: "CreatePet", responses: answers(refer("Pet")) },
      },
      "/shops/": {
        parameters: [{ $ref: "#/components/parameters/page" }],
        get: { operationId: "ListShops", responses: answers({ type: "object" }) },
      },
    },
    components: {
      schemas: {
        Pet: { type: "object", properties: { owner: refer("Owner"), mother: refer("Pet") } },
        Owner: { type: "object", properties: { name: { type: "string" } } },
        Nobody: { type: "string" },
      },
      parameters: { page: { name: "page", in: "query", schema: { type: "integer" } } },
      securitySchemes: { key: { type: "http", scheme: "basic" } },
    },
  };
  change(document);
  return document;
}

const schemasOf = (document: Document) => document.components?.schemas ?? {};
const touched = (change: (document: Document) => void) => [
  ...touchedOperations(description(), description(change)),
];

describe("the operations that a change touches", () => {
  test("are none where nothing changed", () => {
    expect(touched(() => {})).toEqual([]);
  });

  test("are those that refer to it, however indirectly", () => {
    const change = (document: Document) => {
      schemasOf(document).Owner = { type: "object", properties: { name: { type: "integer" } } };
    };
    expect(touched(change)).toEqual(["ListPets", "CreatePet"]);
  });

  test("are those below the path whose parameters changed", () => {
    const change = (document: Document) => {
      const { page } = document.components?.parameters ?? {};
      if (page) page.required = true;
    };
    expect(touched(change)).toEqual(["ListShops"]);
  });

  test("are those below the path that has servers of its own", () => {
    const change = ({ paths }: Document) =>
      void Object.assign(paths["/shops/"] ?? {}, { servers: [{ url: "https://shops.example" }] });
    expect(touched(change)).toEqual(["ListShops"]);
  });

  test("are those that moved to another path, or have another name", () => {
    const move = ({ paths }: Document) => {
      paths["/stores/"] = paths["/shops/"] ?? {};
      delete paths["/shops/"];
    };
    expect(touched(move)).toEqual(["ListShops"]);
    const rename = ({ paths }: Document) =>
      void Object.assign(paths["/shops/"]?.get ?? {}, { operationId: "ListStores" });
    expect(touched(rename)).toEqual(["ListStores"]);
  });

  test.each([
    ["servers", (document: Document) => void (document.servers = [])],
    ["security", (document: Document) => void (document.security = [])],
    [
      "a way to sign in",
      (document: Document) =>
        void Object.assign(document.components?.securitySchemes?.key ?? {}, { scheme: "bearer" }),
    ],
  ])("are all of them with other %s", (_, change) => {
    expect(touched(change)).toEqual(["ListPets", "CreatePet", "ListShops"]);
  });

  test.each([
    ["a version", (document: Document) => void (document.info.version = "2")],
    [
      "a schema that nobody uses",
      (document: Document) => void (schemasOf(document).Nobody = { type: "number" }),
    ],
  ])("are none with another %s", (_, change) => {
    expect(touched(change)).toEqual([]);
  });
});

describe("a description with some of its operations", () => {
  test("has these, and what they refer to", () => {
    const some = onlyOperations(description(), new Set(["CreatePet"]));
    expect(operationsOf(some).map(({ id }) => id)).toEqual(["CreatePet"]);
    expect(Object.keys(schemasOf(some))).toEqual(["Pet", "Owner"]);
    expect(some.components?.parameters).toEqual({});
    expect(some.components?.securitySchemes).toEqual(description().components?.securitySchemes);
    expect(some.servers).toEqual(description().servers);
  });

  test("keeps the parameters of a path", () => {
    const some = onlyOperations(description(), new Set(["ListShops"]));
    expect(operationsOf(some)[0]?.parameters.map(({ name }) => name)).toEqual(["page"]);
    expect(schemasOf(some)).toEqual({});
  });

  test("is the whole of it where all are wanted, but for what nobody uses", () => {
    const all = onlyOperations(description(), new Set(["ListPets", "CreatePet", "ListShops"]));
    const { Nobody: _, ...used } = schemasOf(description());
    expect(all).toEqual({ ...description(), components: { ...description().components, schemas: used } });
  });

  test("does not touch what it was given", () => {
    const document = description();
    onlyOperations(document, new Set());
    expect(document).toEqual(description());
  });

  test("keeps the component that a reference leads into, and what that refers to", () => {
    const document = description((it) => {
      const { get } = it.paths["/shops/"] as { get: { responses: Node } };
      get.responses = answers({ $ref: "#/components/schemas/Pet/properties/mother" });
    });
    expect(Object.keys(schemasOf(onlyOperations(document, new Set(["ListShops"]))))).toEqual([
      "Pet",
      "Owner",
    ]);
  });

  test("keeps a component whose name the reference encodes", () => {
    const document = description((it) => {
      const { get } = it.paths["/shops/"] as { get: { responses: Node } };
      get.responses = answers({ $ref: "#/components/schemas/Pet%20shop" });
      schemasOf(it)["Pet shop"] = { type: "object" };
    });
    expect(Object.keys(schemasOf(onlyOperations(document, new Set(["ListShops"]))))).toEqual(["Pet shop"]);
  });

  test("keeps what only a discriminator names", () => {
    const document = description((it) => {
      const { get } = it.paths["/shops/"] as { get: { responses: Node } };
      const mapping = { nobody: "#/components/schemas/Nobody", pet: "Pet" };
      get.responses = answers({ discriminator: { propertyName: "kind", mapping } });
    });
    expect([...referencesFrom(document, document.paths["/shops/"]?.get)]).toEqual([
      "#/components/schemas/Nobody",
    ]);
  });

  test("stays whole where one path refers to another", () => {
    const document = description((it) => {
      const { get } = it.paths["/shops/"] as { get: { responses: Node } };
      get.responses = { "200": { $ref: "#/paths/~1pets~1/get/responses/200" } };
    });
    expect(onlyOperations(document, new Set(["ListShops"]))).toBe(document);
  });
});
