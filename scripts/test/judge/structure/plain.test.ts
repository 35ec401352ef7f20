import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plain } from "../../../src/judge/structure/plain.js";
import type { Schema } from "../../../src/openapi/document.js";
import { field, lines } from "./lines.js";

const types = (...list: string[]): Schema[] => list.map((type) => ({ type }));
const constants = (...list: unknown[]): Schema[] => list.map((value) => ({ const: value }));
const date: Schema = { type: "string", format: "date" };

describe("variants that only name types or values are written the short way", () => {
  test.each<[Schema, Schema]>([
    [{ anyOf: types("integer", "string") }, { type: ["integer", "string"] }],
    [{ oneOf: types("integer", "null") }, { type: ["integer"], nullable: true }],
    [{ anyOf: [{ type: ["string", "null"] }] }, { type: ["string"], nullable: true }],
    [
      { anyOf: [{ type: "string" }, { enum: ["a", "b"] }] },
      { type: ["string"], "x-extensible-enum": ["a", "b"] },
    ],
    [{ anyOf: [{ type: "number" }, { const: 1 }] }, { type: ["number"], "x-extensible-enum": [1] }],
    [{ anyOf: types("null") }, { type: [], nullable: true }],
    [{ oneOf: constants("a", "b") }, { enum: ["a", "b"] }],
    [{ oneOf: constants("a", null) }, { enum: ["a"], nullable: true }],
    [{ oneOf: [{ enum: ["a", null] }, { enum: ["b", null] }] }, { enum: ["a", "b"], nullable: true }],
    [
      { oneOf: [{ type: ["string", "null"] }, { type: ["integer", "null"] }, { type: "null" }] },
      { type: ["string", "integer"], nullable: true },
    ],
    [{ anyOf: [{ enum: ["a"] }, { enum: ["b", "a"] }] }, { enum: ["a", "b"] }],
    [
      { type: "string", oneOf: constants("a") },
      { type: "string", enum: ["a"] },
    ],
    [{ oneOf: [{ type: "string", const: "a" }] }, { type: ["string"], enum: ["a"] }],
    [{ oneOf: [{ const: "a", title: "A", description: "The first" }] }, { enum: ["a"] }],
    [
      { anyOf: types("string"), maxLength: 3 },
      { type: ["string"], maxLength: 3 },
    ],
    [{ anyOf: [{ type: "string", nullable: true }] }, { type: ["string"], nullable: true }],
  ])("%j → %j", (long, short) => {
    expect(plain(long)).toEqual(short);
  });
});

describe("what would be lost stays a variant", () => {
  test.each<[Schema, Schema]>([
    [{ anyOf: [date, { type: "integer" }] }, { anyOf: [{ type: "integer" }, date] }],
    [{ anyOf: [{}, { type: "integer" }] }, { anyOf: [{ type: "integer" }, {}] }],
    [
      { anyOf: [{ type: ["string", "integer"] }, ...constants(true, "x")] },
      { anyOf: [...types("string", "integer"), { enum: [true, "x"] }] },
    ],
    [
      { type: "string", anyOf: types("string") },
      { type: "string", anyOf: types("string") },
    ],
    [
      { enum: ["a"], anyOf: constants("a", "b") },
      { enum: ["a"], anyOf: [{ enum: ["a", "b"] }] },
    ],
  ])("%j → %j", (before, after) => {
    expect(plain(before)).toEqual(after);
  });

  test.each<[Schema]>([
    [{ oneOf: types("integer", "number") }],
    [{ oneOf: types("string", "string") }],
    [{ oneOf: constants("a", "a") }],
    [{ oneOf: [{ type: "string" }, { const: "a" }] }],
    [{ oneOf: [{ type: "number" }, { const: 1 }] }],
  ])("%j, where what fits two variants fits none", (schema) => {
    expect(plain(schema)).toBe(schema);
  });
});

test("a schema gives the same one each time, and those that are true or false become schemas", () => {
  const union = { anyOf: types("integer", "string") };
  expect(plain(union)).toBe(plain(union));
  expect([plain(true), plain(false)]).toEqual([{}, { not: {} }]);
  expect(plain(true)).toBe(plain(true));
});

describe("changes of what can be written in two ways", () => {
  test("are told in the words of types", () => {
    expect(field({ type: "string" }, { anyOf: types("string", "integer") })).toEqual({
      sent: ["minor: is a string or an integer instead of a string"],
      read: ["major: is a string or an integer instead of a string"],
    });
  });

  test("are told in the words of values", () => {
    expect(field({ enum: ["a"] }, { oneOf: constants("a", "b") })).toEqual({
      sent: ["minor: also takes `b`"],
      read: ["minor (enum value): may be `b`"],
    });
    const nullable = { oneOf: [{ enum: ["a", null] }, { enum: ["b", null] }] };
    expect(field(nullable, { enum: ["a", "b", null] })).toEqual({ sent: [], read: [] });
    expect(field({ type: "number", enum: [1, 2] }, { oneOf: constants(1) })).toEqual({
      sent: ["major: no longer takes `2`"],
      read: ["major: is no longer `2`"],
    });
  });

  test("are told of values that are only known, too", () => {
    const open = (...list: string[]): Schema => ({ anyOf: [{ enum: list }, { type: "string" }] });
    const same = { sent: ["minor: no longer lists `a`"], read: ["minor: no longer lists `a`"] };
    expect(field(open("a"), { type: "string" })).toEqual(same);
    expect(field(open("a", "b"), open("b"))).toEqual(same);
    expect(field(open("a", "b"), { enum: ["a"] }).sent).toEqual([
      "major: takes only `a` now",
      "minor: no longer lists `b`",
    ]);
    expect(field({ enum: ["a"] }, open("a")).sent).toEqual(["minor: takes any value"]);
    expect(field({ anyOf: [{ enum: ["a"] }, { type: "integer" }] }, { type: "integer" }).read).toEqual([
      "major: is no longer `a`",
    ]);
  });

  test("are told of the variants that say more, too", () => {
    const before = { anyOf: [date, { type: "integer" }] };
    const after = { anyOf: [{ type: "integer" }, { ...date, format: "date-time" }] };
    expect(field(before, after).sent).toEqual([
      "major: `a(a value of type string)` in the body format: `date-time` instead of `date`",
    ]);
    expect(field({ type: "integer" }, before).sent).toEqual(["minor: also takes a value of type string"]);
    expect(field({ anyOf: types("string", "null") }, { anyOf: [date, ...types("null")] }).sent).toEqual([
      "major: format: `date` instead of none",
    ]);
  });
});

const name = fc.constantFrom("string", "integer", "boolean", "object", "null");
const names = fc.uniqueArray(name, { minLength: 1 });

test("however types and values are written, nothing is found in what is the same", () => {
  fc.assert(
    fc.property(
      names,
      fc.uniqueArray(fc.oneof(fc.string(), fc.integer()), { minLength: 1 }),
      (some, values) => {
        const ways: Schema[][] = [
          [{ type: some }, { anyOf: types(...some) }, { oneOf: types(...some).reverse() }],
          [{ enum: values }, { anyOf: constants(...values) }, { oneOf: constants(...values).reverse() }],
        ];
        for (const same of ways)
          for (const one of same)
            for (const other of same) {
              expect(lines({ body: one, answer: one }, { body: other, answer: other })).toEqual([]);
            }
      },
    ),
    { numRuns: 50 },
  );
});
