import { describe, expect, test } from "vitest";
import type { Schema } from "../../../src/openapi/document.js";
import { judged, list, object, ref, string, type Tiny, values } from "./tiny.js";

const answers = (schemas: Record<string, Schema>, name = "Thing"): Tiny => ({ answer: ref(name), schemas });

describe("shared schemas", () => {
  test("a change is told at the schema that declares it, once for each direction", async () => {
    const of = (schema: Schema): Tiny => ({
      ...answers({ Thing: schema, Page: object({ results: list(ref("Thing")) }) }, "Page"),
      method: "post",
      body: ref("Thing"),
    });
    expect(
      await judged(
        of(object({ a: object({ b: string }), c: string })),
        of(object({ a: object({}), c: string })),
      ),
    ).toEqual(["major request: `Thing.a.b` is gone", "major response: `Thing.a.b` is gone"]);
  });

  test("a place inside of lists and maps is told whole", async () => {
    const deep = (leaf: Record<string, Schema>): Schema =>
      object({ rows: list(object({ by_key: { type: "object", additionalProperties: object(leaf) } })) });
    expect(await judged(answers({ Thing: deep({ a: string }) }), answers({ Thing: deep({}) }))).toEqual([
      "major response: `Thing.rows[].by_key.*.a` is gone",
    ]);
  });

  test("a schema that contains itself ends", async () => {
    const tree = (leaf: Record<string, Schema>) =>
      answers({ Thing: object({ children: list(ref("Thing")), ...leaf }) });
    expect(await judged(tree({ a: string }), tree({ a: string }))).toEqual([]);
    expect(await judged(tree({ a: string }), tree({}))).toEqual(["major response: `Thing.a` is gone"]);
  });

  test("schemas that contain each other are told whole to each operation that reaches them", async () => {
    const schemas = (leaf: Record<string, Schema>) => ({
      A: object({ b: ref("B"), ...leaf }),
      B: object({ a: ref("A"), c: ref("C") }),
      C: object({ b: ref("B"), a: ref("A") }),
    });
    const found = async (name: string) =>
      judged(answers(schemas({ x: string }), name), answers(schemas({}), name));
    expect(await Promise.all(["A", "B", "C"].map(found))).toEqual(
      Array(3).fill(["major response: `A.x` is gone"]),
    );
  });

  test("each operation hears of what it reaches, also through schemas another one has walked before", async () => {
    const schemas = (leaf: Record<string, Schema>) => ({
      A: object({ b: ref("B"), ...leaf }),
      B: object({ a: ref("A") }),
    });
    const two = (leaf: Record<string, Schema>): Tiny => ({
      responses: Object.fromEntries(
        [
          ["200", "A"],
          ["400", "B"],
        ].map(([status, name]) => [
          status,
          { description: "", content: { "application/json": { schema: ref(name!) } } },
        ]),
      ),
      schemas: schemas(leaf),
    });
    expect(await judged(two({ x: string }), two({}))).toEqual([
      "major response: `A.x` is gone",
      "major response: `A.x` is gone",
    ]);
  });

  test("fields that an allOf brings in belong to the schema that declares them", async () => {
    const all = (base: Schema): Tiny =>
      answers({ Base: base, Thing: { allOf: [ref("Base"), object({ own: string })] } });
    expect(await judged(all(object({ a: string, b: string })), all(object({ a: string })))).toEqual([
      "major response: `Base.b` is gone",
    ]);
  });

  test("it does not matter whether fields come by allOf, by reference or in place", async () => {
    const plain = object({ a: string, b: string }, ["a"]);
    const split: Schema = { allOf: [object({ a: string }, ["a"]), object({ b: string })] };
    expect(await judged({ answer: plain }, { answer: split })).toEqual([]);
    expect(await judged({ answer: plain, schemas: { Thing: plain } }, answers({ Thing: split }))).toEqual([]);
  });

  test("the order of keys, of required and of enum values is irrelevant", async () => {
    const one = object({ a: string, b: values("x", "y") }, ["a", "b"]);
    const other: Schema = {
      required: ["b", "a"],
      properties: { b: values("y", "x"), a: string },
      type: "object",
    };
    expect(
      await judged(
        { answer: one, method: "post", body: one },
        { answer: other, method: "post", body: other },
      ),
    ).toEqual([]);
  });

  test("texts and constraints are nothing to the compiler", async () => {
    const long: Schema = {
      ...object({ a: { ...string, description: "Some text", maxLength: 3, pattern: "^a" } }),
    };
    expect(await judged({ answer: object({ a: string }) }, { answer: long })).toEqual([]);
  });

  test("names that are no identifiers are shown so that they can be read", async () => {
    expect(
      await judged({ answer: object({ "a b": string, "c-d": string, "1": string }) }, { answer: object({}) }),
    ).toEqual([
      "major response: `1` in the 200 response is gone",
      'major response: `["a b"]` in the 200 response is gone',
      "major response: `c-d` in the 200 response is gone",
    ]);
  });
});

describe("what the walk does not see", () => {
  test("is found by assignability: a tuple of another length", async () => {
    const tuple = (...prefixItems: Schema[]): Tiny => {
      const items: Schema = { type: "array", prefixItems, items: false as never };
      return { answer: object({ a: items }), method: "post", body: object({ a: items }) };
    };
    expect(await judged(tuple(string, string), tuple(string, string, string))).toEqual([
      "major request: the body no longer takes all that it took",
      "major response: the 200 response cannot be read as before",
    ]);
  });

  test("is asked in the direction of the data", async () => {
    const pair: Schema = { type: "array", prefixItems: [string, string], items: false as never };
    const of = (a: Schema): Tiny => ({ answer: object({ a }), method: "post", body: object({ a }) });
    expect(await judged(of(pair), of(list(string)))).toEqual([
      "major response: the 200 response cannot be read as before",
    ]);
    expect(await judged(of(list(string)), of(pair))).toEqual([
      "major request: the body no longer takes all that it took",
    ]);
  });
});

describe("named types", () => {
  test("one that goes is major, one that comes minor", async () => {
    const [a, b] = [answers({ Thing: string, Other: string }), answers({ Thing: string })];
    expect(await judged(a, b)).toEqual(["major: the type `Other` is gone"]);
    expect(await judged(b, a)).toEqual(["minor: the type `Other` is new"]);
  });

  test("those that no operation speaks of are judged as what somebody reads", async () => {
    const of = (event: Schema) => answers({ Thing: string, Event: event });
    expect(await judged(of(object({ a: string, b: string })), of(object({ a: string })))).toEqual([
      "major response: `Event.b` is gone",
    ]);
    expect(await judged(of(values("x")), of(values("x", "y")))).toEqual([
      "minor response (enum value): `Event` may be `y`",
    ]);
  });

  test("a name that begins with a digit does no harm", async () => {
    expect(
      await judged(answers({ Thing: string, "404NotFound": string }), answers({ Thing: string })),
    ).toHaveLength(1);
  });
});

describe("what a schema defines within itself", () => {
  const thing = (definitions: Record<string, Schema>, a: Schema) => ({
    body: ref("Thing"),
    schemas: { Thing: { ...object({ a }), $defs: definitions } },
  });
  const inner = { $ref: "#/components/schemas/Thing/$defs/Inner" };

  test("is no property of it", async () => {
    expect(await judged(thing({ A: string }, string), thing({ A: string, B: string }, string))).toEqual([]);
  });

  test("is compared where it is referred to", async () => {
    expect(
      await judged(thing({ Inner: object({ b: string }) }, inner), thing({ Inner: object({}) }, inner)),
    ).toEqual(["major request: `Thing_Inner.b` is gone"]);
  });
});
