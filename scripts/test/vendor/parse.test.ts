import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parse } from "../../src/vendor/parse.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = "pets.json") => parse(bytes(text), name).document;
const failure = (text: string | Uint8Array, name?: string) => () =>
  typeof text === "string" ? read(text, name) : parse(text, name ?? "pets.json");

describe("parse", () => {
  it("reads JSON, with or without a byte order mark", () => {
    expect(read('{"a": [1]}')).toEqual({ a: [1] });
    expect(read('\uFEFF {"a": [1]}')).toEqual({ a: [1] });
  });

  it("tells JSON from YAML by the text, and by the name where the text begins with a brace", () => {
    expect(parse(bytes("a: 1"), "pets.json").format).toBe("yaml");
    expect(parse(bytes("{a: 1}"), "pets.yaml")).toEqual({ document: { a: 1 }, format: "yaml" });
    expect(parse(bytes('{"a": 1}'), "https://x.example/openapi").format).toBe("json");
  });

  it("gives the same for JSON and for the YAML made of it", () => {
    const values = fc.dictionary(
      fc.string().filter((key) => key !== "__proto__" && !key.startsWith("<")),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(values, (value) => {
        const plain = JSON.parse(
          JSON.stringify(value).replaceAll("__proto__", "proto").replaceAll('"<<"', '"m"'),
        );
        expect(read(stringify(plain), "pets.yaml")).toEqual(read(JSON.stringify(plain)));
      }),
      { numRuns: 300 },
    );
  });

  it("reads YAML keys as the texts they look like", () => {
    expect(read("200: a\n1.0: b\n010: c\nnull: d\ntrue: e\n", "x.yaml")).toEqual({
      "200": "a",
      "1.0": "b",
      "010": "c",
      null: "d",
      true: "e",
    });
  });

  it("reads YAML words and dates as texts, and anchors as copies", () => {
    expect(read("a: [NO, yes, 2026-01-01]\nb: &b { c: 1 }\nd: *b\ne: { <<: *b, f: 2 }", "x.yaml")).toEqual({
      a: ["NO", "yes", "2026-01-01"],
      b: { c: 1 },
      d: { c: 1 },
      e: { c: 1, f: 2 },
    });
  });

  it.each([
    ["", /pets.json is empty/],
    [" \n", /empty/],
    ["<!DOCTYPE html><html></html>", /HTML or XML, not JSON or YAML.*raw document/],
    ["\n <html>", /HTML or XML/],
    ["Not found", /a string, not an object/],
    ["[1, 2]", /a list, not an object/],
    ['{"a": 1, "a": 2}', /line 1, column 10 \(#\/a\): the key "a" is given twice/],
    ['{"x/y": {\n "b": 1,\n  oops }}', /line 3, column 3 \(#\/x~1y\): here a key/],
    ['{"a": {"b": 1}', /truncated/],
    ['{"a": {"__proto__": {"polluted": true}}}', /the key `__proto__` at #\/a\/__proto__/],
    ["a:\n  b: 1\n  b: 2\n", /not valid YAML at line 3, column 3: Map keys must be unique/],
    ["a: [1, 2\nb: 3\n", /not valid YAML at line 2/],
    ["a: .inf\n", /Infinity is no JSON number at #\/a/],
    ["a: { __proto__: 1 }\n", /__proto__/],
    ["a: &a\n  b: *a\n", /not valid YAML|contains itself/],
    ["a: *missing\n", /not valid YAML.*missing/],
    ["a: 1\n---\nb: 2\n", /not valid YAML.*documents/],
    [`a: ${"[".repeat(2000)}`, /not valid YAML|levels/],
  ])("refuses %j in one line", (text, message) => {
    expect(failure(text)).toThrow(message);
    expect(failure(text)).toThrow(/^[^\n]*$/);
  });

  it("refuses more levels than a description can need, in JSON and YAML", () => {
    expect(failure(`{"a": ${"[".repeat(300)}${"]".repeat(300)}}`)).toThrow(/levels/);
    expect(failure(`a: ${"[".repeat(300)}${"]".repeat(300)}`)).toThrow(/levels/);
  });

  it("refuses what is not UTF-8, such as a packed file", () => {
    expect(failure(Uint8Array.of(0x1f, 0x8b, 0x08, 0x00))).toThrow(/not UTF-8 text/);
  });
});
