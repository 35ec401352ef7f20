import { expect, test } from "vitest";
import { synthesise } from "../../../src/examples/schema/synthesise.js";
import type { Schema } from "../../../src/openapi/document.js";
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
