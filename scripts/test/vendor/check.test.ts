import { describe, expect, it } from "vitest";
import type { Node } from "../../src/openapi/document.js";
import { check } from "../../src/vendor/check.js";
import { operation, tiny, withSchema } from "./helpers.js";

const checking = (document: Node) => () => check(document);
const pets = (more: Node) => tiny({ paths: { "/pets": { get: operation("ListPets", more) } } });
const json = (schema: Node) => ({ "application/json": { schema } });

describe("check", () => {
  it.each(["3.0.0", "3.0.4", "3.1.0", "3.1.1", "3.0.0-rc2"])("accepts OpenAPI %s", (openapi) => {
    expect(checking(tiny({ openapi }))).not.toThrow();
  });

  it.each([
    [{ openapi: undefined, swagger: "2.0" }, /Swagger "2.0" at #\/swagger.*Convert/],
    [{ openapi: undefined }, /no `openapi` version/],
    [{ openapi: "3.2.0" }, /OpenAPI "3.2.0" at #\/openapi is not a version 3.0.x or 3.1.x/],
    [{ openapi: "4.0.0" }, /"4.0.0"/],
    [{ openapi: 3.1 }, /OpenAPI 3.1 at/],
    [{ openapi: "3.1" }, /"3.1"/],
    [{ info: undefined }, /#\/info\/title/],
    [{ info: { title: "Pets", version: 1 } }, /#\/info\/version is missing or not a text/],
    [{ paths: undefined }, /#\/paths has no paths/],
    [{ paths: {} }, /#\/paths has no paths/],
    [{ paths: [] }, /#\/paths has no paths/],
    [{ paths: { "/pets": null } }, /#\/paths\/~1pets is not an object/],
    [{ paths: { "/pets": { parameters: [] } } }, /no path has an operation/],
    [{ paths: { "/pets": { parameters: {} } } }, /#\/paths\/~1pets\/parameters is not a list/],
    [
      { paths: { "/pets": { get: operation("X", { parameters: "page" }) } } },
      /~1pets\/get\/parameters is not a list/,
    ],
    [{ paths: { "/pets": { get: null } } }, /#\/paths\/~1pets\/get is not an object/],
    [{ paths: { "/pets": { get: [] } } }, /#\/paths\/~1pets\/get is not an object/],
    [{ paths: { "/pets": { parameters: [null] } } }, /#\/paths\/~1pets\/parameters\/0 is not an object/],
    [
      { paths: { "/pets": { get: operation("X", { parameters: ["page"] }) } } },
      /#\/paths\/~1pets\/get\/parameters\/0 is not an object/,
    ],
    [
      { paths: { "/pets": { get: operation("X", { responses: { 200: null } }) } } },
      /#\/paths\/~1pets\/get\/responses\/200 is not an object/,
    ],
    [{ paths: { "/pets": { get: { operationId: "X" } } } }, /#\/paths\/~1pets\/get has no responses/],
    [
      { paths: { "/pets": { get: operation("X", { parameters: [{ in: "query" }] }) } } },
      /#\/paths\/~1pets\/get has no `name` for a parameter/,
    ],
    [
      { paths: { "/pets": { get: operation("X", { parameters: [{ name: "page" }] }) } } },
      /#\/paths\/~1pets\/get has no `in` for its parameter "page"/,
    ],
  ])("refuses %j", (more, message) => {
    expect(checking(tiny(more))).toThrow(message);
  });

  it("names both places of an operationId that stands twice", () => {
    const paths = { "/a": { get: operation("X") }, "/b": { post: operation("X") } };
    expect(checking(tiny({ paths }))).toThrow(
      'operationId "X" stands at #/paths/~1a/get and again at #/paths/~1b/post',
    );
  });

  it("finds an operationId that a callback or webhook repeats, but does not ask them for one", () => {
    const webhook = (more: Node) => tiny({ webhooks: { petBorn: { post: { responses: {}, ...more } } } });
    expect(checking(webhook({ operationId: "ListPets" }))).toThrow(/again at #\/webhooks\/petBorn\/post/);
    expect(checking(webhook({}))).not.toThrow();
    const callbacks = {
      done: { "{$request.body#/url}": { post: { operationId: "ListPets", responses: {} } } },
    };
    expect(checking(pets({ callbacks }))).toThrow(/again at .*callbacks/);
  });

  it("counts the operations of a shared path item where it is used", () => {
    const shared = (item: Node, ...paths: string[]) => {
      const $ref = "#/components/pathItems/Pets";
      return tiny({
        paths: Object.fromEntries(paths.map((path) => [path, { $ref }])),
        components: { pathItems: { Pets: { get: item } } },
      });
    };
    expect(checking(shared(operation("ListPets"), "/a"))).not.toThrow();
    expect(checking(shared(operation("ListPets"), "/a", "/b"))).toThrow(
      /stands at #\/paths\/~1a\/get and again/,
    );
    expect(checking(shared({ responses: {}, operationId: "" }, "/a"))).toThrow(/#\/paths\/~1a\/get has ""/);
  });

  it("does not take an extension for a path", () => {
    const paths = { ...(tiny().paths as Node), "x-note": null, "x-more": { get: {} } };
    expect(checking(tiny({ paths }))).not.toThrow();
    expect(checking(tiny({ paths: { "x-more": { get: operation("X") } } }))).toThrow(
      /no path has an operation/,
    );
  });

  it.each(["", null, 7])("refuses %j as the name of an operation", (operationId) => {
    expect(checking(tiny({ paths: { "/pets": { get: { responses: {}, operationId } } } }))).toThrow(
      `#/paths/~1pets/get has ${JSON.stringify(operationId)} as its operationId, which is no name`,
    );
  });

  it("accepts operations without an id, which get one later on", () => {
    const item = { get: { responses: {} }, post: { responses: {} } };
    expect(checking(tiny({ paths: { "/pets": item } }))).not.toThrow();
  });

  it("follows references through references", () => {
    const schemas = { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/C~1D%7E0" } };
    const whole = tiny({ components: { schemas: { ...schemas, "C/D~": { type: "string" } } } });
    expect(checking(whole)).not.toThrow();
    expect(checking(tiny({ components: { schemas } }))).toThrow(/schemas\/A refers to .* which is not there/);
  });

  it.each([
    [
      "#/components/schemas/Dog",
      /#\/components\/schemas\/Pet refers to "#\/components\/schemas\/Dog", which is not there/,
    ],
    ["#Dog", /which is not there/],
    ["#/components/%E0%A4%A", /which is not there/],
    ["#/constructor", /which is not there/],
    ["other.yaml#/Dog", /outside the document.*Bundle/],
    ["https://x.example/dog.json", /outside the document/],
    ["#/components/schemas/Pet", /refers to itself/],
  ])("refuses the reference %s", ($ref, message) => {
    expect(checking(withSchema({ $ref }))).toThrow(message);
  });

  it("allows a schema that contains itself", () => {
    const parent = { $ref: "#/components/schemas/Pet" };
    expect(checking(withSchema({ properties: { parent } }))).not.toThrow();
  });

  it("finds dangling references wherever OpenAPI allows one", () => {
    const $ref = "#/components/nothing/here";
    const places: Node[] = [
      pets({ parameters: [{ $ref }] }),
      pets({ requestBody: { $ref } }),
      pets({ requestBody: { content: json({ anyOf: [{ not: { $ref } }] }) } }),
      pets({ responses: { "404": { $ref } } }),
      pets({ responses: { "200": { headers: { "X-Rate": { $ref } } } } }),
      pets({ responses: { "200": { links: { next: { $ref } } } } }),
      pets({ responses: { "200": { content: { "application/json": { examples: { one: { $ref } } } } } } }),
      pets({ callbacks: { done: { $ref } } }),
      tiny({ paths: { "/pets": { get: operation("ListPets") }, "/dogs": { $ref } } }),
      tiny({ components: { pathItems: { Dogs: { $ref } } } }),
      withSchema({ items: [{ $ref }] }),
      withSchema({ properties: { $ref: { $ref } } }),
      withSchema({ additionalProperties: { $ref } }),
      withSchema({ dependencies: { a: ["b"], c: { $ref } } }),
      withSchema({ discriminator: { propertyName: "kind", mapping: { dog: $ref } } }),
      tiny({ components: { links: { next: { operationRef: $ref } } } }),
    ];
    for (const document of places)
      expect(checking(document), JSON.stringify(document)).toThrow(/is not there/);
  });

  it("does not take data for references", () => {
    const $ref = "#/nowhere";
    const data = {
      default: { $ref },
      enum: [{ $ref }],
      const: { $ref },
      example: { $ref },
      "x-more": { $ref },
    };
    expect(checking(withSchema({ ...data, properties: { $ref: { type: "string" } } }))).not.toThrow();
    const mapping = { dog: "Dog" };
    expect(checking(withSchema({ discriminator: { propertyName: "kind", mapping } }))).not.toThrow();
  });
});
