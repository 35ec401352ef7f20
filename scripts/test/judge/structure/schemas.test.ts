import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeStructure } from "../../../src/judge/structure/index.js";
import type { Schema } from "../../../src/openapi/document.js";
import { list, number, object, ref, string, tiny, values } from "../compiler/tiny.js";
import { field, lines } from "./lines.js";

type Case = [before: Schema, after: Schema, sent: string[], read: string[]];

describe("types", () => {
  test.each<Case>([
    [string, number, ["major: is a number instead of a string"], ["major: is a number instead of a string"]],
    [
      { type: "integer" },
      number,
      ["patch: is a number instead of an integer"],
      ["major: is a number instead of an integer"],
    ],
    [
      number,
      { type: "integer" },
      ["major: is an integer instead of a number"],
      ["patch: is an integer instead of a number"],
    ],
    [
      { type: "null" },
      { type: ["string", "null"], enum: ["a", null], minLength: 1 },
      ["minor: is a string instead of nothing but null"],
      ["major: is a string instead of nothing but null"],
    ],
    [{}, string, ["major: is a string instead of anything"], ["minor: is a string instead of anything"]],
    [string, {}, ["minor: is anything instead of a string"], ["major: is anything instead of a string"]],
    [
      list(string),
      string,
      ["major: is a string instead of a list"],
      ["major: is a string instead of a list"],
    ],
    [string, { ...string, nullable: true }, ["minor: accepts null"], ["major: may be null"]],
    [
      { ...string, nullable: true },
      string,
      ["major: no longer accepts null"],
      ["minor: is never null any more"],
    ],
    [
      { type: ["string", "null"] },
      { type: ["string"] },
      ["major: no longer accepts null"],
      ["minor: is never null any more"],
    ],
  ])("%j → %j", (before, after, sent, read) => {
    expect(field(before, after)).toEqual({ sent, read });
  });
});

describe("what is written in another way and says the same", () => {
  test.each<[Schema, Schema]>([
    [{ type: "null" }, { const: null }],
    [{ enum: [{ a: 1 }] }, { allOf: [{ enum: [{ a: 1 }, { b: 1 }] }, { enum: [{ a: 1 }] }] }],
    [{ ...string, nullable: true }, { type: ["string", "null"] }],
    [{ enum: ["a"] }, { const: "a", type: "string" }],
    [string, { allOf: [string] }],
    [object({ b: string }), { allOf: [object({ b: string })] }],
    [object({ b: string }, []), { ...object({ b: string }), required: [] }],
    [
      { ...number, maximum: 5, exclusiveMaximum: true },
      { ...number, exclusiveMaximum: 5 },
    ],
    [{ ...string, deprecated: false }, string],
    [{ ...object({ b: string }), additionalProperties: true }, object({ b: string })],
    [{ ...object({ b: string }), additionalProperties: {} }, object({ b: string })],
    [
      { ...string, contentMediaType: "application/octet-stream" },
      { ...string, format: "binary" },
    ],
    [{ enum: ["a", null] }, { enum: ["a"], nullable: true }],
  ])("%j ↔ %j", (before, after) => {
    expect(field(before, after)).toEqual({ sent: [], read: [] });
    expect(field(after, before)).toEqual({ sent: [], read: [] });
  });
});

describe("values", () => {
  test.each<Case>([
    [values("x"), values("x", "y"), ["minor: also takes `y`"], ["minor (enum value): may be `y`"]],
    [values("x", "y"), values("x"), ["major: no longer takes `y`"], ["major: is no longer `y`"]],
    [values("x"), values("y"), ["major: is `y` instead of `x`"], ["major: is `y` instead of `x`"]],
    [values("x"), string, ["minor: takes any value"], ["major: may have any value"]],
    [string, values("x"), ["major: takes only `x` now"], ["minor: is only `x` now"]],
    [
      { ...string, "x-extensible-enum": ["x"] },
      { ...string, "x-extensible-enum": ["x", "y"] },
      ["minor (enum value): is known to be `y`"],
      ["minor (enum value): is known to be `y`"],
    ],
  ])("%j → %j", (before, after, sent, read) => {
    expect(field(before, after)).toEqual({ sent, read });
  });
});

test("what becomes deprecated and what is no longer listed is for headings of its own", () => {
  const kinds = (before: Schema, after: Schema) =>
    judgeStructure(tiny({ answer: object({ a: before }) }), tiny({ answer: object({ a: after }) })).map(
      ({ kind }) => kind,
    );
  const known = (...list: string[]): Schema => ({ ...string, "x-extensible-enum": list });
  expect(kinds(string, { ...string, deprecated: true })).toEqual(["deprecation"]);
  expect(kinds({ ...string, deprecated: true }, string)).toEqual(["deprecation"]);
  expect(kinds(known("a", "b"), known("a"))).toEqual(["withdrawn value"]);
  expect(kinds(string, { ...string, readOnly: true })).toEqual([undefined]);
});

describe("constraints", () => {
  test.each<Case>([
    [
      string,
      { ...string, maxLength: 5 },
      ["major: maximum length: 5 instead of none"],
      ["patch: maximum length: 5 instead of none"],
    ],
    [
      { ...string, maxLength: 5 },
      { ...string, maxLength: 6 },
      ["patch: maximum length: 6 instead of 5"],
      ["patch: maximum length: 6 instead of 5"],
    ],
    [
      { ...number, minimum: 1 },
      { ...number, minimum: 1, exclusiveMinimum: true },
      ["major: minimum: 1 (exclusive) instead of 1"],
      ["patch: minimum: 1 (exclusive) instead of 1"],
    ],
    [
      { ...number, minimum: 1 },
      number,
      ["patch: minimum: none instead of 1"],
      ["patch: minimum: none instead of 1"],
    ],
    [
      { ...string, pattern: "a" },
      { ...string, pattern: "b" },
      ["major: pattern: `b` instead of `a`"],
      ["patch: pattern: `b` instead of `a`"],
    ],
    [
      { ...string, format: "date" },
      { ...string, format: "date-time" },
      ["major: format: `date-time` instead of `date`"],
      ["major: format: `date-time` instead of `date`"],
    ],
    [
      { ...number, format: "int32" },
      { ...number, format: "int64" },
      ["patch: format: `int64` instead of `int32`"],
      ["patch: format: `int64` instead of `int32`"],
    ],
    [
      string,
      { ...string, default: "x" },
      ["patch: default: `x` instead of none"],
      ["patch: default: `x` instead of none"],
    ],
    [string, { ...string, deprecated: true }, ["minor: is deprecated"], ["minor: is deprecated"]],
    [string, { ...string, readOnly: true }, ["major: is read-only"], ["patch: is read-only"]],
    [
      { ...string, writeOnly: true },
      string,
      ["patch: is no longer write-only"],
      ["minor: is no longer write-only"],
    ],
    [
      list(string),
      { ...list(string), uniqueItems: true },
      ["major: takes no duplicates"],
      ["patch: takes no duplicates"],
    ],
    [
      string,
      { ...string, multipleOf: 2 },
      ["major: multipleOf: `2` instead of none"],
      ["patch: multipleOf: `2` instead of none"],
    ],
    [
      { ...number, multipleOf: 0.06 },
      { ...number, multipleOf: 0.02 },
      ["patch: multipleOf: `0.02` instead of `0.06`"],
      ["patch: multipleOf: `0.02` instead of `0.06`"],
    ],
    [
      { ...number, multipleOf: 2 },
      { ...number, multipleOf: 4 },
      ["major: multipleOf: `4` instead of `2`"],
      ["patch: multipleOf: `4` instead of `2`"],
    ],
    [
      { ...number, multipleOf: 3 },
      { ...number, multipleOf: 2 },
      ["major: multipleOf: `2` instead of `3`"],
      ["patch: multipleOf: `2` instead of `3`"],
    ],
    [
      { ...string, contentMediaType: "application/octet-stream" },
      { ...string, contentMediaType: "application/octet-stream", contentEncoding: "base64" },
      [
        "patch: format: none instead of `binary`",
        "major: contentMediaType: `application/octet-stream` instead of none",
        "major: contentEncoding: `base64` instead of none",
      ],
      [
        "patch: format: none instead of `binary`",
        "patch: contentMediaType: `application/octet-stream` instead of none",
        "patch: contentEncoding: `base64` instead of none",
      ],
    ],
    [
      string,
      { ...string, "x-made-up": "a".repeat(99) },
      ["patch: x-made-up: another instead of none"],
      ["patch: x-made-up: another instead of none"],
    ],
  ])("%j → %j", (before, after, sent, read) => {
    expect(field(before, after)).toEqual({ sent, read });
  });
});

describe("fields", () => {
  const [narrow, wide] = [object({ a: string }), object({ a: string, b: string })];
  const both = (before: Schema, after: Schema): string[] => [
    ...lines({ body: before }, { body: after }),
    ...lines({ answer: before }, { answer: after }),
  ];

  test("that come are minor, and that go are major, for senders and for readers", () => {
    expect(both(narrow, wide)).toEqual([
      "minor request: `b` in the body is new",
      "minor response: `b` in the 200 response is new",
    ]);
    expect(both(wide, narrow)).toEqual([
      "major request: `b` in the body is gone",
      "major response: `b` in the 200 response is gone",
    ]);
  });

  test("that are required bind those who send, and that may be missing those who read", () => {
    const strict = object({ a: string, b: string }, ["b"]);
    expect(both(wide, strict)).toEqual([
      "major request: `b` in the body is required now",
      "minor response: `b` in the 200 response is always there now",
    ]);
    expect(both(strict, wide)).toEqual([
      "minor request: `b` in the body is optional now",
      "major response: `b` in the 200 response may be missing",
    ]);
    expect(both(narrow, strict)).toEqual([
      "major request: `b` in the body is new and required",
      "minor response: `b` in the 200 response is new",
    ]);
  });

  test("that nobody describes may be forbidden, allowed and given a form", () => {
    const closed = { ...narrow, additionalProperties: false };
    const map = { ...narrow, additionalProperties: string };
    expect(both(narrow, closed)).toEqual([
      "major request: the body has no other fields than those described",
      "patch response: the 200 response has no other fields than those described",
    ]);
    expect(both(closed, narrow)).toEqual([
      "minor request: the body may have other fields than those described",
      "patch response: the 200 response may have other fields than those described",
    ]);
    expect(both(map, { ...map, additionalProperties: number })).toEqual([
      "major request: `*` in the body is a number instead of a string",
      "major response: `*` in the 200 response is a number instead of a string",
    ]);
  });

  test("may be named only to be forbidden", () => {
    const shut = object({ a: string, b: false as unknown as Schema });
    const closed = { ...narrow, additionalProperties: false };
    expect(both(shut, wide)).toEqual(both(narrow, wide));
    expect(both(wide, shut)).toEqual(both(wide, narrow));
    expect(both(wide, { ...shut, additionalProperties: string })).toContain(
      "major request: `b` in the body is gone",
    );
    expect(both(narrow, shut)).toEqual([
      "major request: `b` in the body is forbidden now",
      "patch response: `b` in the 200 response is forbidden now",
    ]);
    expect(both(shut, narrow)).toEqual([
      "minor request: `b` in the body is no longer forbidden",
      "patch response: `b` in the 200 response is no longer forbidden",
    ]);
    expect(both(closed, { ...shut, additionalProperties: false })).toEqual([]);
    expect(both({ ...shut, additionalProperties: false }, closed)).toEqual([]);
    expect(both({ allOf: [wide, shut] }, narrow)).toEqual(both(shut, narrow));
  });

  test("make an object of what names them only to forbid them", () => {
    const properties = (fields: Record<string, Schema | false>): Schema => ({
      properties: fields as Record<string, Schema>,
    });
    const shut = properties({ b: false });
    const isNew = ["minor request: `b` in the body is new", "minor response: `b` in the 200 response is new"];
    expect(both(shut, properties({ b: string }))).toEqual(isNew);
    expect(both(properties({ a: string, b: false }), properties({ a: string, b: string }))).toEqual(isNew);
    expect(both({ allOf: [properties({ b: string }), shut] }, properties({ b: string }))).toEqual(isNew);
    const either = { anyOf: [object({ a: string }), object({ c: string })] };
    expect(both(either, { ...either, ...shut })).toContain("major request: `b` in the body is forbidden now");
    expect(both(object({ a: string }), { ...either, ...shut })).toContain(
      "major request: `b` in the body is forbidden now",
    );
  });

  test("may be anything, written as a schema that is true", () => {
    expect(both(object({ a: true as unknown as Schema }), object({ a: {} }))).toEqual([]);
  });

  test("are found however deep they are, with the way to them", () => {
    const deep = (inner: Schema): Schema => object({ list: list(object({ "a b": object({ c: inner }) })) });
    expect(lines({ answer: deep(string) }, { answer: deep(number) })).toEqual([
      'major response: `list[]["a b"].c` in the 200 response is a number instead of a string',
    ]);
  });
});

describe("shared schemas", () => {
  const uses = { answer: object({ one: ref("Thing"), other: ref("Thing") }), body: ref("Thing") };

  test("are told of once in each direction, by their name", () => {
    const before = { ...uses, schemas: { Thing: object({ a: string }) } };
    const after = { ...uses, schemas: { Thing: object({}) } };
    expect(lines(before, after)).toEqual([
      "major request: `Thing.a` is gone",
      "major response: `Thing.a` is gone",
    ]);
  });

  test("that contain themselves come to an end", () => {
    const tree = (value: Schema): Schema => object({ value, left: ref("Tree"), all: list(ref("Tree")) });
    expect(
      lines(
        { answer: ref("Tree"), schemas: { Tree: tree(string) } },
        { answer: ref("Tree"), schemas: { Tree: tree(number) } },
      ),
    ).toEqual(["major response: `Tree.value` is a number instead of a string"]);
  });

  test("that only change their name are renamed, not changed", () => {
    const thing = object({ a: string, b: number });
    expect(
      lines(
        { answer: ref("Thing"), schemas: { Thing: thing } },
        { answer: ref("TheThing"), schemas: { TheThing: thing } },
      ),
    ).toEqual(["major: type `Thing` is now called `TheThing`"]);
  });

  test("that come and go are types that come and go", () => {
    expect(
      lines({ schemas: { Old: object({ a: string }) } }, { schemas: { New: object({ b: string }) } }),
    ).toEqual(["major: type `Old` is gone", "minor: type `New` is new"]);
  });

  test("that no operation leads to are compared too", () => {
    const schemas = (a: Schema) => ({ schemas: { Event: object({ a }) } });
    expect(lines(schemas(string), schemas(number))).toEqual([
      "major: `Event.a` is a number instead of a string",
    ]);
  });

  test("whose fields come through allOf keep them under the schema that declares them", () => {
    const schemas = (a: Schema) => ({
      Base: object({ a }),
      Thing: { allOf: [ref("Base"), object({ b: string })] },
    });
    expect(
      lines(
        { answer: ref("Thing"), schemas: schemas(string) },
        { answer: ref("Thing"), schemas: schemas(number) },
      ),
    ).toEqual(["major response: `Base.a` is a number instead of a string"]);
  });
});

describe.each(["$defs", "definitions"])("what a schema defines within itself under %s", (key) => {
  const thing = (definitions: Record<string, Schema>, a: Schema = string): Schema => ({
    ...object({ a }),
    [key]: definitions,
  });
  const inner = { $ref: `#/components/schemas/Thing/${key}/Inner` };
  const both = (before: Schema, after: Schema): string[] =>
    lines(
      { body: ref("Thing"), answer: ref("Thing"), schemas: { Thing: before } },
      { body: ref("Thing"), answer: ref("Thing"), schemas: { Thing: after } },
    );

  test("says nothing by itself", () => {
    expect(both(object({ a: string }), thing({ Unused: number }))).toEqual([]);
    expect(both(thing({ Unused: number }), thing({ Other: string }))).toEqual([]);
  });

  test("counts where it is referred to", () => {
    expect(both(thing({ Inner: values("x") }, inner), thing({ Inner: values("x", "y") }, inner))).toEqual([
      "minor request: `Thing.a` also takes `y`",
      "minor response (enum value): `Thing.a` may be `y`",
    ]);
    expect(both(thing({ Inner: string }, inner), object({ a: string }))).toEqual([]);
  });

  test("may contain itself", () => {
    const tree = (b: Schema): Schema => thing({ Inner: object({ b, next: inner }) }, inner);
    expect(both(tree(string), tree(number))).toEqual([
      "major request: `Thing.a.b` is a number instead of a string",
      "major response: `Thing.a.b` is a number instead of a string",
    ]);
  });
});

describe("unions", () => {
  const schemas = {
    Cat: object({ kind: values("cat"), purrs: string }, ["kind"]),
    Dog: object({ kind: values("dog"), barks: string }, ["kind"]),
  };
  const [cat, dog] = [ref("Cat"), ref("Dog")];
  const union = (before: Schema[], after: Schema[]): string[] => [
    ...lines({ body: { oneOf: before }, schemas }, { body: { oneOf: after }, schemas }),
    ...lines({ answer: { oneOf: before }, schemas }, { answer: { oneOf: after }, schemas }),
  ];

  test("that gain a variant break those who read", () => {
    expect(union([cat], [cat, dog])).toEqual([
      "minor request: the body also takes `Dog`",
      "major response: the 200 response may also be `Dog`",
    ]);
  });

  test("that lose a variant break both sides", () => {
    expect(union([cat, dog], [cat])).toEqual([
      "major request: the body no longer takes `Dog`",
      "major response: the 200 response is no longer `Dog`",
    ]);
  });

  test("do not mind the order of their variants, nor oneOf becoming anyOf", () => {
    expect(union([cat, dog], [dog, cat])).toEqual([]);
    expect(lines({ body: { oneOf: [cat, dog] }, schemas }, { body: { anyOf: [cat, dog] }, schemas })).toEqual(
      [],
    );
  });

  test("that a single schema becomes are compared with it", () => {
    expect(lines({ body: cat, schemas }, { body: { oneOf: [cat, dog] }, schemas })).toEqual([
      "minor request: the body also takes `Dog`",
    ]);
    expect(lines({ answer: { oneOf: [cat, dog] }, schemas }, { answer: cat, schemas })).toEqual([
      "major response: the 200 response is no longer `Dog`",
    ]);
  });

  test("whose nameless variants change are told by what is in them", () => {
    const [before, after] = [object({ a: string, b: string }), object({ a: string, b: string, c: string })];
    expect(lines({ body: { oneOf: [before, number] } }, { body: { oneOf: [number, after] } })).toEqual([
      "minor request: ``(an object with `a` and `b`).c`` in the body is new",
    ]);
  });
});

const anySchema = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Schema>(string, number, { type: "boolean" }, {}, ref("Self"), values("x", "y")),
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.record({
      type: fc.constant("object"),
      properties: fc.dictionary(fc.constantFrom("a", "b", "__proto__", "toString"), tie("schema"), {
        maxKeys: 3,
      }),
    }),
    fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }), nullable: fc.boolean() }),
  ),
})).schema;

test("whatever the schemas are: nothing is found in what is the same, and two of them are compared to an end", () => {
  fc.assert(
    fc.property(anySchema, anySchema, (one, other) => {
      const [a, b] = [one, other].map((schema) => ({
        body: schema,
        answer: schema,
        schemas: { Self: object({ inner: schema }) },
      }));
      if (a === undefined || b === undefined) throw new Error("two schemas make two descriptions");
      expect(lines(a, structuredClone(a))).toEqual([]);
      expect(Array.isArray(lines(a, b))).toBe(true);
    }),
    { numRuns: 150 },
  );
});
