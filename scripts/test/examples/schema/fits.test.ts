import { describe, expect, test } from "vitest";
import { fits, fitsInside } from "../../../src/examples/schema/fits.js";
import type { Json, Schema } from "../../../src/openapi/document.js";
import { documentWith } from "../place.js";

describe("whether a value fits", () => {
  test.each<[string, Schema, Json, boolean]>([
    ["null where it may be", { type: "string", nullable: true }, null, true],
    ["null where it may not be", { type: "string" }, null, false],
    ["a member", { type: "string", enum: ["a"] }, "a", true],
    ["no member", { type: "string", enum: ["a"] }, "b", false],
    ["an object that equals a member", { enum: [{ a: [1] }] }, { a: [1] }, true],
    ["a list that equals none", { type: "array", enum: [["a"]] }, ["b"], false],
    ["a text", { type: "string" }, "x", true],
    ["a number for a text", { type: "string" }, 1, false],
    ["a short text", { type: "string", minLength: 2 }, "x", false],
    ["a long text", { type: "string", maxLength: 2 }, "xyz", false],
    ["letters counted as one each", { type: "string", maxLength: 2 }, "ãñ", true],
    ["a text beside the pattern", { type: "string", pattern: "^a$" }, "b", false],
    ["a text beside the format", { type: "string", format: "uuid" }, "b", false],
    ["a day", { type: "string", format: "date" }, "2026-05-18", true],
    ["an instant for a day", { type: "string", format: "date" }, "2026-05-18T00:00:00Z", false],
    ["an unknown format", { type: "string", format: "moon" }, "b", true],
    ["a whole number", { type: "integer" }, 1, true],
    ["a fraction for a whole number", { type: "integer" }, 1.5, false],
    ["a number at the bound", { type: "number", minimum: 1 }, 1, true],
    ["a number at an exclusive bound", { type: "number", minimum: 1, exclusiveMinimum: true }, 1, false],
    ["a number above", { type: "number", maximum: 1 }, 2, false],
    ["a boolean", { type: "boolean" }, false, true],
    ["a text for a boolean", { type: "boolean" }, "false", false],
    ["a list", { type: "array" }, [], true],
    ["an object for a list", { type: "array" }, {}, false],
    ["an object without a type", { properties: {} }, {}, true],
    ["a text for an object without a type", { properties: {} }, "x", false],
    ["anything where nothing is said", {}, "x", true],
  ])("%s", (_, schema, value, expected) => {
    expect(fits(schema, value)).toBe(expected);
  });
});

test("unions that all refer to each other are looked through once, not in each order", () => {
  const names = [..."ABCDEFGHIJKL"];
  const anyOf = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  let looked = 0;
  const last: Schema = {
    get type() {
      looked += 1;
      if (looked > 10_000) throw new Error("too often");
      return "string";
    },
  };
  const schemas = Object.fromEntries(names.map((name) => [name, { anyOf: [...anyOf, last] }]));
  expect(fitsInside(documentWith(schemas), { $ref: "#/components/schemas/A" }, 1)).toBe(false);
  expect(fitsInside(documentWith(schemas), { $ref: "#/components/schemas/A" }, "a")).toBe(true);
});

describe("whether a value fits through references", () => {
  const document = documentWith({
    Code: { type: "string", enum: ["a"] },
    Words: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Words" }] },
    Wrapped: { anyOf: [{ type: "string" }, { allOf: [{ $ref: "#/components/schemas/Wrapped" }] }] },
    Thing: { type: "object", properties: { id: { type: "string" } } },
  });
  const code: Schema = { $ref: "#/components/schemas/Code" };
  const thing: Schema = { $ref: "#/components/schemas/Thing" };

  test.each<[string, Schema, Json, boolean]>([
    ["a member", code, "a", true],
    ["no member", code, "b", false],
    ["through an allOf around it", { description: "x", allOf: [code] }, "b", false],
    ["each item", { type: "array", items: code }, ["a", "a"], true],
    ["one item does not", { type: "array", items: code }, ["a", "b"], false],
    ["texts for a list of objects", { type: "array", items: thing }, ["a"], false],
    ["a text for one branch", { oneOf: [thing, code] }, "a", true],
    ["a text for a union of itself", { $ref: "#/components/schemas/Words" }, "a", true],
    ["a number for a union of itself", { $ref: "#/components/schemas/Words" }, 1, false],
    ["a number for a union of itself in a part", { $ref: "#/components/schemas/Wrapped" }, 1, false],
    ["an object for a union, which is not looked into", { oneOf: [thing, code] }, { id: "1" }, false],
  ])("%s", (_, schema, value, expected) => {
    expect(fitsInside(document, schema, value)).toBe(expected);
  });
});
