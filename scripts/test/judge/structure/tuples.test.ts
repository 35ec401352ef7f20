import { describe, expect, test } from "vitest";
import type { Schema } from "../../../src/openapi/document.js";
import { number, object, string } from "../compiler/tiny.js";
import { field } from "./lines.js";

/** A list whose first items have a place of their own; `false`: there are no others. */
function tuple(first: Schema[], rest?: Schema | false): Schema {
  return { type: "array", prefixItems: first, ...(rest !== undefined && { items: rest }) } as Schema;
}

describe("items that have a place of their own", () => {
  test("are compared by it, with all that is in them", () => {
    const [before, after] = [object({ b: string }), object({ b: string, c: string })];
    expect(field(tuple([string, before]), tuple([string, after]))).toEqual({
      sent: ["minor: `a[1].c` in the body is new"],
      read: ["minor: `a[1].c` in the 200 response is new"],
    });
    expect(field(tuple([string, number], false), tuple([string, string], false))).toEqual({
      sent: ["major: `a[1]` in the body is a string instead of a number"],
      read: ["major: `a[1]` in the 200 response is a string instead of a number"],
    });
  });

  test("come and go where there are no others", () => {
    expect(field(tuple([string], false), tuple([string, number], false))).toEqual({
      sent: ["minor: `a[1]` in the body is new"],
      read: ["minor: `a[1]` in the 200 response is new"],
    });
    expect(field(tuple([string, number], false), tuple([string], false))).toEqual({
      sent: ["major: `a[1]` in the body is gone"],
      read: ["major: `a[1]` in the 200 response is gone"],
    });
  });

  test("are compared with all others where they had no place of their own", () => {
    expect(field(tuple([string], number), tuple([string, string], number)).sent).toEqual([
      "major: `a[1]` in the body is a string instead of a number",
    ]);
    expect(field(tuple([string, number]), tuple([string])).sent).toEqual([
      "minor: `a[1]` in the body is anything instead of a number",
    ]);
    expect(field({ type: "array", items: string }, tuple([string], string))).toEqual({ sent: [], read: [] });
  });

  test("are described by one part of allOf for all", () => {
    const whole = { allOf: [tuple([string, number]), { type: "array" }] };
    expect(field(whole, tuple([string, number]))).toEqual({ sent: [], read: [] });
  });
});

test("other items may be forbidden, allowed and given a form", () => {
  expect(field(tuple([string]), tuple([string], false))).toEqual({
    sent: ["major: has no other items than those described"],
    read: ["patch: has no other items than those described"],
  });
  expect(field(tuple([string], false), tuple([string]))).toEqual({
    sent: ["minor: may have other items than those described"],
    read: ["patch: may have other items than those described"],
  });
  expect(field(tuple([string], string), tuple([string], number)).sent).toEqual([
    "major: `a[]` in the body is a number instead of a string",
  ]);
});
