import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomFor } from "../../../src/examples/random.js";
import { textMatching } from "../../../src/examples/schema/pattern.js";

const patterns = [
  "^\\d{11}$",
  "[a-f0-9]{32}",
  "^(store|nostore|\\d{1,3}d)$",
  "^((\\d{1,3}h)?(\\d{1,3}m)?(\\d{1,3}d)?|null)$",
  "^(?:[0-9]{11}|[0-9]{14})$",
  "^(\\d{4})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])$",
  "^[a-zA-Z0-9][a-zA-Z0-9-]{0,99}$",
  "^-?\\d{1,2}\\.\\d{1,9}$",
  "\\+55\\d{11}$",
  "^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$",
  "^[\\w\\W\\s]{0,40}$",
  "^\\S[\\s\\S]*$",
  "^[^a-z]{3}$",
  "^a|b$",
  "^x{2,}y+z*$",
  "^$",
  "^(ab){3}c?$",
  "^(?<year>\\d{4})-(?<month>0[1-9])$",
  "^\\p{Lu}{3}\\p{Ll}\\p{L}\\p{N}\\P{L}$",
  "^\\p{Script=Greek}[\\p{Letter}\\d]+$",
  "^\\u00e9{3}[\\u00c0-\\u00ff\\u{1F600}]$",
  "^[\\u{1F600}-\\u{1F64F}]{2}[😀-😂]😀$",
  "^a\\tb\\n\\r\\f\\v\\0$",
  "^\\x41[\\x42-\\x5a][\\d-]$",
  "^\\bword\\b$",
  "^[\\b]\\B$",
  "^[^\\x00-\\x7f]{2}$",
];

describe("a text for a pattern", () => {
  test.each(patterns)("matches %s", (pattern) => {
    fc.assert(
      fc.property(fc.nat(), (key) => {
        expect(textMatching(pattern, randomFor(pattern, key))).toMatch(new RegExp(pattern, "u"));
      }),
      { numRuns: 50 },
    );
  });

  test("takes each alternative, and repetitions of a class differ", () => {
    const texts = Array.from({ length: 60 }, (_, key) => textMatching("^(?:a|b|[0-9]{4})$", randomFor(key)));
    expect(texts).toContain("a");
    expect(texts).toContain("b");
    const digits = texts.find((text) => text.length === 4);
    expect(new Set(digits).size).toBeGreaterThan(1);
  });

  test("reads what looks ahead or behind, and leaves it to luck", () => {
    const texts = Array.from({ length: 40 }, (_, key) =>
      textMatching("^(?!0+$)(?=\\d)\\d{1,3}$", randomFor(key)),
    );
    for (const text of texts) expect(text).toMatch(/^\d{1,3}$/);
    expect(texts.some((text) => /^(?!0+$)\d{1,3}$/.test(text))).toBe(true);
  });

  test("is the same for the same random source", () => {
    expect(textMatching("[a-z]{20}", randomFor("k"))).toBe(textMatching("[a-z]{20}", randomFor("k")));
  });
});
