import fc from "fast-check";
import { expect, test } from "vitest";
import { DocsError, readDocs } from "../../src/docs/index.js";
import { petDocs } from "./fixtures.js";

const messageOf = (text: string): string => {
  try {
    readDocs(text, "docs.yaml");
  } catch (error) {
    expect(error).toBeInstanceOf(DocsError);
    return (error as Error).message;
  }
  throw new Error("no error");
};

test("a good file is read as it stands, absent sections empty", () => {
  const docs = readDocs(petDocs, "docs.yaml");
  expect(docs).toMatchObject({
    file: "docs.yaml",
    operations: { DetailPet: { summary: "Returns one pet" } },
    parameters: { born_at: { filter: "date", base: "{nouns} born" }, page: "Page of {nouns}." },
    responses: { 404: "Not there." },
    glossary: {},
    security: {},
  });
  expect(docs).not.toHaveProperty("description");
});

test("a schema may be a bare text", () => {
  const docs = readDocs("tags: {}\noperations: {}\nschemas: { Pet: An animal. }", "docs.yaml");
  expect(docs.schemas).toEqual({ Pet: { description: "An animal." } });
});

test("broken YAML is named with line and column", () => {
  expect(messageOf("tags: {\noperations: [}")).toMatch(/^docs\.yaml:2:\d+: .+$/);
});

test("an entry that stands twice is refused", () => {
  expect(messageOf("tags: {}\noperations:\n  A: { summary: X }\n  A: { summary: Y }")).toMatch(
    /^docs\.yaml:4:3: .*unique/,
  );
});

test("an alias to nothing is refused in one line", () => {
  expect(messageOf("tags: *nothing\noperations: {}")).toMatch(/^docs\.yaml:\d+(:\d+)?: .*nothing.*$/);
});

test("a key that is no plain word is refused in one line", () => {
  expect(messageOf("? -\t#")).toMatch(/^docs\.yaml:1: .* is not known here .*$/);
});

test("whatever the file holds, the answer is docs or one line", () => {
  const pieces = fc.constantFrom(
    "tags:",
    "operations:",
    "A:",
    " ",
    "\n",
    "{",
    "}",
    "[",
    "- ",
    "*a",
    "&a",
    "?",
    "!!x",
    "|",
    '"',
    "'",
    "\t",
    "%",
    "---",
    "404:",
    ": ",
    "#",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 30 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (source) => {
      try {
        readDocs(source, "docs.yaml");
      } catch (error) {
        expect(error).toBeInstanceOf(DocsError);
        expect((error as Error).message).toMatch(/^docs\.yaml:\d+(:\d+)?: .+$/);
      }
    }),
    { numRuns: 2000 },
  );
});

const inA = (operation: string) => `tags: {}\noperations:\n  A: { ${operation} }\n`;

test.each([
  ["", "docs.yaml:1: the file must be a map"],
  ["- a", "docs.yaml:1: the file must be a map"],
  ["tags: { Loans: loans }\noperations: {}", "docs.yaml:1: tags.Loans must be a map with `noun` and `nouns`"],
  ["tags: {}", "docs.yaml:1: the file lacks operations"],
  [
    "tags: {}\noperations: {}\nglosary: {}",
    "docs.yaml:3: glosary is not known here (known: tags, operations, description,",
  ],
  [inA(""), "docs.yaml:3: operations.A lacks summary"],
  [inA("summary: 3"), "docs.yaml:3: operations.A.summary must be a text"],
  [inA('summary: ""'), "docs.yaml:3: operations.A.summary is empty"],
  [inA('summary: " x"'), "docs.yaml:3: operations.A.summary starts or ends with white space"],
  [inA('summary: "x\\ny"'), "docs.yaml:3: operations.A.summary must be one line"],
  [inA("summary: Lists."), "docs.yaml:3: operations.A.summary must not end with a full stop"],
  [inA('summary: "Lists {nouns}"'), "docs.yaml:3: operations.A.summary must not contain placeholders"],
  [inA(`summary: ${"x".repeat(91)}`), "docs.yaml:3: operations.A.summary has 91 characters; 90 are allowed"],
  [
    inA("summary: x, note: y"),
    "docs.yaml:3: operations.A.note is not known here (known: summary, description,",
  ],
  [inA("summary: x, notes: y"), "docs.yaml:3: operations.A.notes must be a list"],
  [inA("summary: x, notes: [y, 3]"), "docs.yaml:3: operations.A.notes.1 must be a text"],
  [
    inA("summary: x, description: a */ b"),
    'docs.yaml:3: operations.A.description contains "*/", which doc comments',
  ],
  [
    inA("summary: x, description: a @ b"),
    'docs.yaml:3: operations.A.description contains "@", which doc comments',
  ],
  [inA("summary: x, parameters: { p: { base: y } }"), "docs.yaml:3: operations.A.parameters.p lacks filter"],
  [
    inA("summary: x, parameters: { p: { filter: y } }"),
    'docs.yaml:3: operations.A.parameters.p.filter is "y", which',
  ],
  [
    `${inA("summary: x")}filters: { f: { exact: "{one}" } }\nparameters:\n  p: { filter: f, one: "1", two: "2" }`,
    "docs.yaml:6: parameters.p.two is in no sentence of filters.f",
  ],
  [
    `${inA("summary: x")}responses:\n  404: "{noun}"`,
    "docs.yaml:5: responses.404 must not contain placeholders",
  ],
  [`${inA("summary: x")}glossary: [a]`, "docs.yaml:4: glossary must be a map"],
])("%j is refused in one line", (text, message) => {
  expect(messageOf(text)).toContain(message);
  expect(messageOf(text)).not.toContain("\n");
});
