import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyExamples } from "../../../src/examples/index.js";
import type { Document, MediaType, Schema } from "../../../src/openapi/document.js";

/** The example of a body with this schema. Generation throws when the validator does not accept it. */
function exampleOf(schema: Schema, schemas: Record<string, Schema> = {}): unknown {
  const content: Record<string, MediaType> = { "application/json": { schema } };
  const document: Document = {
    openapi: "3.1.0",
    info: { title: "Any", version: "1" },
    paths: { "/things": { get: { operationId: "Any", responses: { 200: { description: "OK", content } } } } },
    components: { schemas },
  };
  const { get } = applyExamples(document, { seed: "any" }).paths["/things"] as {
    get: { responses: { 200: { content: Record<string, MediaType> } } };
  };
  const { example, examples } = get.responses[200].content["application/json"]!;
  return example ?? Object.values(examples ?? {})[0]?.value ?? null;
}

/** The example of a property that has to be there. */
function valueFor(schema: unknown, name = "unheard_of"): unknown {
  const body = { type: "object", required: [name], properties: { [name]: schema } } as Schema;
  return (exampleOf(body) as Record<string, unknown>)[name];
}

const onlyOne = { minProperties: 1, maxProperties: 1 };

describe("an example holds for", () => {
  test.each<[string, unknown]>([
    ["multiples", { type: "integer", multipleOf: 25 }],
    ["multiples between bounds", { type: "integer", multipleOf: 25, minimum: 101, maximum: 130 }],
    ["cents", { type: "number", multipleOf: 0.01, exclusiveMinimum: 0, maximum: 1 }],
    ["a fraction between two whole numbers", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }],
    ["an exclusive bound as a number", { type: "integer", exclusiveMinimum: 100 }],
    ["an exclusive upper bound as a number", { type: "integer", exclusiveMaximum: -3 }],
    ["a bound that is no whole number", { type: "integer", minimum: 99.5 }],
    ["two lower bounds", { type: "integer", minimum: 3, exclusiveMinimum: 40 }],
    ["bounds without a type", { minimum: 3_000 }],
    ["a length without a type", { minLength: 40 }],
    ["a constant", { const: "fixed" }],
    ["a constant beside a type", { type: "string", const: "fixed" }],
    ["a constant object", { const: { kind: "fixed" } }],
    ["a constant object of a type", { type: "object", const: { amount: 1 } }],
    ["an empty list as a constant", { type: "array", const: [] }],
    ["one of some lists", { type: "array", items: { type: "string" }, enum: [["a"], ["b"]] }],
    ["one of some objects", { type: "object", required: ["a"], enum: [{ a: 1 }, { a: 2 }] }],
    ["a list from two parts", { allOf: [{ type: "array", enum: [["a"], ["b"]] }, { enum: [["c"], ["b"]] }] }],
    ["an object from two parts", { allOf: [{ type: "object" }, { const: { a: 1 } }, { enum: [{ a: 1 }] }] }],
    ["nothing but null", { type: "null" }],
    ["null as a constant", { const: null }],
    ["several types", { type: ["integer", "string"] }],
    ["a list of any length", { type: "array" }],
    ["a long list", { type: "array", minItems: 3, items: { type: "string" } }],
    ["a list of one constant, many times", { type: "array", minItems: 3, items: { const: "x" } }],
    ["different items", { type: "array", minItems: 5, uniqueItems: true, items: { type: "integer" } }],
    ["a tuple", { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false }],
    ["an open tuple", { type: "array", prefixItems: [{ const: 1 }], items: { const: 2 }, minItems: 3 }],
    ["a list that contains something", { type: "array", contains: { const: 7 } }],
    ["a list that is empty", { type: "array", items: false }],
    [
      "a union of nulls beside what needs a second attempt",
      {
        type: "array",
        prefixItems: [
          { allOf: [{ type: "object", properties: { a: { const: 1 } }, required: ["a"] }, onlyOne] },
          { anyOf: [{ type: "null" }, { type: "null" }] },
        ],
        items: false,
        minItems: 2,
      },
    ],
    [
      "a map that is not empty",
      { type: "object", additionalProperties: { type: "integer" }, minProperties: 2 },
    ],
    ["names of a certain kind", { type: "object", propertyNames: { enum: ["b", "c"] }, minProperties: 1 }],
    ["few properties", { properties: { a: {}, b: {}, c: {} }, required: ["b"], maxProperties: 2 }],
    ["anything", true],
    ["a pattern of the older kind", { type: "string", pattern: "^[\\w-.]{3}\\-x$" }],
    [
      "an own constraint beside a union",
      { minimum: 5_000, anyOf: [{ type: "integer" }, { type: "number" }] },
    ],
    ["an own constraint beside allOf", { allOf: [{ type: "string" }], minLength: 50 }],
    ["a text from two parts", { allOf: [{ type: "string", minLength: 3 }, { enum: ["a", "abc"] }] }],
    ["a union that overlaps", { oneOf: [{ type: "number" }, { type: "integer" }, { type: "boolean" }] }],
    [
      "one of two properties, never both",
      {
        type: "object",
        properties: { a: { type: "string" }, b: { type: "string" } },
        oneOf: [{ required: ["a"] }, { required: ["b"] }],
      },
    ],
    ["what a property forbids", { properties: { a: {}, b: {} }, dependentRequired: { a: ["absent"] } }],
  ])("%s", (_, schema) => {
    expect(() => valueFor(schema)).not.toThrow();
  });

  test.each([
    ...[
      "date",
      "time",
      "date-time",
      "iso-time",
      "iso-date-time",
      "duration",
      "email",
      "hostname",
      "ipv4",
      "ipv6",
    ],
    ...["uri", "url", "uri-reference", "uri-template", "uuid", "regex", "byte", "binary", "password"],
    ...[
      "json-pointer",
      "json-pointer-uri-fragment",
      "relative-json-pointer",
      "iri",
      "idn-email",
      "unheard-of",
    ],
  ])("the format %s, whatever the property is called", (format) => {
    expect(valueFor({ type: "string", format }, "número de conta")).toBeTypeOf("string");
    expect(valueFor({ type: "string", format }, "currency")).toBeTypeOf("string");
  });

  test("a property that only the other side sends, where it is required all the same", () => {
    const schema: Schema = { properties: { id: { type: "string", writeOnly: true } }, required: ["id"] };
    expect(exampleOf(schema)).toHaveProperty("id");
  });

  test("what a table or a repair knows under the same name from elsewhere", () => {
    const range: Schema = {
      properties: { start_date: { const: "2030-01-01" }, end_date: { type: "string", format: "date" } },
      required: ["start_date", "end_date"],
    };
    expect(() => exampleOf(range)).not.toThrow();
    expect(() =>
      valueFor({ type: "object", required: ["x"], properties: { x: { const: 1 } } }, "currency"),
    ).not.toThrow();
  });

  test("a reference with keywords beside it, in a circle", () => {
    const child = { $ref: "#/components/schemas/Tree", minProperties: 1 };
    const Tree: Schema = { type: "object", properties: { child, name: { type: "string" } } };
    expect(JSON.stringify(exampleOf({ $ref: "#/components/schemas/Tree" }, { Tree })).length).toBeLessThan(
      500,
    );
  });
});

describe("null beside something else", () => {
  test.each<[unknown, "boolean" | "number" | "string"]>([
    [{ anyOf: [{ type: "boolean" }, { type: "null" }] }, "boolean"],
    [{ oneOf: [{ type: "null" }, { type: "integer" }] }, "number"],
    [{ type: ["null", "string"] }, "string"],
  ])("%j shows the other", (schema, type) => {
    expect(valueFor(schema)).toBeTypeOf(type);
  });

  test.each<Schema>([
    { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] },
    {
      anyOf: [{ $ref: "#/components/schemas/Tree" }, { $ref: "#/components/schemas/Tree" }, { type: "null" }],
    },
  ])("ends a circle that has to go on: %j", (parent) => {
    const Tree: Schema = { type: "object", properties: { parent }, required: ["parent"] };
    const [, ...parents] = JSON.stringify(exampleOf({ $ref: "#/components/schemas/Tree" }, { Tree })).split(
      "parent",
    );
    expect(parents.at(-1)).toMatch(/^":null\}+$/);
  });

  test("is shown where there is nothing else, in an optional property too", () => {
    expect(exampleOf({ type: "object", properties: { none: { type: "null" } } })).toEqual({ none: null });
  });

  test("is no branch that asks for an example of its own", () => {
    const body: Schema = { anyOf: [{ type: "object", properties: { a: { const: 1 } } }, { type: "null" }] };
    expect(exampleOf(body)).toEqual({ a: 1 });
  });
});

const number = fc
  .record({
    low: fc.integer({ min: -500, max: 500 }),
    step: fc.constantFrom(1, 5, 25, 0.5, 0.01),
    open: fc.boolean(),
  })
  .map(({ low, step, open }): Schema => {
    const bounds = open
      ? { exclusiveMinimum: low, exclusiveMaximum: low + 60 }
      : { minimum: low, maximum: low + 50 };
    return { type: step < 1 ? "number" : "integer", multipleOf: step, ...bounds };
  });
const text = fc
  .record({ min: fc.nat(30), more: fc.nat(5) })
  .map(({ min, more }): Schema => ({ type: "string", minLength: min, maxLength: min + more }));
const other = fc.constantFrom<Schema>(
  { type: "boolean" },
  { type: "null" },
  { const: "fixed" },
  { const: 0 },
  { type: "string", format: "ipv6" },
  { type: "string", format: "duration" },
  { type: "string", pattern: "^[A-Z]{2}\\d{3,5}$" },
);
const { schema: anySchema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    number,
    text,
    other,
    tie("schema").map((inner): Schema => ({ anyOf: [inner, { type: "null" }] })),
    fc
      .tuple(tie("schema"), fc.nat(4), fc.nat(2))
      .map(([items, min, more]): Schema => ({ type: "array", items, minItems: min, maxItems: min + more })),
    fc
      .array(tie("schema"), { minLength: 1, maxLength: 3 })
      .map(
        (prefixItems) =>
          ({ type: "array", prefixItems, items: false, minItems: prefixItems.length }) as unknown as Schema,
      ),
    fc
      .tuple(
        fc.dictionary(fc.constantFrom("id", "currency", "amount", "date"), tie("schema"), {
          maxKeys: 3,
          noNullPrototype: true,
        }),
        fc.nat(2),
        fc.boolean(),
      )
      .map(([properties, extra, isBelow]): Schema => {
        const required = Object.keys(properties);
        const bounds = { minProperties: required.length + extra, maxProperties: required.length + extra };
        const part: Schema = { type: "object", properties, required };
        return isBelow ? { allOf: [part, bounds] } : { ...part, ...bounds };
      }),
  ),
}));

test("an example can be made for whatever these keywords come to", () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      valueFor(schema);
    }),
    { numRuns: 150 },
  );
});
