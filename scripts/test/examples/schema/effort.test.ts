import { describe, expect, test } from "vitest";
import { synthesise } from "../../../src/examples/schema/synthesise.js";
import type { Json, Schema } from "../../../src/openapi/document.js";
import { documentWith, placeFor } from "../place.js";

/** How often a second attempt asks whether something holds; nothing ever does. */
function asked(schema: Schema): number {
  let times = 0;
  synthesise(documentWith({}), schema, placeFor(), (): boolean => {
    times += 1;
    return false;
  });
  return times;
}

/** Unions inside of unions, each branch with a property of its own. */
function unions(depth: number): Schema {
  if (depth === 0) return { type: "string" };
  const branch = (name: string): Schema => ({
    type: "object",
    required: [name],
    properties: { [name]: unions(depth - 1) },
  });
  return { oneOf: ["a", "b", "c", "d"].map(branch) };
}

test("what cannot be made inside of unions is not tried in each way through them", () => {
  expect(asked(unions(1))).toBeLessThan(200);
  expect(asked(unions(5))).toBeLessThan(300);
});

test("what can be made is made after all that could not", () => {
  const properties = { a: unions(5), b: { type: "integer" } };
  const value = synthesise(
    documentWith({}),
    { type: "object", required: ["b"], properties },
    placeFor(),
    ({ type, oneOf }) => type !== "string" && oneOf === undefined,
  );
  expect(value).toEqual({ b: expect.any(Number) });
});

test("failures are counted for one example: the next one has as many attempts", () => {
  expect(asked(unions(5))).toBe(asked(unions(5)));
});

const names = [..."ABCDEFGHIJ"];

/** The example of one of ten components, each of which has a property for each of them. */
function exampleOfTen(property: (name: string) => Schema, required: string[] = []): { [name: string]: Json } {
  const component: Schema = {
    type: "object",
    required,
    properties: Object.fromEntries(names.map((name) => [name, property(name)])),
  };
  const document = documentWith(Object.fromEntries(names.map((name) => [name, component])));
  return synthesise(document, ref("A"), placeFor()) as { [name: string]: Json };
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

describe("components that all refer to each other", () => {
  test.each<[string, (name: string) => Schema, string[]]>([
    ["in properties", ref, []],
    ["in unions", (name) => ({ oneOf: [ref(name)] }), []],
    ["in parts", (name) => ({ allOf: [ref(name), { type: "object" }] }), []],
    ["in lists", (name) => ({ type: "array", items: ref(name) }), []],
    ["in lists that are required", (name) => ({ type: "array", items: ref(name) }), names],
    ["in what may be null and is required", (name) => ({ anyOf: [ref(name), { type: "null" }] }), names],
  ])("%s have a small example, which shows each of them", (_, property, required) => {
    const example = exampleOfTen(property, required);
    expect(JSON.stringify(example).length).toBeLessThan(10_000);
    expect(Object.keys(example)).toEqual(names);
    for (const value of Object.values(example)) expect(JSON.stringify(value)).toMatch(/[A-J]/);
  });

  test("are shown in their own properties where there are few", () => {
    const A: Schema = { type: "object", properties: { A: ref("A"), size: { type: "integer" } } };
    const size = expect.any(Number);
    expect(synthesise(documentWith({ A }), ref("A"), placeFor())).toEqual({ A: { size }, size });
  });
});
