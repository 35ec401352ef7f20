import { expect, test } from "vitest";
import { fill } from "../../src/docs/template.js";

test("values are put in as they are, dollar signs included", () => {
  expect(fill("{a} and {b}, {a}", { a: "$&", b: "$1" })).toBe("$& and $1, $&");
});

test("a value may speak of another value", () => {
  expect(fill("Only {base}.", { base: "{nouns} born", nouns: "pets" })).toBe("Only pets born.");
});

test("a placeholder without a value is an error, inherited names included", () => {
  expect(() => fill("{noun}", {})).toThrow("{noun} has no value");
  expect(() => fill("{constructor}", {})).toThrow("{constructor} has no value");
  expect(() => fill("{base}", { base: "{noun}" })).toThrow("{noun} inside {base} has no value");
});

test("values that refer to each other are an error, not a loop", () => {
  expect(() => fill("{a}", { a: "{b}", b: "{a}" })).toThrow("{b} inside {a} has no value");
});
