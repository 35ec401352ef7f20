import { describe, expect, test } from "vitest";
import { CorrectionError, readCorrections } from "../../src/corrections/index.js";
import { action, yamlOf } from "./tiny.js";

const good = { ...action({ target: "$.info", update: { a: 1 } }) };

const complaint = (text: string): string => {
  try {
    readCorrections(text, "some.yaml");
  } catch (error) {
    if (error instanceof CorrectionError) return error.message;
    throw error;
  }
  return "nothing";
};

describe("readCorrections", () => {
  test("reads YAML with anchors, comments and quoted keys", () => {
    const text = `
      overlay: 1.0.0 # the version
      info: { title: T, version: "1" }
      extends: upstream.json
      actions:
        - x-name: two-words
          description: Why.
          x-source: a test
          target: $.paths['/api/']
          x-expect: { matches: { atLeast: 1 }, each: { lacks: ["405"] } }
          update:
            "405": { $ref: "#/x" }
    `;
    const { file, extends: base, actions } = readCorrections(text, "a/b.yaml");
    expect({ file, base }).toEqual({ file: "a/b.yaml", base: "upstream.json" });
    expect(actions[0]).toMatchObject({ "x-name": "two-words", update: { "405": { $ref: "#/x" } } });
  });

  test("takes a correction as documented where nothing else is said", () => {
    const { "x-confidence": _, ...silent } = good;
    const inferred = { ...good, "x-name": "other", "x-confidence": "inferred" };
    const { actions } = readCorrections(yamlOf([silent, inferred]), "some.yaml");
    expect(actions.map((read) => read["x-confidence"])).toEqual(["documented", "inferred"]);
  });

  test("reads an update with null", () => {
    const [read] = readCorrections(yamlOf([{ ...good, update: null }]), "some.yaml").actions;
    expect(read).toHaveProperty("update", null);
  });

  test.each<[string, string, RegExp]>([
    ["broken YAML", "actions: [", /^some\.yaml: not YAML: .+ line 1/],
    ["a key twice", "overlay: 1.0.0\noverlay: 1.0.0", /^some\.yaml: not YAML: Map keys must be unique/],
    ["a list", "[]", /^some\.yaml: the file has to be a map$/],
    ["an empty file", "", /^some\.yaml: the file has to be a map$/],
    ["another version", yamlOf([good], { overlay: "2.0.0" }), /^some\.yaml: "overlay" has to be 1\.0\.x$/],
    ["a number as version", yamlOf([good], { overlay: 1 }), /^some\.yaml: "overlay" has to be 1\.0\.x$/],
    ["no title", yamlOf([good], { info: {} }), /^some\.yaml: info needs a title and a version$/],
    ["no actions", yamlOf([]), /^some\.yaml: "actions" has to be a list, not empty$/],
    ["an unknown key at the top", yamlOf([good], { action: [] }), /^some\.yaml: the file knows no "action"$/],
  ])("refuses %s", (_, text, message) => {
    expect(complaint(text)).toMatch(message);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ["an unknown key", { "x-reason": "?" }, /^some\.yaml: tested: an action knows no "x-reason"$/],
    [
      "a name that is not kebab-case",
      { "x-name": "Not Kebab" },
      /^some\.yaml: Not Kebab: x-name has to be kebab-case$/,
    ],
    ["no name", { "x-name": undefined }, /^some\.yaml: action 1: x-name has to be kebab-case$/],
    ["no reason", { description: "" }, /^some\.yaml: tested: description is missing$/],
    ["no source", { "x-source": undefined }, /^some\.yaml: tested: x-source is missing$/],
    ["no target", { target: undefined }, /^some\.yaml: tested: target is missing$/],
    [
      "an unknown confidence",
      { "x-confidence": "high" },
      /x-confidence has to be documented, inferred, unknown$/,
    ],
    ["update and remove", { remove: true }, /^some\.yaml: tested: needs either update or remove$/],
    ["neither", { update: undefined }, /^some\.yaml: tested: needs either update or remove$/],
    ["remove: false", { remove: false }, /^some\.yaml: tested: remove has to be true where it is given$/],
    [
      "a broken JSONPath",
      { target: "$.a[" },
      /^some\.yaml: tested: \$\.a\[ is not a JSONPath \(RFC 9535\): .+$/,
    ],
    ["a JSONPath of another dialect", { target: "$.a.$ref" }, /\$\.a\.\$ref is not a JSONPath/],
    ["no expectation", { "x-expect": undefined }, /^some\.yaml: tested: x-expect has to be a map$/],
    ["no count", { "x-expect": {} }, /^some\.yaml: tested: matches has to be a count from 1 up$/],
    ["a count of nothing", { "x-expect": { matches: 0 } }, /matches has to be a count from 1 up$/],
    ["a count of at least nothing", { "x-expect": { matches: { atLeast: 0 } } }, /a count from 1 up$/],
    [
      "a misspelt expectation",
      { "x-expect": { match: 1 } },
      /^some\.yaml: tested: x-expect knows no "match"$/,
    ],
    [
      "a misspelt claim",
      { "x-expect": { matches: 1, each: { lack: [] } } },
      /x-expect\.each knows no "lack"$/,
    ],
    [
      "a claim that is no list",
      { "x-expect": { matches: 1, each: { lacks: "a" } } },
      /lacks has to be a list$/,
    ],
    [
      "a claim about the document that is no list",
      { "x-expect": { matches: 1, document: { path: "$", matches: 1 } } },
      /x-expect\.document has to be a list$/,
    ],
    [
      "a claim about the document without a path",
      { "x-expect": { matches: 1, document: [{ matches: 1 }] } },
      /undefined is not a JSONPath/,
    ],
    [
      "a claim about the document without a count",
      { "x-expect": { matches: 1, document: [{ path: "$.a" }] } },
      /matches has to be a count from 0 up$/,
    ],
  ])("refuses an action with %s", (_, change, message) => {
    expect(complaint(yamlOf([{ ...good, ...change }]))).toMatch(message);
  });

  test("refuses two actions of one name", () => {
    expect(complaint(yamlOf([good, good]))).toBe("some.yaml: tested: there are two of this name");
  });

  test("refuses an action that is no map", () => {
    expect(complaint(yamlOf([null]))).toBe("some.yaml: action 1: an action has to be a map");
  });
});
