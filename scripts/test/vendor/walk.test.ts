import { describe, expect, it } from "vitest";
import { formatPointer } from "../../src/openapi/resolve.js";
import { positions } from "../../src/openapi/walk.js";
import { operation, tiny, withSchema } from "./helpers.js";

const kindsOf = (document: unknown) =>
  Object.fromEntries([...positions(document)].map(({ kind, path }) => [formatPointer(path), kind]));

describe("positions", () => {
  it("names what stands where, parents first", () => {
    const document = tiny({
      paths: {
        "x-paths": { get: {} },
        "/pets": {
          parameters: [{ name: "page", in: "query", schema: {} }],
          get: operation("ListPets", {
            callbacks: { done: { "{$url}": { post: { responses: {} } }, "x-c": {} } },
          }),
        },
      },
    });
    expect(Object.entries(kindsOf(document))).toEqual(
      Object.entries({
        "#": "document",
        "#/info": "info",
        "#/paths/~1pets": "pathItem",
        "#/paths/~1pets/parameters/0": "parameter",
        "#/paths/~1pets/parameters/0/schema": "schema",
        "#/paths/~1pets/get": "operation",
        "#/paths/~1pets/get/responses/200": "response",
        "#/paths/~1pets/get/callbacks/done": "callback",
        "#/paths/~1pets/get/callbacks/done/{$url}": "pathItem",
        "#/paths/~1pets/get/callbacks/done/{$url}/post": "operation",
      }),
    );
  });

  it("visits schemas under every keyword that holds some, and below names that look like keywords", () => {
    const inner = { type: "string" };
    const single = [
      "items",
      "not",
      "if",
      "then",
      "else",
      "contains",
      "propertyNames",
      "additionalProperties",
    ];
    const lists = ["allOf", "oneOf", "anyOf", "prefixItems"];
    const maps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
    const kinds = kindsOf(
      withSchema({
        ...Object.fromEntries(single.map((key) => [key, inner])),
        ...Object.fromEntries(lists.map((key) => [key, [inner]])),
        ...Object.fromEntries(
          maps.map((key) => [key, { description: inner, enum: inner, "x-y": inner, $ref: inner }]),
        ),
      }),
    );
    const pet = "#/components/schemas/Pet";
    for (const key of single) expect(kinds[`${pet}/${key}`]).toBe("schema");
    for (const key of lists) expect(kinds[`${pet}/${key}/0`]).toBe("schema");
    for (const key of maps) {
      for (const name of ["description", "enum", "x-y", "$ref"])
        expect(kinds[`${pet}/${key}/${name}`]).toBe("schema");
    }
  });

  it("does not look into data, extensions or unknown keys, even where they look like a document", () => {
    const data = { properties: { a: { type: "string" } } };
    const schema = {
      default: data,
      enum: [data],
      const: data,
      example: data,
      examples: [data],
      "x-a": data,
      b: data,
    };
    expect(Object.keys(kindsOf(withSchema(schema)))).toEqual([
      "#",
      "#/info",
      "#/paths/~1pets",
      "#/paths/~1pets/get",
      "#/paths/~1pets/get/responses/200",
      "#/components",
      "#/components/schemas/Pet",
    ]);
  });

  it("passes over values of the wrong shape", () => {
    const document = {
      paths: [],
      components: { schemas: [{ Pet: {} }], parameters: "none" },
      tags: {},
      servers: null,
    };
    expect(kindsOf(document)).toEqual({ "#": "document", "#/components": "components", "#/tags": "tag" });
  });
});
