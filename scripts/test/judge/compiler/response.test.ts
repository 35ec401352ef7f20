import { describe, expect, test } from "vitest";
import type { Schema } from "../../../src/openapi/document.js";
import { json, judged, list, number, object, ref, string, type Tiny, values } from "./tiny.js";

const answers = (answer: Schema, schemas?: Tiny["schemas"]): Tiny => ({
  answer,
  ...(schemas && { schemas }),
});
const both = async (a: Schema, b: Schema) => ({
  there: await judged(answers(a), answers(b)),
  back: await judged(answers(b), answers(a)),
});

describe("fields", () => {
  test("one that goes is major, optional or not; one that comes is minor", async () => {
    expect(await both(object({ a: string, b: string }), object({ a: string }))).toEqual({
      there: ["major response: `b` in the 200 response is gone"],
      back: ["minor response: `b` in the 200 response is new"],
    });
    expect(
      await judged(answers(object({ a: string, b: string }, ["b"])), answers(object({ a: string }))),
    ).toEqual(["major response: `b` in the 200 response is gone"]);
  });

  test("one that may be missing from now on is major", async () => {
    expect(await both(object({ a: string }, ["a"]), object({ a: string }))).toEqual({
      there: ["major response: `a` in the 200 response may be missing"],
      back: ["minor response: `a` in the 200 response is always there now"],
    });
  });

  test("one that may be null from now on is major", async () => {
    expect(await both(object({ a: string }), object({ a: { ...string, nullable: true } }))).toEqual({
      there: ["major response: `a` in the 200 response may be null"],
      back: ["minor response: `a` in the 200 response is never null any more"],
    });
  });

  test("another type is major", async () => {
    expect(
      await judged(answers(object({ a: string })), answers(object({ a: object({ b: string }) }))),
    ).toEqual(["major response: `a` in the 200 response is an object instead of a string"]);
    expect(await judged(answers(object({ a: string })), answers(object({ a: list(string) })))).toEqual([
      "major response: `a` in the 200 response is a list instead of a string",
    ]);
  });

  test("items of lists are looked into", async () => {
    const page = (item: Schema) => object({ count: number, results: list(item) });
    expect(await both(page(object({ id: string, name: string })), page(object({ id: string })))).toEqual({
      there: ["major response: `results[].name` in the 200 response is gone"],
      back: ["minor response: `results[].name` in the 200 response is new"],
    });
  });

  test("an answer that turns from a list into a page is major", async () => {
    expect(await judged(answers(list(string)), answers(object({ results: list(string) })))).toEqual([
      "major response: the 200 response is an object instead of a list",
    ]);
  });

  test("an empty schema is anything", async () => {
    expect(await both(object({ a: {} }), object({ a: string }))).toEqual({
      there: ["minor response: `a` in the 200 response is a string instead of anything"],
      back: ["major response: `a` in the 200 response is anything instead of a string"],
    });
  });

  test("other keys come and go", async () => {
    expect(
      await both(object({ a: string }), { ...object({ a: string }), additionalProperties: true }),
    ).toEqual({
      there: ["minor response: the 200 response may have other fields than those described"],
      back: ["major response: the 200 response has no other fields than those described"],
    });
    const open: Schema = { ...object({ a: string }), additionalProperties: true };
    const listed: Schema = { ...object({ a: string, b: string }), additionalProperties: true };
    expect(await judged(answers(listed), answers(open))).toEqual([
      "major response: `b` in the 200 response is gone",
    ]);
    const strings = (fields: Schema): Schema => ({ ...fields, additionalProperties: string });
    const [rest, optional] = [strings(object({ a: string })), strings(object({ a: string, b: string }))];
    expect(await judged(answers(optional), answers(rest))).toEqual([
      "patch response: `b` in the 200 response is one of the other fields now",
    ]);
    expect(await judged(answers(strings(object({ a: string, b: string }, ["b"]))), answers(rest))).toEqual([
      "major response: `b` in the 200 response is gone",
    ]);
    const map = (of: Schema): Schema => ({ type: "object", additionalProperties: of });
    expect(await judged(answers(map(string)), answers(map(number)))).toEqual([
      "major response: `*` in the 200 response is a number instead of a string",
    ]);
  });
});

describe("enums", () => {
  test("a new value is minor and marked, one that goes is major", async () => {
    expect(await both(object({ a: values("x", "y") }), object({ a: values("x", "y", "z") }))).toEqual({
      there: ["minor response (enum value): `a` in the 200 response may be `z`"],
      back: ["major response: `a` in the 200 response is no longer `z`"],
    });
  });

  test("values of an open enum are known ones: none of them breaks", async () => {
    const open = (...known: string[]): Schema =>
      object({ a: { type: "string", "x-extensible-enum": known } });
    expect(await both(open("x"), open("x", "y"))).toEqual({
      there: ["minor response (enum value): `a` in the 200 response is known to be `y`"],
      back: ["minor response: `a` in the 200 response no longer lists `y`"],
    });
    expect(await judged(answers(object({ a: values("x", "y") })), answers(open("x", "y")))).toEqual([
      "minor response (enum value): `a` in the 200 response may have values beyond those listed",
    ]);
    expect(await judged(answers(object({ a: values("x", "y") })), answers(open("x")))).toEqual([
      "minor response: `a` in the 200 response is no longer `y`",
      "minor response (enum value): `a` in the 200 response may have values beyond those listed",
    ]);
    expect(await judged(answers(object({ a: string })), answers(open("x")))).toEqual([
      "minor response (enum value): `a` in the 200 response is known to be `x`",
    ]);
  });

  test("any string instead of known values is major", async () => {
    expect(await both(object({ a: values("x") }), object({ a: string }))).toEqual({
      there: ["major response: `a` in the 200 response may have any value"],
      back: ["minor response: `a` in the 200 response is only `x` now"],
    });
  });

  test("booleans are no enum", async () => {
    const flag: Schema = { type: "boolean" };
    expect(await judged(answers(object({ a: flag })), answers(object({ a: flag })))).toEqual([]);
    const only: Schema = object({ a: { type: "boolean", enum: [true] } });
    expect(await both(only, object({ a: flag }))).toEqual({
      there: ["major response: `a` in the 200 response may have any value"],
      back: ["minor response: `a` in the 200 response is only `true` now"],
    });
    expect(await judged(answers(object({ a: flag })), answers(object({ a: string })))).toEqual([
      "major response: `a` in the 200 response is a string instead of a boolean",
    ]);
  });
});

describe("statuses", () => {
  const statuses = (...list: [status: number, body?: Schema][]): Tiny => ({
    responses: Object.fromEntries(
      list.map(([status, body]) => [status, { description: "", ...(body && { content: json(body) }) }]),
    ),
  });
  const ok = object({ a: string });

  test("a 428 that goes is major, an error status that comes minor", async () => {
    const [a, b] = [statuses([200, ok], [428, object({ session: string })]), statuses([200, ok])];
    expect(await judged(a, b)).toEqual(["major response: the 428 response is gone"]);
    expect(await judged(b, a)).toEqual(["minor response: the 428 response is new"]);
  });

  test("a success with a body of its own is major, since data has both types from now on", async () => {
    const two = [statuses([201, ok], [202, object({ request_id: string }, ["request_id"])])] as const;
    expect(await judged(statuses([201, ok]), two[0])).toEqual([
      "major response: the 202 response is new, with a body that the others do not have",
    ]);
    expect(await judged(statuses([201, ok]), statuses([200, ok], [201, ok]))).toEqual([
      "minor response: the 200 response is new",
    ]);
  });

  test("a success under another status is major", async () => {
    expect(await judged(statuses([201, ok]), statuses([202, ok]))).toEqual([
      "major response: the 201 response is gone",
      "minor response: the 202 response is new",
    ]);
  });

  test("a body that goes is major, one that comes minor", async () => {
    expect(await judged(statuses([200, ok]), statuses([200]))).toEqual([
      "major response: the 200 response is no longer `application/json`",
    ]);
    expect(await judged(statuses([200]), statuses([200, ok]))).toEqual([
      "minor response: the 200 response is `application/json`, and was empty",
    ]);
  });

  test("an error body of another form is major", async () => {
    expect(await judged(statuses([200], [400, list(ok)]), statuses([200], [400, ok]))).toEqual([
      "major response: the 400 response is an object instead of a list",
    ]);
  });

  test("headers of an answer come and go", async () => {
    const withHeader = { 200: { description: "", headers: { "X-Id": { schema: string } } } };
    expect(await judged({ responses: withHeader }, statuses([200]))).toEqual([
      "major response: `X-Id` in the headers of the 200 response is gone",
    ]);
    expect(await judged(statuses([200]), { responses: withHeader })).toEqual([
      "minor response: `X-Id` in the headers of the 200 response is new",
    ]);
  });
});

describe("variants", () => {
  const schemas = { A: object({ a: string }, ["a"]), B: object({ b: string }, ["b"]) };

  test("a new one is major, as code that reads the others does not know it", async () => {
    const [one, two] = [answers(ref("A"), schemas), answers({ oneOf: [ref("A"), ref("B")] }, schemas)];
    expect(await judged(one, two)).toEqual(["major response: the 200 response may also be `B`"]);
    expect(await judged(two, one)).toEqual(["major response: the 200 response is no longer `B`"]);
  });

  test("a new one that has all that another has is minor", async () => {
    const wide = { ...schemas, B: object({ a: string, b: string }, ["a", "b"]) };
    const [one, two] = [answers(ref("A"), wide), answers({ oneOf: [ref("A"), ref("B")] }, wide)];
    expect(await judged(one, two)).toEqual(["minor response: the 200 response may also be `B`"]);
  });

  test("one with the same name is the same one, whatever has become of it", async () => {
    const after = { ...schemas, A: object({ c: string }, ["c"]) };
    const union = { oneOf: [ref("A"), ref("B")] };
    expect(await judged(answers(union, schemas), answers(union, after))).toEqual([
      "major response: `A.a` is gone",
      "minor response: `A.c` is new",
    ]);
  });

  test("their order is irrelevant", async () => {
    const [one, two] = [{ oneOf: [ref("A"), ref("B")] }, { oneOf: [ref("B"), ref("A")] }];
    expect(await judged(answers(one, schemas), answers(two, schemas))).toEqual([]);
  });
});
