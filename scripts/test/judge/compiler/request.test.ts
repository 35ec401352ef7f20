import { describe, expect, test } from "vitest";
import { json, judged, list, number, object, query, ref, string, type Tiny, tiny, values } from "./tiny.js";

/** Judges a change in both directions. */
const both = async (a: Tiny, b: Tiny) => ({ there: await judged(a, b), back: await judged(b, a) });
const inQuery = (...parameters: ReturnType<typeof query>[]): Tiny => ({ parameters });

describe("parameters", () => {
  test("an optional one that goes is major although TypeScript would assign the rest", async () => {
    expect(await both(inQuery(query("a", string), query("b", string)), inQuery(query("a", string)))).toEqual({
      there: ["major request: `b` in the query is gone"],
      back: ["minor request: `b` in the query is new"],
    });
  });

  test("the last one that goes is found too", async () => {
    expect(await both(inQuery(query("a", string)), {})).toEqual({
      there: ["major request: `a` in the query is gone"],
      back: ["minor request: `a` in the query is new"],
    });
  });

  test("a new required one is major", async () => {
    expect(await both({}, inQuery(query("a", string, true)))).toEqual({
      there: ["major request: `a` in the query is new and required"],
      back: ["major request: `a` in the query is gone"],
    });
  });

  test("one that becomes required is major, one that becomes optional minor", async () => {
    expect(await both(inQuery(query("a", string)), inQuery(query("a", string, true)))).toEqual({
      there: ["major request: `a` in the query is required now"],
      back: ["minor request: `a` in the query is optional now"],
    });
  });

  test("another type is major in both directions", async () => {
    expect(await both(inQuery(query("a", string)), inQuery(query("a", number)))).toEqual({
      there: ["major request: `a` in the query is a number instead of a string"],
      back: ["major request: `a` in the query is a string instead of a number"],
    });
  });

  test("an enum value that goes is major, one that comes minor", async () => {
    const [wide, narrow] = [inQuery(query("a", values("x", "y"))), inQuery(query("a", values("x")))];
    expect(await both(wide, narrow)).toEqual({
      there: ["major request: `a` in the query no longer takes `y`"],
      back: ["minor request: `a` in the query also takes `y`"],
    });
  });

  test("a string that becomes an enum is major, an enum that becomes a string minor", async () => {
    expect(await both(inQuery(query("a", string)), inQuery(query("a", values("x", "y"))))).toEqual({
      there: ["major request: `a` in the query takes only `x` and `y` now"],
      back: ["minor request: `a` in the query takes any value"],
    });
  });

  test("says where a header, a cookie and a path parameter stand", async () => {
    const at = (place: "header" | "cookie" | "path", schema: typeof string): Tiny => ({
      path: "/things/{id}/",
      parameters: [{ name: "id", in: place, required: true, schema }],
    });
    const changes = ["header", "cookie", "path"] as const;
    const found = await Promise.all(
      changes.map((place) => judged(at(place, values("a")), at(place, values("b")))),
    );
    expect(found.map(([first]) => first)).toEqual([
      "major request: `id` in the headers no longer takes `a`",
      "major request: `id` in the cookies no longer takes `a`",
      "major request: `id` in the path no longer takes `a`",
    ]);
  });

  test("the parameters of a path count for its operations", async () => {
    const [before, after] = [tiny({}), tiny({})];
    Object.assign(before.paths["/things/"]!, { parameters: [query("a", string)] });
    const { judgeTypes } = await import("../../../src/judge/compiler/index.js");
    expect((await judgeTypes(before, after)).map(({ what }) => what)).toEqual(["`a` in the query is gone"]);
  });
});

describe("bodies", () => {
  const posts = (body: Tiny["body"], schemas?: Tiny["schemas"]): Tiny => ({
    method: "post",
    ...(body && { body }),
    ...(schemas && { schemas }),
  });

  test("a new required field is major, a new optional one minor", async () => {
    const a = posts(object({ a: string }));
    expect(await judged(a, posts(object({ a: string, b: string }, ["b"])))).toEqual([
      "major request: `b` in the body is new and required",
    ]);
    expect(await judged(a, posts(object({ a: string, b: string })))).toEqual([
      "minor request: `b` in the body is new",
    ]);
  });

  test("an optional field that goes is major, however deep", async () => {
    const deep = (leaf: Record<string, typeof string>) =>
      posts(object({ a: list(object({ b: object(leaf) })) }));
    expect(await judged(deep({ c: string, d: string }), deep({ c: string }))).toEqual([
      "major request: `a[].b.d` in the body is gone",
    ]);
  });

  test("null that is refused from now on is major", async () => {
    const [a, b] = [posts(object({ a: { ...string, nullable: true } })), posts(object({ a: string }))];
    expect(await both(a, b)).toEqual({
      there: ["major request: `a` in the body no longer accepts null"],
      back: ["minor request: `a` in the body accepts null"],
    });
  });

  test("a body that comes is minor when it can be left out", async () => {
    const optional: Tiny = { method: "post", requestBody: { content: json(object({ a: string })) } };
    const required: Tiny = { method: "post", requestBody: { ...optional.requestBody, required: true } };
    expect(await both({ method: "post" }, optional)).toEqual({
      there: ["minor request: the body is new"],
      back: ["major request: the body is gone"],
    });
    expect(await judged({ method: "post" }, required)).toEqual([
      "major request: the body is new and required",
    ]);
    expect(await both(optional, required)).toEqual({
      there: ["major request: the body is required now"],
      back: ["minor request: the body is optional now"],
    });
  });

  test("another media type is major, a further one minor", async () => {
    const as = (...media: string[]): Tiny => ({
      method: "post",
      requestBody: {
        content: Object.fromEntries(media.map((name) => [name, { schema: object({ a: string }) }])),
      },
    });
    expect(await judged(as("application/json"), as("application/xml"))).toEqual([
      "major request: the body is no longer `application/json`",
      "minor request: the body may be `application/xml`",
    ]);
    expect(await judged(as("application/json"), as("application/json", "application/xml"))).toEqual([
      "minor request: the body may be `application/xml`",
    ]);
  });

  test("a variant that goes is major, one that comes minor", async () => {
    const schemas = { Card: object({ card: string }, ["card"]), Pix: object({ key: string }, ["key"]) };
    const wide = posts({ oneOf: [ref("Card"), ref("Pix")] }, schemas);
    const narrow = posts({ oneOf: [ref("Card")] }, schemas);
    expect(await both(wide, narrow)).toEqual({
      there: ["major request: the body no longer takes `Pix`"],
      back: ["minor request: the body also takes `Pix`"],
    });
  });

  test("a variant without a name is described by its fields", async () => {
    const card = object({ card: string }, ["card"]);
    const wide = posts({ oneOf: [card, object({ key: string, kind: string }, ["key"])] });
    expect(await judged(wide, posts(card))).toEqual([
      "major request: the body no longer takes an object with `key` and `kind`",
    ]);
  });

  test("a variant that another one covers may go", async () => {
    const wide = posts({ oneOf: [object({ a: string }, ["a"]), object({ a: string, b: string }, ["a"])] });
    expect(await judged(wide, posts(object({ a: string, b: string }, ["a"])))).toEqual([
      "minor request: the body no longer takes an object with `a`",
    ]);
  });

  test("a change inside one variant is told of that variant", async () => {
    const schemas = (b: typeof string) => ({
      A: object({ a: string }, ["a"]),
      B: object({ b, c: string }, ["b"]),
    });
    const union = { oneOf: [ref("A"), ref("B")] };
    expect(await judged(posts(union, schemas(string)), posts(union, schemas(values("x"))))).toEqual([
      "major request: `B.b` takes only `x` now",
    ]);
  });

  test("required inside one of the branches is found", async () => {
    const branch = (required: string[]) =>
      posts({ oneOf: [object({ a: string }, ["a"]), object({ b: string, c: string }, required)] });
    expect(await judged(branch(["b"]), branch(["b", "c"]))).toEqual([
      "major request: `c` in the body is required now",
    ]);
  });

  test("a field that is no longer listed but taken like any other is a patch", async () => {
    const open = posts({ ...object({ a: string }), additionalProperties: string });
    expect(
      await judged(posts({ ...object({ a: string, b: string }), additionalProperties: string }), open),
    ).toEqual(["patch request: `b` in the body is one of the other fields now"]);
    const numbers = posts({ ...object({ a: number }), additionalProperties: number });
    expect(
      await judged(posts({ ...object({ a: number, b: string }), additionalProperties: true }), numbers),
    ).toContain("major request: `b` in the body is gone");
  });
});
