import { expect, test } from "vitest";
import { decisions, type Open } from "../../src/regenerate/decisions.js";
import { finding } from "../judge/report/findings.js";

const nothing: Open = {
  name: "pets",
  expired: [],
  texts: [],
  failure: undefined,
  problems: [],
  findings: [],
  unknown: [],
};
const lines = (open: Partial<Open>): string[] => decisions({ ...nothing, ...open });

test("where nothing is open there is nothing to decide", () => {
  expect(lines({})).toEqual([]);
  expect(lines({ findings: [finding("`Pet.a` is gone", { level: "major" })] })).toEqual([]);
});

test("texts that are missing are one decision, a line each, safe in Markdown", () => {
  expect(lines({ texts: ["docs.yaml: `a` is missing"] })).toEqual([
    "An entry of `docs.yaml` has to be written or deleted:\n  - `docs.yaml: 'a' is missing`",
  ]);
  expect(lines({ texts: ["a", "b"] })).toEqual([
    "2 entries of `docs.yaml` have to be written or deleted:\n  - `a`\n  - `b`",
  ]);
});

test("why generation stopped is told with its reasons, of many the first", () => {
  expect(lines({ failure: "no host" })).toEqual(["Generation stopped: no host"]);
  expect(lines({ failure: "examples do not hold:\n  a\n\n  b" })).toEqual([
    "Generation stopped: examples do not hold:\n  - a\n  - b",
  ]);
  const [many = ""] = lines({
    failure: ["bad:", ...Array.from({ length: 20 }, (_, i) => `r${i}`)].join("\n"),
  });
  expect(many.split("\n")).toHaveLength(10);
  expect(many).toMatch(/ {2}- r7\n {2}- … and 12 more$/);
});

test("an operation that went is asked after where others came in its area", () => {
  const operation = (id: string, state: string, tag = "Pets") =>
    finding(`\`${id}\` (\`GET /\`) is ${state}`, { kind: "operation", operation: id, tag });
  const gone = operation("ListPets", "gone");
  expect(lines({ findings: [gone] })).toEqual([]);
  expect(lines({ findings: [gone, operation("ListOwners", "new", "Owners")] })).toEqual([]);
  expect(lines({ findings: [gone, operation("A", "new"), operation("B", "new")] })).toEqual([
    "Is `ListPets` now `A` or `B`? If so, say it in the changeset.",
  ]);
});

test("keys that OpenAPI does not know are named with what became of them", () => {
  const unknown = [
    { pointer: "#/a", kept: true },
    { pointer: "#/b", kept: false },
  ];
  expect(lines({ unknown })).toEqual([
    "OpenAPI knows no `#/a`; it was kept.",
    "OpenAPI knows no `#/b`; it was dropped, as it holds words.",
  ]);
});
