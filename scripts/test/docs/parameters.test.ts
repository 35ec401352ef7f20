import { expect, test } from "vitest";
import { applyDocs, type Docs } from "../../src/docs/index.js";
import { parameterTexts, petDocsWith, petDocument, problemsOf, withParameters } from "./fixtures.js";

test("a shared text is filled with the nouns of each operation's tag", () => {
  const result = applyDocs(petDocument(), petDocsWith());
  expect(parameterTexts(result, "ListPets").page).toBe("Page of pets.");
  expect(parameterTexts(result, "ListOwners").page).toBe("Page of owners.");
  expect(parameterTexts(result, "DetailPet").id).toBe("Id of the pet.");
});

test("the nouns of an operation win over those of its tag", () => {
  const docs = petDocsWith(["{ summary: Lists pets }", "{ summary: Lists pets, nouns: dogs }"]);
  const texts = parameterTexts(applyDocs(petDocument(), docs), "ListPets");
  expect(texts).toEqual({
    page: "Page of dogs.",
    born_at: "Only dogs born on this day.",
    born_at__gt: "Only dogs born after this day.",
  });
});

test("a text for the full name wins over the sentence made from its filter", () => {
  const docs = petDocsWith(["  page:", "  born_at__gt: Younger ones.\n  page:"]);
  const document = withParameters(petDocument(), "/owners/", { name: "born_at", in: "query" });
  const texts = parameterTexts(applyDocs(document, withoutGt(docs)), "ListPets");
  expect(texts.born_at__gt).toBe("Younger ones.");
  expect(texts.born_at).toBe("Only pets born on this day.");
});

const withoutGt = (docs: Docs): Docs => ({
  ...docs,
  filters: { date: { exact: "Only {base} on this day." } },
});

test("an operation's filter wins over a shared text for the full name", () => {
  const own = "{ summary: Lists pets, parameters: { born_at: { filter: date, base: puppies } } }";
  const docs = petDocsWith(
    ["{ summary: Lists pets }", own],
    ['  born_at: { filter: date, base: "{nouns} born" }', "  born_at__gt: Shared."],
  );
  const document = withParameters(petDocument(), "/owners/", { name: "born_at__gt", in: "query" });
  const result = applyDocs(document, docs);
  expect(parameterTexts(result, "ListPets").born_at__gt).toBe("Only puppies after this day.");
  expect(parameterTexts(result, "ListOwners").born_at__gt).toBe("Shared.");
});

test("an operation's text wins over its tag's, and the tag's over the shared one", () => {
  const tagged = petDocsWith([
    "description: Animals. }",
    "description: Animals., parameters: { page: Tag. } }",
  ]);
  const both = petDocsWith(
    ["description: Animals. }", 'description: Animals., parameters: { page: Tag., "path:id": Tag id. } }'],
    ["{ summary: Lists pets }", "{ summary: Lists pets, parameters: { page: Own. } }"],
  );
  expect(parameterTexts(applyDocs(petDocument(), tagged), "ListPets").page).toBe("Tag.");
  expect(parameterTexts(applyDocs(petDocument(), tagged), "ListOwners").page).toBe("Page of owners.");
  expect(problemsOf(petDocument(), both)).toEqual([
    "docs.yaml: tags.Pets.parameters.page names no parameter of this tag's operations",
    "docs.yaml: parameters.path:id describes no parameter",
  ]);
});

test("`in:name` wins over the bare name", () => {
  const docs = petDocsWith(["  page:", "  id: Some id.\n  query:page: Number.\n  page:"]);
  const document = withParameters(petDocument(), "/owners/", { name: "id", in: "query" });
  expect(problemsOf(document, docs)).toEqual(["docs.yaml: parameters.page describes no parameter"]);
  const used = petDocsWith(["  page:", "  id: Some id.\n  page:"]);
  expect(parameterTexts(applyDocs(document, used), "ListOwners").id).toBe("Some id.");
  expect(parameterTexts(applyDocs(document, used), "DetailPet").id).toBe("Id of the pet.");
});

test("a suffix for which the filter has no sentence is a parameter without a text", () => {
  const document = withParameters(
    petDocument(),
    "/pets/",
    { name: "born_at__lt", in: "query" },
    { name: "__lt", in: "query" },
  );
  expect(problemsOf(document, petDocsWith())).toEqual([
    "docs.yaml: operations.ListPets: no text for the query parameter born_at__lt",
    "docs.yaml: operations.ListPets: no text for the query parameter __lt",
  ]);
});

test("the suffix of a filter is what follows the last double underscore", () => {
  const document = withParameters(petDocument(), "/owners/", { name: "home__built__gt", in: "query" });
  const docs = petDocsWith([
    "  page:",
    '  home__built: { filter: date, base: "{nouns} whose home was built" }\n  page:',
  ]);
  expect(parameterTexts(applyDocs(document, docs), "ListOwners").home__built__gt).toBe(
    "Only owners whose home was built after this day.",
  );
});

test("a filter without a sentence for the bare name says which one is needed", () => {
  const docs = petDocsWith(["    exact: Only {base} on this day.\n", ""]);
  expect(problemsOf(petDocument(), docs)).toEqual([
    "docs.yaml: parameters.born_at needs filters.date.exact, which does not exist",
  ]);
});

test("a placeholder without a value is named with its entry", () => {
  const docs = petDocsWith(["Page of {nouns}.", "Page of {beasts}."]);
  expect(problemsOf(petDocument(), docs)).toEqual(["docs.yaml: parameters.page: {beasts} has no value"]);
});

test("a parameter named like something every object inherits gets no text by accident", () => {
  const document = withParameters(petDocument(), "/pets/", { name: "constructor", in: "query" });
  expect(problemsOf(document, petDocsWith())).toEqual([
    "docs.yaml: operations.ListPets: no text for the query parameter constructor",
  ]);
});
