import { describe, expect, test } from "vitest";
import { variantsOf } from "../../src/examples/variants.js";
import type { Schema } from "../../src/openapi/document.js";
import { documentWith } from "./place.js";

const object = (name: string): Schema => ({ type: "object", properties: { [name]: { type: "string" } } });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const document = documentWith({
  Cat: object("purr"),
  Dog: object("bark"),
  UnauthorizedError: object("code"),
  Schedule: { oneOf: [ref("Daily"), ref("Weekly"), ref("Monthly")] },
  Daily: object("daily"),
  Weekly: object("weekly"),
  Monthly: object("monthly"),
  Order: { type: "object", properties: { schedule: { allOf: [ref("Schedule")] } } },
  Lists: { type: "array", items: ref("Lists") },
  Pages: { properties: { results: { type: "array", items: ref("Pages") } } },
  Itself: { allOf: [ref("Itself")] },
  Loop: { type: "object", properties: { loop: ref("Loop"), pet: { oneOf: [ref("Cat"), ref("Dog")] } } },
});

function names(schema: Schema): (string | undefined)[] {
  return variantsOf(document, schema).map(({ name }) => name);
}

describe("the examples of a body", () => {
  test("are one without a name where there is no union", () => {
    expect(variantsOf(document, ref("Cat"))).toEqual([{ name: undefined, branch: undefined, turn: 0 }]);
    expect(names({ oneOf: [ref("Cat")] })).toEqual([undefined]);
  });

  test.each<[string, Schema]>([
    ["of the body", { oneOf: [ref("Cat"), ref("Dog")] }],
    ["of its items", { type: "array", items: { anyOf: [ref("Cat"), ref("Dog")] } }],
    [
      "of its results",
      {
        allOf: [
          object("count"),
          { properties: { results: { type: "array", items: { oneOf: [ref("Cat"), ref("Dog")] } } } },
        ],
      },
    ],
  ])("are one for each branch %s", (_, schema) => {
    expect(variantsOf(document, schema)).toEqual([
      { name: "Cat", branch: 0, turn: 0 },
      { name: "Dog", branch: 1, turn: 1 },
    ]);
  });

  test("are named after the code of an error, or the property that a nameless branch has alone", () => {
    expect(names({ type: "array", items: { anyOf: [ref("UnauthorizedError"), ref("Cat")] } })).toEqual([
      "authentication_failed",
      "Cat",
    ]);
    const first: Schema = { properties: { state: {}, code: {} } };
    const second: Schema = { properties: { state: {}, error: {} } };
    expect(names({ oneOf: [first, second] })).toEqual(["with_code", "with_error"]);
    expect(names({ oneOf: [{ type: "string" }, { type: "integer" }] })).toEqual(["branch_1", "branch_2"]);
  });

  test("show the branches further inside as well", () => {
    expect(names(ref("Order"))).toEqual(["Daily", "Weekly", "Monthly"]);
    expect(names({ oneOf: [ref("Order"), ref("Cat")] })).toEqual([
      "Order_Daily",
      "Order_Weekly",
      "Order_Monthly",
      "Cat",
    ]);
  });

  test("leave inner branches of a list to its items", () => {
    expect(names({ type: "array", items: ref("Order") })).toEqual([undefined]);
  });

  test("are found in circles", () => {
    expect(names(ref("Loop"))).toEqual(["Cat", "Dog"]);
    for (const name of ["Lists", "Pages", "Itself"]) expect(names(ref(name))).toEqual([undefined]);
  });

  test("are found among components that all refer to each other", () => {
    const all = [..."abcdefghijkl"];
    const properties = Object.fromEntries(all.map((name) => [name, ref(name)]));
    const schemas = Object.fromEntries(all.map((name) => [name, { type: "object", properties }]));
    expect(variantsOf(documentWith(schemas), ref("a"))).toHaveLength(1);
  });
});
