import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/judge/index.js";
import { linksTo, type ReportContext, report } from "../../../src/judge/report/index.js";
import { lines } from "../../../src/judge/report/lines.js";
import { onlyCompiler } from "../../../src/judge/report/seen-twice.js";
import { finding, response } from "./findings.js";

const context: ReportContext = {
  title: "Pets API",
  rows: [["operations", "2", "3"]],
  operations: 3,
  link: linksTo(undefined),
  decisions: [],
  release: "This is a **minor** change.",
};
const text = (findings: readonly Finding[], more: Partial<ReportContext> = {}): string =>
  report(findings, { ...context, ...more });

test("without changes it says so and stops", () => {
  expect(text([], { release: "Nothing that users see has changed." })).toBe(`# Pets API: what changed

| | before | now |
| --- | --- | --- |
| operations | 2 | 3 |

Nothing that users see has changed.

- The descriptions: **none**.
- The compiler: **none**.
`);
});

test("each judge gives its level and its reason", () => {
  const found = [
    finding("`a` is new"),
    finding("`b` is gone", { level: "major" }),
    finding("`c` is gone", { level: "major" }),
    finding("`b` is gone", { level: "major", operation: "GetPet" }),
    finding("`d` is new", { source: "compiler" }),
  ];
  expect(text(found)).toContain(
    "- The descriptions: **major**, as `b` is gone, and 1 more like it.\n- The compiler: **minor**, as `d` is new.\n",
  );
});

test("what comes is in the order in which it matters", () => {
  const operation = (what: string, level: Finding["level"], id: string): Finding =>
    finding(what, { kind: "operation", level, operation: id });
  const found = [
    response("`Pet.length` minimum: 1 instead of none", { level: "patch" }),
    finding("type `Owner` is new", { kind: "type", subject: "Owner" }),
    finding("type `Cat` is gone", { kind: "type", subject: "Cat", level: "major" }),
    finding("type `Dog` is now called `Hound`", { kind: "type", subject: "Dog", level: "major" }),
    response("`Pet.age` is new"),
    response("`Pet.kind` may be `bird`", { kind: "enum value" }),
    response("`Pet.state` no longer lists `lost`", { kind: "withdrawn value" }),
    response("`Pet.nick` is deprecated", { kind: "deprecation" }),
    response("`Pet.name` is gone", { level: "major" }),
    operation("`OldPets` is now called `Pets`", "major", "Pets"),
    operation("`DropPet` (`DELETE /pets/`) is gone", "major", "DropPet"),
    operation("`AddPet` (`POST /pets/`) is new", "minor", "AddPet"),
    response("`Pet.odd` cannot be read as before", { source: "compiler", level: "major" }),
  ];
  expect(
    text(found, {
      decisions: ["Is `DropPet` now `AddPet`?"],
      link: linksTo("https://docs.example/{tag}/{operation}"),
    }).split("more like it.\n- The compiler: **major**, as `Pet.odd` cannot be read as before.\n")[1],
  ).toBe(`- At a glance: 1 new operation, 1 operation gone, 1 breaking change, 1 deprecation, 1 place with new values, 1 place with fewer values, 1 addition or improvement, 1 detail.

## What a person has to decide

- Is \`DropPet\` now \`AddPet\`?

## New operations

- Pets: [\`AddPet\`](https://docs.example/pets/addpet) (\`POST /pets/\`)

## Operations that are gone

- Pets: \`DropPet\` (\`DELETE /pets/\`)

## Operations that changed their name, address or state

- Pets: \`OldPets\` is now called [\`Pets\`](https://docs.example/pets/pets)

## Breaking changes

### Pets

**\`Pet\`** in responses of [\`ListPets\`](https://docs.example/pets/listpets):

- \`name\` is gone

## Deprecations

### Pets

**\`Pet\`** in responses of [\`ListPets\`](https://docs.example/pets/listpets):

- \`nick\` is deprecated

## New values in responses

### Pets

**\`Pet\`** in responses of [\`ListPets\`](https://docs.example/pets/listpets):

- \`kind\` may be \`bird\`

## Values that are no longer listed

### Pets

**\`Pet\`** in responses of [\`ListPets\`](https://docs.example/pets/listpets):

- \`state\` no longer lists \`lost\`

## Additions and improvements

### Pets

**\`Pet\`** in responses of [\`ListPets\`](https://docs.example/pets/listpets):

- \`age\` is new

## Constraints and details

### Pets

**\`Pet\`** in responses of [\`ListPets\`](https://docs.example/pets/listpets):

- \`length\` minimum: 1 instead of none

## Types

- Gone: \`Cat\`
- Renamed: \`Dog\` is now called \`Hound\`
- New: \`Owner\`

<details>
<summary>What only the compiler sees</summary>

### Pets

**\`Pet\`** in responses of [\`ListPets\`](https://docs.example/pets/listpets):

- \`odd\` cannot be read as before

</details>
`);
});

describe("changes of one place", () => {
  test("that are the same are one sentence", () => {
    expect(
      lines(["`Pet.a` is new", "`Pet.b` is new", "`Pet.c` may be null", "`Pet` takes only `x` now"], "Pet"),
    ).toEqual(["`a` and `b` are new", "`c` may be null", "`Pet` takes only `x` now"]);
  });

  test("about variants of the same union are one sentence", () => {
    const went = ["the body no longer takes `Cat`", "the body no longer takes `Dog`"];
    expect(lines(["the body also takes `Hen`", ...went], undefined)).toEqual([
      "the body also takes `Hen`",
      "the body no longer takes `Cat` and `Dog`",
    ]);
    expect(lines(["`Pet.home` may also be `Nest`", "`Pet.home` may also be `Den`"], "Pet")).toEqual([
      "`home` may also be `Nest` and `Den`",
    ]);
  });

  test("are told apart by kind and place where they are parameters", () => {
    const changes = ["query parameter `a` is new", "query parameter `b` is new", "header `c` is new"];
    expect(lines(changes, undefined)).toEqual(["query parameters `a` and `b` are new", "header `c` is new"]);
    expect(lines(["header `a` of the 200 response is gone"], undefined)).toEqual([
      "header `a` of the 200 response is gone",
    ]);
  });

  test.each([
    ["is required now", "are required now"],
    ["has a form of its own now", "have a form of its own now"],
    ["takes only `x` now", "take only `x` now"],
    ["no longer accepts null", "no longer accept null"],
    ["may be missing", "may be missing"],
  ])("%s, said of several, %s", (one, many) => {
    expect(lines([`\`P.a\` ${one}`, `\`P.b\` ${one}`], "P")).toEqual([`\`a\` and \`b\` ${many}`]);
  });
});

test("a change of all operations says so, and of many counts them", () => {
  const all = (count: number): Finding[] =>
    Array.from({ length: count }, (_, index) =>
      finding("the 401 response is new", { operation: `Op${index}`, direction: "response" }),
    );
  expect(text(all(9), { operations: 9 })).toContain("Responses of all 9 operations:");
  expect(text(all(9), { operations: 20 })).toContain("`Op5` and 3 more:");
  expect(text(all(3), { operations: 3 })).toContain("Responses of `Op0`, `Op1` and `Op2`:");
});

test("what belongs to no operation and no type is about the whole description", () => {
  const { operation: _, ...server } = finding("server `https://a.example` is gone", {
    tag: "General",
    level: "major",
  });
  expect(text([server])).toContain(
    "### General\n\nThe whole description:\n\n- server `https://a.example` is gone",
  );
});

test("a shared type that has taken the place of another one names it", () => {
  expect(text([response("`Pet.a` is new", { instead: "Animal" })])).toContain(
    "**`Pet`**, in place of `Animal`, in responses of `ListPets`:",
  );
});

describe("links", () => {
  test("fill the template in, in lower case and safe in Markdown", () => {
    const link = linksTo("https://docs.example/{tag}/{operation}");
    expect(link("ListPets", "Small Pets (Brazil)")).toBe(
      "[`ListPets`](https://docs.example/small-pets-%28brazil%29/listpets)",
    );
  });

  test("are names alone without a template, and for what has no id", () => {
    expect(linksTo(undefined)("ListPets", "Pets")).toBe("`ListPets`");
    expect(linksTo("https://docs.example/{operation}")("GET /pets/", "Pets")).toBe("`GET /pets/`");
  });
});

describe("what only the compiler sees", () => {
  const compiler = (what: string, more: Partial<Finding> = {}): Finding =>
    response(what, { source: "compiler", level: "major", ...more });

  test("is what the descriptions do not show as gravely in the same place", () => {
    const seen = response("`Pet.a` is gone", { level: "major" });
    expect(onlyCompiler([seen, compiler("`Pet.a` is gone")])).toEqual([]);
    const milder = response("`Pet.a` is only `x` now", { level: "minor" });
    const graver = compiler("`Pet.a` is no longer `y`");
    expect(onlyCompiler([milder, graver])).toEqual([graver]);
    const elsewhere = compiler("`Pet.a` is gone", { operation: "GetPet" });
    expect(onlyCompiler([seen, elsewhere])).toEqual([elsewhere]);
  });

  test("is no field of a form of which the descriptions say the same", () => {
    const whole = response("`Status` may be `late`", { subject: "Status", kind: "enum value" });
    const field = compiler("`Pet.status` may be `late`", { level: "minor", kind: "enum value" });
    expect(onlyCompiler([whole, field])).toEqual([]);
    const other = { ...field, what: "`Pet.status` may be `lost`" };
    const elsewhere = { ...field, operation: "GetPet" };
    expect(onlyCompiler([whole, other, elsewhere])).toEqual([other, elsewhere]);
    const ofField = response("`Owner.status` may be `late`", { subject: "Owner" });
    expect(onlyCompiler([ofField, field])).toEqual([field]);
  });

  test("tells items by their place no more than the compiler does", () => {
    const item = response("`Pet.pair[1].a` is gone", { level: "major" });
    expect(onlyCompiler([item, compiler("`Pet.pair[].a` is gone")])).toEqual([]);
  });

  test("compares types by the names that the packages give them", () => {
    const type = finding("type `small_pet` is gone", { kind: "type", subject: "small_pet", level: "major" });
    expect(onlyCompiler([type, compiler("the type `SmallPet` is gone", { kind: "type" })])).toEqual([]);
  });
});
