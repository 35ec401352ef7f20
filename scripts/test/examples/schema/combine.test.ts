import { describe, expect, test } from "vitest";
import { combine } from "../../../src/examples/schema/combine.js";
import { isNullable } from "../../../src/examples/schema/words.js";
import type { Schema } from "../../../src/openapi/document.js";
import { documentWith } from "../place.js";

describe("one schema of several parts", () => {
  const nullable: Schema = { type: "string", nullable: true };
  const inWords: Schema = { type: ["string", "null"] };

  test.each<[string, Schema[], boolean]>([
    ["all of them are", [nullable, nullable], true],
    ["all of them are, by their types", [inWords, { ...inWords, minLength: 1 }], true],
    ["all of them are, one by a word and one by its types", [nullable, inWords], true],
    ["one of them is not", [nullable, { type: "string" }], false],
    ["the last one alone is", [{ type: "string" }, inWords], false],
  ])("may be null where %s", (_, parts, expected) => {
    expect(isNullable(combine(documentWith({}), parts))).toBe(expected);
  });

  test("takes the narrower bounds, all that is required and the members that both list", () => {
    const one: Schema = { minLength: 1, maxLength: 9, required: ["a", "b"], enum: ["x", { y: 1 }, ["z"]] };
    const other: Schema = { minLength: 3, maxLength: 12, required: ["b", "c"], enum: [{ y: 1 }, ["z"], "w"] };
    expect(combine(documentWith({}), [one, other])).toEqual({
      ...{ minLength: 3, maxLength: 9 },
      required: ["a", "b", "c"],
      enum: [{ y: 1 }, ["z"]],
    });
  });
});
