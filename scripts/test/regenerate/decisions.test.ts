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

test("corrections that have expired are one decision, a line each, with the start of a long reason", () => {
  const [line = "", ...others] = lines({
    expired: [
      { name: "a", reason: "expected one" },
      { name: "b", reason: "x".repeat(1000) },
    ],
  });
  expect(others).toEqual([]);
  expect(line.split("\n")).toEqual([
    "2 corrections no longer hold. In `openapi/pets/corrections.yaml`, delete what upstream has mended and move what stands elsewhere now:",
    "  - `a`: expected one",
    `  - \`b\`: ${"x".repeat(240)}…`,
  ]);
});

test("a field that went is asked after, once, where one of almost the same name came in its type", () => {
  const field = (path: string, state: string, operation: string, subject = "Pet") =>
    finding(`\`${path}\` is ${state}`, { operation, subject });
  const gone = ["ListPets", "GetPet"].map((operation) => field("Pet.occuptation", "gone", operation));
  const came = (path: string, subject?: string) => field(path, "new", "ListPets", subject);
  expect(lines({ findings: [...gone, came("Pet.occupation")] })).toEqual([
    "Is `Pet.occuptation` now `Pet.occupation`? If so, say it in the changeset.",
  ]);
  expect(lines({ findings: [...gone, came("Pet.tax_id")] })).toEqual([]);
  expect(lines({ findings: [...gone, came("Pet.owner.occupation")] })).toEqual([]);
  expect(lines({ findings: [...gone, came("Cat.occupation", "Cat")] })).toEqual([]);
});

test("texts that are missing are one decision, a line each, safe in Markdown", () => {
  expect(lines({ texts: ["openapi/pets/docs.yaml: `a` is missing"] })).toEqual([
    "An entry of `openapi/pets/docs.yaml` has to be written or deleted:\n  - `'a' is missing`",
  ]);
  expect(lines({ texts: ["a", "b"] })).toEqual([
    "2 entries of `openapi/pets/docs.yaml` have to be written or deleted:\n  - `a`\n  - `b`",
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
