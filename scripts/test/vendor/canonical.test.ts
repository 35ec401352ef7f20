import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../src/openapi/document.js";
import { type CanonicalOptions, canonical, canonicalJson } from "../../src/vendor/canonical.js";
import { operation, shuffled, tiny, withSchema } from "./helpers.js";

const strip = (document: Node, options?: CanonicalOptions) => canonical(document, options).document;
const stripSchema = (schema: unknown, options?: CanonicalOptions) =>
  (strip(withSchema(schema), options).components as { schemas: { Pet: unknown } }).schemas.Pet;
const stripComponents = (components: Node, options?: CanonicalOptions) =>
  strip(tiny({ components }), options).components;
const bytes = (document: Node, options?: CanonicalOptions) => JSON.stringify(strip(document, options));

/** Keys that are words in one place and names in another. */
const treacherous = [
  "description",
  "title",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "$comment",
  "x-name",
  "$ref",
];

describe("dropping prose", () => {
  it("drops text wherever it is a keyword", () => {
    const words = {
      description: "words",
      title: "words",
      example: 1,
      examples: [1],
      externalDocs: {},
      $comment: "words",
    };
    expect(stripSchema({ type: "object", ...words, items: { allOf: [{ ...words, minLength: 1 }] } })).toEqual(
      {
        type: "object",
        items: { allOf: [{ minLength: 1 }] },
      },
    );
    expect(
      strip({
        ...tiny(),
        info: {
          title: "Tiny",
          version: "1",
          summary: "s",
          description: "d",
          contact: {},
          termsOfService: "u",
        },
        externalDocs: { url: "u" },
        servers: [
          {
            url: "https://{zone}.example",
            description: "d",
            variables: { zone: { default: "a", description: "d" } },
          },
        ],
        tags: [{ name: "Pets and dogs", description: "d", externalDocs: {} }],
      }),
    ).toEqual({
      ...tiny({
        paths: { "/pets": { get: operation("ListPets", { responses: { "200": { description: "OK" } } }) } },
      }),
      servers: [{ url: "https://{zone}.example", variables: { zone: { default: "a" } } }],
      tags: [{ name: "Pets and dogs" }],
    });
  });

  it("drops it from operations, parameters, headers, media types, links and security schemes", () => {
    const words = { description: "d", "x-words": "w" };
    const sample = { example: 1, examples: { one: { summary: "s", value: 1 } } };
    expect(
      stripComponents({
        parameters: { page: { name: "page", in: "query", ...words, ...sample, schema: { title: "t" } } },
        headers: { rate: { ...words, ...sample, schema: {} } },
        requestBodies: {
          pet: { ...words, content: { "application/json": { ...sample, encoding: { a: { ...words } } } } },
        },
        links: {
          next: { ...words, operationId: "ListPets", parameters: { description: "$request.query.page" } },
        },
        pathItems: {
          Pets: {
            summary: "s",
            ...words,
            get: { summary: "s", ...words, externalDocs: {}, deprecated: true },
          },
        },
        securitySchemes: {
          login: {
            type: "oauth2",
            ...words,
            flows: { implicit: { authorizationUrl: "u", scopes: { read: "d", all: "d" } } },
          },
        },
        examples: { one: { value: 1 } },
      }),
    ).toEqual({
      parameters: { page: { name: "page", in: "query", schema: {} } },
      headers: { rate: { schema: {} } },
      requestBodies: { pet: { content: { "application/json": { encoding: { a: {} } } } } },
      links: { next: { operationId: "ListPets", parameters: { description: "$request.query.page" } } },
      pathItems: { Pets: { get: { deprecated: true } } },
      securitySchemes: {
        login: {
          type: "oauth2",
          flows: { implicit: { authorizationUrl: "u", scopes: { all: "", read: "" } } },
        },
      },
    });
  });

  it("keeps every property, parameter, component, header and scope whose name is a word for text", () => {
    const names = Object.fromEntries(treacherous.map((name) => [name, { type: "string", description: "d" }]));
    const stripped = Object.fromEntries([...treacherous].sort().map((name) => [name, { type: "string" }]));
    for (const map of ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]) {
      expect(stripSchema({ [map]: names, required: treacherous })).toEqual({
        [map]: stripped,
        required: [...treacherous].sort(),
      });
    }
    expect(stripComponents({ schemas: names, headers: { ...names } })).toEqual({
      headers: { ...stripped },
      schemas: stripped,
    });
    for (const section of [
      "parameters",
      "responses",
      "requestBodies",
      "links",
      "callbacks",
      "securitySchemes",
    ]) {
      const components = stripComponents({
        [section]: Object.fromEntries(treacherous.map((name) => [name, {}])),
      });
      expect(Object.keys((components as Record<string, Node>)[section]!)).toEqual([...treacherous].sort());
    }
    const response = { headers: names, content: { example: { schema: {} } }, description: "d" };
    expect(stripComponents({ responses: { title: response } })).toEqual({
      responses: {
        title: { description: "Response", headers: stripped, content: { example: { schema: {} } } },
      },
    });
  });

  it("keeps data as it is, even where it looks like text or like a schema", () => {
    const data = { title: "Ms", description: "Short hair", example: [{ summary: "x", "x-y": null }] };
    const facts = {
      default: data,
      const: data,
      enum: [data, "Alcohol & Tobacco", "a", null],
      pattern: "^a b$",
    };
    expect(stripSchema(facts)).toEqual(facts);
    const mapping = { title: "#/components/schemas/Pet", description: "Pet" };
    expect(stripSchema({ discriminator: { propertyName: "title", mapping } })).toEqual({
      discriminator: { propertyName: "title", mapping },
    });
    expect(strip(tiny({ security: [{ description: ["title"] }, {}] })).security).toEqual([
      { description: ["title"] },
      {},
    ]);
    const variables = { zone: { enum: ["the first", "b"], default: "the first" } };
    expect(strip(tiny({ servers: [{ url: "/", variables }] })).servers).toEqual([{ url: "/", variables }]);
    const xml = { name: "title", prefix: "x" };
    expect(
      stripSchema({ xml, dependentRequired: { title: ["b", "a"] }, dependencies: { example: ["b", "a"] } }),
    ).toEqual({
      xml,
      dependentRequired: { title: ["b", "a"] },
      dependencies: { example: ["b", "a"] },
    });
  });

  it("keeps the siblings of a $ref that are facts", () => {
    expect(stripSchema({ $ref: "#/components/schemas/Pet", nullable: true, description: "d" })).toEqual({
      $ref: "#/components/schemas/Pet",
      nullable: true,
    });
  });

  it("keeps extensions only where they are said to state facts, and never takes a name for one", () => {
    const document = tiny({
      paths: {
        "x-note": "w",
        "/pets": { "x-note": 1, get: operation("ListPets", { "x-badges": [{ name: "BETA" }], "x-note": 1 }) },
      },
      "x-logo": {},
      components: { "x-note": 1, schemas: { "x-pet": { "x-note": 1 } } },
    });
    const get = operation("ListPets", { responses: { "200": { description: "OK" } } });
    const components = { schemas: { "x-pet": {} } };
    expect(strip(document)).toEqual(tiny({ paths: { "/pets": { get } }, components }));
    expect(strip(document, { extensions: ["x-badges", "x-logo"] })).toEqual(
      tiny({
        paths: { "/pets": { get: { ...get, "x-badges": [{ name: "BETA" }] } } },
        components,
        "x-logo": {},
      }),
    );
  });

  it("keeps a key that OpenAPI does not know unless it holds words, and reports it", () => {
    const { document, unknown } = canonical(
      withSchema({ maxLenght: 3, decription: "Some words", unit: "cm", more: [{ a: "b c" }] }),
    );
    expect(document.components).toEqual({ schemas: { Pet: { maxLenght: 3, unit: "cm" } } });
    expect(unknown).toEqual([
      { pointer: "#/components/schemas/Pet/decription", kept: false },
      { pointer: "#/components/schemas/Pet/maxLenght", kept: true },
      { pointer: "#/components/schemas/Pet/more", kept: false },
      { pointer: "#/components/schemas/Pet/unit", kept: true },
    ]);
  });

  it("keeps the licence of the document, if it has one", () => {
    const license = { name: "Apache 2.0", url: "https://x.example" };
    expect(strip(tiny({ info: { title: "t", version: "1", license } })).info).toEqual({
      title: "t",
      license,
      version: "1",
    });
  });
});

describe("descriptions of responses", () => {
  const described = (responses: Node, components?: Node) => {
    const paths = { "/pets": { get: operation("ListPets", { responses }) } };
    return strip(tiny({ paths, ...(components && { components }) }));
  };

  it("become the reason phrase of the status", () => {
    const words = { description: "Some words" };
    const document = described({
      "200": words,
      "428": words,
      "404": {},
      "499": words,
      "5XX": words,
      default: words,
    });
    expect(document).toMatchObject({
      paths: {
        "/pets": {
          get: {
            responses: {
              "200": { description: "OK" },
              "404": { description: "Not Found" },
              "428": { description: "Precondition Required" },
              "499": { description: "Response" },
              "5XX": { description: "Response" },
              default: { description: "Any other response" },
            },
          },
        },
      },
    });
  });

  it("become the reason phrase in a shared path item and in a callback as well", () => {
    const item = { get: { responses: { "404": { description: "Some words" } } } };
    const shared = stripComponents({ pathItems: { A: item }, callbacks: { B: { "{$url}": item } } });
    expect(JSON.stringify(shared).match(/"description":"Not Found"/g)).toHaveLength(2);
  });

  it("of a shared response follow from the one status it is used for", () => {
    const $ref = (name: string) => ({ $ref: `#/components/responses/${name}` });
    const document = described(
      {
        "400": $ref("bad"),
        "401": $ref("shared"),
        "403": $ref("shared"),
        "404": { ...$ref("gone"), description: "d" },
        "409": $ref("a%20b~1c"),
      },
      { responses: { bad: {}, shared: {}, gone: {}, unused: {}, "a b/c": {} } },
    );
    expect(document.components).toEqual({
      responses: {
        "a b/c": { description: "Conflict" },
        bad: { description: "Bad Request" },
        gone: { description: "Not Found" },
        shared: { description: "Response" },
        unused: { description: "Response" },
      },
    });
    expect(JSON.stringify(document.paths)).toContain('"404":{"$ref":"#/components/responses/gone"}');
  });
});

describe("canonical order", () => {
  it("puts keywords in the order of the grammar, names in code unit order, and leaves arrays alone", () => {
    const schema = {
      properties: { b: {}, A: {}, a: {}, é: {} },
      enum: ["b", "a"],
      type: "object",
      oneOf: [{ b: 1, a: 2 }],
    };
    expect(JSON.stringify(stripSchema(schema))).toBe(
      '{"type":"object","enum":["b","a"],"oneOf":[{"a":2,"b":1}],"properties":{"A":{},"a":{},"b":{},"é":{}}}',
    );
    expect(
      Object.keys(strip({ paths: tiny().paths, tags: [], info: tiny().info, openapi: "3.0.3" })),
    ).toEqual(["openapi", "info", "tags", "paths"]);
  });

  it("sorts `required` of a schema, which is a set, and not that of a parameter, which is a flag", () => {
    expect(stripSchema({ required: ["b", "a"] })).toEqual({ required: ["a", "b"] });
    const page = { name: "page", in: "query", required: true };
    expect(stripComponents({ parameters: { page } })).toEqual({ parameters: { page } });
  });

  it("sorts the keys inside data, whose order means nothing either", () => {
    expect(JSON.stringify(stripSchema({ default: { b: [{ d: 1, c: 2 }], a: 1 } }))).toBe(
      '{"default":{"a":1,"b":[{"c":2,"d":1}]}}',
    );
  });

  it("neither changes its input nor shares anything with it", () => {
    const schema = { description: "d", enum: [{ b: 1 }], required: ["b", "a"] };
    const input = withSchema(schema);
    const before = JSON.stringify(input);
    const output = stripSchema(schema) as { enum: Node[] };
    output.enum[0]!.b = 2;
    expect(JSON.stringify(input)).toBe(before);
  });

  const names = fc.constantFrom(
    ...treacherous,
    "type",
    "properties",
    "required",
    "200",
    "a",
    "constructor",
    "default",
  );
  const data = fc
    .jsonValue({ maxDepth: 1 })
    .map((value) => JSON.parse(JSON.stringify(value).replaceAll("__proto__", "p")));
  const { schema } = fc.letrec<{ schema: Node }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.record(
        { type: fc.constantFrom("string", "object"), description: fc.string(), default: data },
        { requiredKeys: [] },
      ),
      fc.record(
        {
          title: fc.string(),
          properties: fc.dictionary(names, tie("schema"), { maxKeys: 3 }),
          required: fc.array(names, { maxLength: 3 }),
          items: tie("schema"),
          oneOf: fc.array(tie("schema"), { maxLength: 2 }),
          additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
          enum: fc.array(data, { maxLength: 2 }),
          const: data,
          example: data,
          "x-more": data,
          unknown: data,
        },
        { requiredKeys: [] },
      ),
    ),
  }));
  const documents = fc
    .record({
      schemas: fc.dictionary(names, schema, { maxKeys: 4 }),
      parameter: schema,
      status: fc.constantFrom("200", "404", "default"),
    })
    .map(({ schemas, parameter, status }) =>
      tiny({
        paths: {
          "/pets": {
            get: operation("ListPets", {
              parameters: [
                { name: "description", in: "query", description: "d", schema: parameter, example: 1 },
              ],
              responses: {
                [status]: {
                  description: "d",
                  content: { "a/b": { schema: parameter, examples: { a: {} } } },
                },
              },
            }),
          },
        },
        components: { schemas, examples: { one: { value: 1 } } },
      }),
    );

  it.each([false, true])("is the same bytes for any order of keys (prose kept: %s)", (keepProse) => {
    fc.assert(
      fc.property(
        documents,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (document, ranks) => {
          const other = shuffled(document, () => ranks.next().value) as Node;
          expect(bytes(other, { keepProse })).toBe(bytes(document, { keepProse }));
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([false, true])("does not change what is canonical already (prose kept: %s)", (keepProse) => {
    fc.assert(
      fc.property(documents, (document) => {
        const once = strip(document, { keepProse });
        expect(JSON.stringify(strip(once, { keepProse }))).toBe(JSON.stringify(once));
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same facts whether prose was kept before or not", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(bytes(strip(document, { keepProse: true }))).toBe(bytes(document));
      }),
      { numRuns: 100 },
    );
  });
});

describe("canonicalJson", () => {
  it("keeps everything and ends in one newline", () => {
    const document = tiny({
      "x-a": { c: 1, b: 2 },
      components: { examples: { one: { value: 1, summary: "s" } } },
    });
    expect(JSON.parse(canonicalJson(document))).toEqual(document);
    expect(canonicalJson(document)).toMatch(/^\{\n {2}"openapi": "3.0.3",\n[\s\S]*[^\n]\n$/);
  });
});
