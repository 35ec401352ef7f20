import { expect, test } from "vitest";
import { applyDocs } from "../../src/docs/index.js";
import { operationsOf } from "../../src/openapi/operations.js";
import { getOf, parameterTexts, petDocsWith, petDocument } from "./fixtures.js";

const page = { $ref: "#/components/parameters/page" };

test("a shared parameter stays shared while all operations say the same about it", () => {
  const result = applyDocs(petDocument(), petDocsWith(["Page of {nouns}.", "Page."]));
  expect(result.components?.parameters?.page).toEqual({
    description: "Page.",
    name: "page",
    in: "query",
    schema: { type: "integer" },
  });
  expect(getOf(result, "/pets/").parameters?.[0]).toEqual(page);
});

test("a shared parameter is written out where the texts differ, and goes when nobody refers to it", () => {
  const result = applyDocs(petDocument(), petDocsWith());
  expect(getOf(result, "/pets/").parameters?.[0]).toEqual({
    description: "Page of pets.",
    name: "page",
    in: "query",
    schema: { type: "integer" },
  });
  expect(result.components?.parameters).toEqual({});
});

test("a shared parameter that something else refers to stays", () => {
  const document = petDocument();
  Object.assign(document, { "x-elsewhere": page });
  expect(Object.keys(applyDocs(document, petDocsWith()).components?.parameters ?? {})).toEqual(["page"]);
});

test("two names of one shared parameter count as one", () => {
  const document = petDocument();
  Object.assign(document.components?.parameters ?? {}, { alias: page });
  getOf(document, "/owners/").parameters = [{ $ref: "#/components/parameters/alias" }];
  const result = applyDocs(document, petDocsWith());
  expect(parameterTexts(result, "ListPets").page).toBe("Page of pets.");
  expect(parameterTexts(result, "ListOwners").page).toBe("Page of owners.");
});

test("a parameter of a whole path is written out at its operations, unless they have their own", () => {
  const document = petDocument();
  Object.assign(document.paths["/pets/"] ?? {}, {
    parameters: [
      { name: "page", in: "query" },
      { name: "born_at", in: "header" },
    ],
  });
  const result = applyDocs(document, petDocsWith());
  expect(result.paths["/pets/"]).not.toHaveProperty("parameters");
  const list = operationsOf(result).find(({ id }) => id === "ListPets")?.parameters;
  expect(list?.map((item) => `${item.in}:${item.name}`)).toEqual([
    "header:born_at",
    "query:page",
    "query:born_at",
    "query:born_at__gt",
  ]);
});

test("a shared response takes the text of its status, or is written out where an operation has its own", () => {
  const same = applyDocs(petDocument(), petDocsWith());
  expect(same.components?.responses?.missing?.description).toBe("Not there.");
  const own = applyDocs(
    petDocument(),
    petDocsWith([
      "{ summary: Returns one pet }",
      '{ summary: Returns one pet, responses: { "404": No such pet. } }',
    ]),
  );
  expect(own.components?.responses).toEqual({});
  expect(getOf(own, "/pets/{id}/").responses).toHaveProperty("404.description", "No such pet.");
  expect(getOf(own, "/pets/").responses).toHaveProperty("404.description", "Not there.");
});

test("response headers are described, shared ones once", () => {
  const document = petDocument();
  const { missing } = document.components?.responses ?? {};
  Object.assign(missing ?? {}, {
    headers: { "X-Id": { $ref: "#/components/headers/id" }, "X-Own": { schema: {} } },
  });
  Object.assign(document.components ?? {}, { headers: { id: { schema: { type: "string" } } } });
  const docs = petDocsWith(["responses:", "headers: { X-Id: The id., X-Own: Ours. }\nresponses:"]);
  const result = applyDocs(document, docs);
  expect(result.components?.headers).toEqual({ id: { description: "The id.", schema: { type: "string" } } });
  expect(result.components?.responses?.missing?.headers?.["X-Own"]).toEqual({
    description: "Ours.",
    schema: {},
  });
});
