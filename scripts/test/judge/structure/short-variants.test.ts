import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Schema } from "../../../src/openapi/document.js";
import { number, object, ref, string } from "../compiler/tiny.js";
import { field, lines } from "./lines.js";

const integer: Schema = { type: "integer" };
const date: Schema = { ...string, format: "date" };
const any = (...anyOf: unknown[]): Schema => ({ anyOf: anyOf as Schema[] });
const one = (...list: unknown[]): Schema => ({ enum: list });

describe("mere types and values of two unions", () => {
  test.each<[before: Schema, after: Schema, sent: string[], read: string[]]>([
    [
      any(string, one(1)),
      any(string, integer),
      ["minor: also takes a value of type integer"],
      ["major: may also be a value of type integer"],
    ],
    [
      any(string, integer),
      any(string, one(1)),
      ["major: `a(a value of type integer)` in the body takes only `1` now"],
      ["minor: `a(a value of type integer)` in the 200 response is only `1` now"],
    ],
    [
      any(date, integer),
      any(date, number),
      ["patch: `a(a value of type integer)` in the body is a number instead of an integer"],
      ["major: `a(a value of type integer)` in the 200 response is a number instead of an integer"],
    ],
    [
      any(date, integer),
      any(date, integer, number),
      ["patch: `a(a value of type integer)` in the body is a number instead of an integer"],
      ["major: `a(a value of type integer)` in the 200 response is a number instead of an integer"],
    ],
    [
      any(date, number),
      any(date, integer, one(1.5)),
      ["major: `a(a value of type number)` in the body is an integer instead of a number"],
      ["patch: `a(a value of type number)` in the 200 response is an integer instead of a number"],
    ],
    [
      any(date, one("a")),
      any(date, one("a", "b")),
      ["minor: ``a(`a`)`` in the body also takes `b`"],
      ["minor (enum value): ``a(`a`)`` in the 200 response may be `b`"],
    ],
    [
      any(date, one("a")),
      any(date, one("a", 1)),
      [
        "minor: ``a(`a`)`` in the body is a string or an integer instead of a string",
        "minor: ``a(`a`)`` in the body also takes `1`",
      ],
      [
        "major: ``a(`a`)`` in the 200 response is a string or an integer instead of a string",
        "minor (enum value): ``a(`a`)`` in the 200 response may be `1`",
      ],
    ],
    [any(date, one(1)), date, ["major: no longer takes `1`"], ["major: is no longer `1`"]],
    [
      any(date, string, one("a")),
      any(date, string, one("b")),
      ["minor (enum value): is known to be `b`", "minor: no longer lists `a`"],
      ["minor (enum value): is known to be `b`", "minor: no longer lists `a`"],
    ],
    [
      { ...string, "x-extensible-enum": ["a"] },
      any(date, string, one("a"), integer),
      ["minor: also takes a value of type integer", "minor: also takes a value of type string"],
      ["major: may also be a value of type integer", "minor: may also be a value of type string"],
    ],
  ])("%j → %j", (before, after, sent, read) => {
    expect(field(before, after)).toEqual({ sent, read });
  });

  test("of which only one may fit refuse what fits two", () => {
    const [open, strict] = [any(string, one("a")), { oneOf: [string, one("a")] }];
    expect(field(open, strict)).toEqual({
      sent: ["major: has to fit exactly one of its variants"],
      read: ["patch: has to fit exactly one of its variants"],
    });
    expect(field(strict, open).sent).toEqual(["patch: may fit several of its variants at once"]);
    for (const nullable of [
      [{ type: ["string", "null"] }, one("a")],
      [string, one("a", null)],
    ] as Schema[][])
      expect(field({ oneOf: nullable }, strict)).toEqual({
        sent: ["major: no longer accepts null"],
        read: ["minor: is never null any more"],
      });
  });
});

test.each<[string, Schema[], boolean]>([
  ["a value and an object", [one("a"), object({ x: string })], false],
  ["values that are others", [{ ...one("a"), minLength: 1 }, one("b"), object({ x: string })], false],
  ["values of which one is in both", [{ ...one("a", "b"), minLength: 1 }, one("b"), date], true],
  ["whole numbers and numbers", [{ ...integer, minimum: 1 }, { ...number, maximum: 5 }, date], true],
])("%s may fit two variants at once, or not", (_, variants, mayFitTwo) => {
  expect(field({ anyOf: variants }, { oneOf: variants }).sent).toEqual(
    mayFitTwo ? ["major: has to fit exactly one of its variants"] : [],
  );
});

test("a second variant says nothing about what is taken by the first alone", () => {
  const [first, second] = [object({ x: string }), object({ y: string })];
  expect(field(any(first), { oneOf: [first, second] }).sent).toEqual([
    "minor: also takes an object with `y`",
  ]);
});

const variant = fc.oneof(
  fc.constantFrom("string", "integer", "number", "boolean").map((type): Schema => ({ type })),
  fc
    .uniqueArray(fc.constantFrom<unknown>("a", "b", 1, 2, 1.5, true), { minLength: 1, maxLength: 3 })
    .map((list) => one(...list)),
);
const union = fc.array(variant, { minLength: 1, maxLength: 4 });
const samples: unknown[] = ["a", "b", "c", 1, 2, 3, 1.5, 2.5, true, false];

function takes(variants: readonly Schema[], value: unknown): boolean {
  return variants.some(({ type, enum: list }) => {
    if (list !== undefined) return list.includes(value);
    return type === "integer" ? Number.isInteger(value) : type === typeof value;
  });
}

test("callers are told of a break just where a value is refused that fitted, and of no value twice", () => {
  const thing = object({ x: string });
  fc.assert(
    fc.property(union, union, fc.boolean(), fc.boolean(), (from, to, more, stays) => {
      const before = any(...from, ...(more ? [thing] : []));
      const after = any(...to, ...(more && stays ? [thing] : []));
      const sent = field(before, after).sent.filter((text) => !text.endsWith("an object with `x`"));
      const isRefused = samples.some((value) => takes(from, value) && !takes(to, value));
      const isNew = samples.some((value) => !takes(from, value) && takes(to, value));
      expect(sent.some((text) => text.startsWith("major"))).toBe(isRefused);
      if (isNew && !isRefused) expect(sent).not.toEqual([]);
      const values = sent.map((text) => text.replace(/^.* (?:also takes|no longer takes) /u, ""));
      expect(new Set(values).size).toBe(values.length);
    }),
    { numRuns: 300 },
  );
});

test("variants that lead back to themselves come to an end", () => {
  const schemas = {
    Self: any(ref("Other"), object({ a: string })),
    Other: any(ref("Self"), object({ b: string })),
  };
  for (const body of [one("a"), string, {}])
    expect(lines({ body, schemas }, { body: ref("Self"), schemas })).toContain(
      "minor request: the body also takes an object with `a`",
    );
});
