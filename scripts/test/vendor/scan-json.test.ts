import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonProblem } from "../../src/vendor/scan-json.js";

function accepted(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const isDuplicate = (text: string) => findJsonProblem(text)?.reason.includes("given twice") ?? false;

describe("findJsonProblem", () => {
  it("accepts every JSON text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, "\t"), (value, indent) => {
        expect(findJsonProblem(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  it("agrees with JSON.parse on damaged texts, save for duplicate keys", () => {
    const texts = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom("", '"', "\\", "{", "}", "[", "]", ",", ":", "0", "-", "e", "\n", " ", "t"),
      )
      .map(([text, at, piece]) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + piece + text.slice(index + 1);
      });
    fc.assert(
      fc.property(texts, (text) => {
        if (isDuplicate(text)) return;
        expect(findJsonProblem(text) === undefined, text).toBe(accepted(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with JSON.parse on every prefix, and says that the text is cut off", () => {
    const text = '{"a\\u00e9": [1.5e3, -0, "x\\"y", true, null, {}], "b": {"c": []}}';
    for (let length = 0; length < text.length; length++) {
      expect(findJsonProblem(text.slice(0, length))?.reason, text.slice(0, length)).toMatch(/truncated/);
    }
  });

  it.each([
    ['{"a": 1,}', 8, "key in double quotes"],
    ["{'a': 1}", 1, "key in double quotes"],
    ['{"a" 1}', 5, "colon"],
    ['{"a": 1 "b": 2}', 8, "comma"],
    ["[1 2]", 3, "comma"],
    ["[1,]", 3, "value"],
    ["[01]", 2, "comma"],
    ["[NaN]", 1, "value"],
    ['["a\nb"]', 3, "line break"],
    ['["\\x41"]', 3, "\\x"],
    ['["\\u12"]', 3, "\\u"],
    ["[] []", 3, "follows"],
  ])("finds the problem of %s at %i", (text, offset, reason) => {
    const problem = findJsonProblem(text);
    expect(problem?.offset).toBe(offset);
    expect(problem?.reason).toContain(reason);
  });

  it("tells where a key is given twice, also when it is spelled differently", () => {
    const problem = findJsonProblem('{"a": [{}, {"bc": 1, "d": 2, "\\u0062c": 3}]}');
    expect(problem).toMatchObject({ path: ["a", "1", "bc"], offset: 29 });
    expect(problem?.reason).toContain('"bc" is given twice');
  });

  it("allows the same key in different objects", () => {
    expect(findJsonProblem('[{"a": {"a": 1}}, {"a": 2}]')).toBeUndefined();
  });

  it("stops at endless nesting instead of running out of stack", () => {
    expect(findJsonProblem("[".repeat(100_000))?.reason).toContain("levels");
    expect(findJsonProblem('{"a":'.repeat(100_000))?.reason).toContain("levels");
  });
});
