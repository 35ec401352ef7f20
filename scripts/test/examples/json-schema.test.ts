import { describe, expect, test } from "vitest";
import { toJsonSchema } from "../../src/examples/json-schema.js";
import { createValidator } from "../../src/examples/validate.js";
import type { Schema } from "../../src/openapi/document.js";
import { documentWith } from "./place.js";

describe("a schema of OpenAPI 3.0 as JSON Schema", () => {
  test.each([
    [{ type: "string", nullable: true }, { type: ["string", "null"] }],
    [{ type: "string", nullable: false }, { type: "string" }],
    [{ nullable: true, oneOf: [] }, { oneOf: [] }],
    [{ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
    [{ maximum: 1, exclusiveMaximum: false }, { maximum: 1 }],
    [{ exclusiveMinimum: 3 }, { exclusiveMinimum: 3 }],
    [{ $ref: "#/components/schemas/A" }, { $ref: "base#/components/schemas/A" }],
    [{ type: "string", example: "x", deprecated: true }, { type: "string" }],
    [{ enum: [{ nullable: true }] }, { enum: [{ nullable: true }] }],
  ])("%j", (schema, expected) => {
    expect(toJsonSchema(schema, "base")).toEqual(expected);
  });

  test("keeps properties that are called like keywords", () => {
    const properties = {
      nullable: { type: "boolean", nullable: true },
      example: { type: "string" },
      enum: {},
    };
    expect(toJsonSchema({ properties }, "base")).toEqual({
      properties: { nullable: { type: ["boolean", "null"] }, example: { type: "string" }, enum: {} },
    });
  });
});

describe("the validator", () => {
  const document = documentWith({
    Age: { type: "integer", minimum: 0, exclusiveMinimum: true, nullable: true },
  });
  const validate = createValidator(document);
  const person: Schema = {
    type: "object",
    required: ["age"],
    properties: { age: { $ref: "#/components/schemas/Age" } },
  };

  test("accepts what holds and says where something does not", () => {
    expect(validate(person, { age: 1 })).toBeUndefined();
    expect(validate(person, { age: null })).toBeUndefined();
    expect(validate(person, { age: 0 })).toMatch(/^\/age must be > 0/);
    expect(validate(person, {})).toMatch(/^it must have required property 'age'/);
  });

  test("knows the formats, and lets unknown ones pass", () => {
    expect(validate({ type: "string", format: "date" }, "2026-02-30")).toMatch(/format "date"/);
    expect(validate({ type: "string", format: "uuid" }, "x")).toMatch(/format "uuid"/);
    expect(validate({ type: "string", format: "moon" }, "x")).toBeUndefined();
  });

  test("does not take a value that two branches of a oneOf accept", () => {
    expect(validate({ oneOf: [{ type: "string" }, { type: "string", maxLength: 9 }] }, "x")).toMatch(
      /exactly one/,
    );
  });
});
