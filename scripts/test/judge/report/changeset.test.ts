import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/judge/index.js";
import { changeset, linksTo, shifted, textsChangeset } from "../../../src/judge/report/index.js";
import { finding, response } from "./findings.js";

const context = {
  packages: ["@x/types", "@x/fetch"],
  version: "1.2.0",
  opening: "Follows the Pets API as of 2026-02-03.",
  link: linksTo("https://docs.example/{tag}/{operation}"),
};
const text = (findings: readonly Finding[], more: Partial<typeof context> = {}): string =>
  changeset(findings, { ...context, ...more }) ?? "nothing";
const body = (findings: readonly Finding[]): string =>
  text(findings).split("as of 2026-02-03.\n")[1]?.trim() ?? "";
const link = (id: string, tag = "pets"): string =>
  `[\`${id}\`](https://docs.example/${tag}/${id.toLowerCase()})`;

test("without changes there is none", () => {
  expect(changeset([], context)).toBeUndefined();
  expect(changeset([finding("a", { level: "none" })], context)).toBeUndefined();
});

describe("the level", () => {
  test("is the highest of all, for every package", () => {
    const header = text([finding("`a` is new"), finding("`b` is gone", { level: "major" })]).split("\n\n")[0];
    expect(header).toBe('---\n"@x/types": major\n"@x/fetch": major\n---');
  });

  test("is the compiler's where that is higher", () => {
    const found = [finding("`a` is new"), finding("it breaks", { level: "major", source: "compiler" })];
    expect(text(found)).toContain('"@x/types": major');
    expect(text(found)).toContain("it breaks");
  });

  test.each([
    ["major", "0.4.1", "minor"],
    ["minor", "0.4.1", "patch"],
    ["patch", "0.4.1", "patch"],
    ["none", "0.4.1", "none"],
    ["major", "1.0.0", "major"],
    ["minor", "10.0.0", "minor"],
  ] as const)("%s at %s is released as %s", (level, version, expected) => {
    expect(shifted(level, version)).toBe(expected);
  });
});

test("the text is for users: by level, then by product area, with links to the operations", () => {
  const found = [
    response("`Pet.age` is new"),
    response("`Pet.size` is new"),
    response("`Pet.kind` may be `bird`", { kind: "enum value" }),
    response("`Pet.name` is gone", { level: "major", operation: "GetPet" }),
    finding("`FindOwner` (`GET /o/`) is new", { tag: "Owners", operation: "FindOwner", kind: "operation" }),
    finding("`DropOwner` (`GET /d/`) is gone", {
      level: "major",
      tag: "Owners",
      operation: "DropOwner",
      kind: "operation",
    }),
    finding("type `Owner` is new", { kind: "type", tag: "Owners", subject: "Owner" }),
    finding("query parameter `page` maximum: 10 instead of none", { level: "patch", direction: "request" }),
  ];
  expect(text(found)).toBe(`---
"@x/types": major
"@x/fetch": major
---

Follows the Pets API as of 2026-02-03.

**Breaking**

- Owners: \`DropOwner\` is gone.
- Pets: \`Pet.name\` is gone (${link("GetPet")}).

**New**

- Owners: ${link("FindOwner", "owners")} is new; 1 new type.
- Pets: \`age\` and \`size\` of \`Pet\` are new (${link("ListPets")}).

**New values in responses**

- Pets: \`Pet.kind\` may be \`bird\` (${link("ListPets")}).

Constraints, defaults and other details changed in Pets.
`);
});

test("what is deprecated and what is no longer listed is not new", () => {
  const found = [
    response("`Pet.nick` is deprecated", { kind: "deprecation" }),
    finding("`OldPets` is deprecated", { kind: "operation", operation: "OldPets" }),
    response("`Pet.state` no longer lists `lost`", { kind: "withdrawn value" }),
  ];
  expect(body(found)).toBe(
    `**No longer listed**

- Pets: \`Pet.state\` no longer lists \`lost\` (${link("ListPets")}).

**Deprecated**

- Pets: \`OldPets\` is deprecated; \`Pet.nick\` is deprecated (${link("ListPets")} and ${link("OldPets")}).`,
  );
});

test("a change of many operations is told once, with a few of them", () => {
  const operations = ["A", "B", "C", "D", "E"];
  expect(body(operations.map((operation) => response("`Pet.age` is new", { operation })))).toBe(
    `**New**\n\n- Pets: \`Pet.age\` is new (${link("A")}, ${link("B")} and 3 more).`,
  );
});

test("a change in several areas belongs to none of them", () => {
  const found = ["Pets", "Owners"].map((tag) => response("`Pet.age` is new", { tag, operation: `In${tag}` }));
  expect(body(found)).toMatch(/^\*\*New\*\*\n\n- General: `Pet\.age` is new/);
});

test("of many changes in one area the first few are told and the rest is counted", () => {
  const found = [1, 2, 3, 4, 5, 6].map((n) => finding(`\`a${n}\` in the body is odd in way ${n}`));
  expect(body(found)).toMatch(/way 1; .* way 2; .* way 3; 3 more changes \(/);
  expect(body(found)).not.toContain("way 4");
});

test("what both judges say is told once, in the words of the descriptions", () => {
  const both = [
    response("`Pet.age` is gone", { level: "major" }),
    response("`Pet.age` is gone", { level: "major", source: "compiler" }),
    response("`Pet.age` in the 200 response is gone", { level: "major", source: "compiler" }),
  ];
  expect(body(both)).toBe(`**Breaking**\n\n- Pets: \`Pet.age\` is gone (${link("ListPets")}).`);
});

test("what only the compiler sees is told", () => {
  const found = [response("`Pet.age` cannot be read as before", { level: "major", source: "compiler" })];
  expect(body(found)).toContain("`Pet.age` cannot be read as before");
});

test("types that went are named, those that came are counted", () => {
  const types = (level: "major" | "minor", ...names: string[]): Finding[] =>
    names.map((name) =>
      finding(`type \`${name}\` is ${level === "major" ? "gone" : "new"}`, {
        level,
        kind: "type",
        subject: name,
      }),
    );
  expect(body([...types("major", "A", "B"), ...types("minor", "C")])).toBe(
    "**Breaking**\n\n- Pets: the types `A` and `B` are gone.\n\n**New**\n\n- Pets: 1 new type.",
  );
  expect(body(types("major", "A", "B", "C", "D", "E"))).toContain("`A`, `B`, `C` and 2 more are gone.");
  const what = "type `small_pet` is now called `Pet`";
  const renamed = finding(what, { level: "major", kind: "type", subject: "small_pet" });
  expect(body([renamed])).toContain("- Pets: the type `SmallPet` (now `Pet`) is gone.");
});

test("words alone are a patch", () => {
  expect(textsChangeset({ packages: ["@x/types"], version: "0.1.0" })).toBe(
    '---\n"@x/types": patch\n---\n\nTexts and examples of the description are up to date.\n',
  );
});
