import { expect, test } from "vitest";
import { applyDocs, DocsError } from "../../src/docs/index.js";
import { petDocsWith, petDocument, problemsOf } from "./fixtures.js";

test("the document given is left alone", () => {
  const document = petDocument();
  applyDocs(document, petDocsWith());
  expect(document).toEqual(petDocument());
});

test("applying twice changes nothing more", () => {
  const docs = petDocsWith();
  const once = applyDocs(petDocument(), docs);
  expect(JSON.stringify(applyDocs(once, docs))).toBe(JSON.stringify(once));
});

test("an operation gets its summary, its description and its notes as paragraphs", () => {
  const docs = petDocsWith(
    ["{ summary: Lists pets }", "{ summary: Lists pets, description: All of them., notes: [page, slow] }"],
    ["responses:", 'notes: { page: "A page of {nouns}.", slow: Slow. }\nresponses:'],
  );
  expect(applyDocs(petDocument(), docs).paths["/pets/"]?.get).toMatchObject({
    summary: "Lists pets",
    description: "All of them.\n\nA page of pets.\n\nSlow.",
  });
  expect(applyDocs(petDocument(), docs).paths["/owners/"]?.get).not.toHaveProperty("description");
});

test("texts that the document already has stay", () => {
  const document = petDocument();
  Object.assign(document.paths["/pets/"]?.get ?? {}, { summary: "Official", description: " " });
  const docs = petDocsWith(["{ summary: Lists pets }", "{ summary: Lists pets, description: Ours. }"]);
  expect(applyDocs(document, docs).paths["/pets/"]?.get).toMatchObject({
    summary: "Official",
    description: "Ours.",
  });
});

test("the reason phrase that vendor leaves behind gives way", () => {
  const document = petDocument();
  Object.assign(document.components?.responses?.missing ?? {}, { description: "Not Found" });
  expect(applyDocs(document, petDocsWith()).components?.responses?.missing?.description).toBe("Not there.");
  Object.assign(document.components?.responses?.missing ?? {}, { description: "Official" });
  expect(applyDocs(document, petDocsWith()).components?.responses?.missing?.description).toBe("Official");
});

test("every tag in use is listed and described, declared ones first", () => {
  const document = { ...petDocument(), tags: [{ name: "Owners" }] };
  expect(applyDocs(document, petDocsWith()).tags).toEqual([
    { name: "Owners", description: "People." },
    { name: "Pets", description: "Animals." },
  ]);
});

test("the API and its security schemes are described", () => {
  const document = petDocument();
  Object.assign(document.components ?? {}, { securitySchemes: { basic: { type: "http", scheme: "basic" } } });
  const docs = petDocsWith([
    "tags:",
    "description: All about pets.\nsecurity: { basic: Name and secret. }\ntags:",
  ]);
  const result = applyDocs(document, docs);
  expect(result.info).toEqual({ description: "All about pets.", title: "Pets", version: "1" });
  expect(result.components?.securitySchemes?.basic?.description).toBe("Name and secret.");
  expect(problemsOf(document, petDocsWith())).toEqual(["docs.yaml: security.basic is missing"]);
});

test.each([
  ["  ListOwners: { summary: Lists owners }\n", "", "docs.yaml: operations.ListOwners is missing"],
  ["  page: Page of {nouns}.\n", "", "docs.yaml: operations.ListPets: no text for the query parameter page"],
  ['  "404": Not there.\n', "", "docs.yaml: operations.DetailPet: no text for the response 404"],
  [
    "{ summary: Lists pets }",
    "{ summary: Lists pets, notes: [old] }",
    'docs.yaml: operations.ListPets.notes: there is no note "old"',
  ],
  [
    "  Owners: { noun: owner, nouns: owners, description: People. }\n",
    "",
    "docs.yaml: tags.Owners is missing",
  ],
])("without %j a text is missing", (from, to, problem) => {
  expect(problemsOf(petDocument(), petDocsWith([from, to]))).toContain(problem);
});

test.each([
  ["  ListPets:", "  ListFoo: { summary: Lists foo }\n  ListPets:", "operations.ListFoo names no operation"],
  [
    "{ summary: Lists pets }",
    "{ summary: Lists pets, parameters: { x: X } }",
    "operations.ListPets.parameters.x names no parameter of this operation",
  ],
  [
    "{ summary: Lists pets }",
    '{ summary: Lists pets, responses: { "418": Tea. } }',
    "operations.ListPets.responses.418 is no status of this operation",
  ],
  [
    "{ summary: Lists pets }",
    "{ summary: Lists pets, body: { x: X } }",
    "operations.ListPets.body.x names no property of this operation's inline request body",
  ],
  [
    "  Pets:",
    "  Cars: { noun: car, nouns: cars, description: Cars. }\n  Pets:",
    "tags.Cars names no tag in use",
  ],
  ["  page:", "  pages: Pages.\n  page:", "parameters.pages describes no parameter"],
  ["    gt:", "    lt: Only {base} before this day.\n    gt:", "filters.date.lt is used by no parameter"],
  ["responses:", "headers: { X-Old: Old. }\nresponses:", "headers.X-Old names no response header"],
  ["responses:", "security: { basic: Old. }\nresponses:", "security.basic names no security scheme"],
  ["responses:", "notes: { old: Old. }\nresponses:", "notes.old is added to no operation"],
  ["responses:", "schemas: { Cat: Meows. }\nresponses:", "schemas.Cat names no schema"],
  [
    "responses:",
    "schemas: { Pet: { properties: { tail: T } } }\nresponses:",
    "schemas.Pet.properties.tail names no property of this schema",
  ],
  ["responses:", "glossary: { tail: Tail. }\nresponses:", "glossary.tail describes no property"],
])("an entry that describes nothing is named (%j)", (from, to, problem) => {
  expect(problemsOf(petDocument(), petDocsWith([from, to]))).toEqual([`docs.yaml: ${problem}`]);
});

test("a status of the general table need not occur", () => {
  expect(problemsOf(petDocument(), petDocsWith(['  "404"', '  "429": Slow down.\n  "404"']))).toEqual([]);
});

test("all problems come in one error, a line each", () => {
  const docs = petDocsWith(["  ListOwners: { summary: Lists owners }", "  ListFoo: { summary: Lists foo }"]);
  expect(() => applyDocs(petDocument(), docs)).toThrow(DocsError);
  expect(() => applyDocs(petDocument(), docs)).toThrow(
    "docs.yaml: operations.ListOwners is missing\ndocs.yaml: tags.Owners names no tag in use\n" +
      "docs.yaml: operations.ListFoo names no operation",
  );
});
