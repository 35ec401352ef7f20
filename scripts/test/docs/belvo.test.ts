import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { applyCorrections, readCorrections } from "../../src/corrections/index.js";
import { applyDocs, type Docs, readDocs } from "../../src/docs/index.js";
import type { Document, Response } from "../../src/openapi/document.js";
import { type OperationEntry, operationsOf } from "../../src/openapi/operations.js";
import { resolve } from "../../src/openapi/resolve.js";

const folder = new URL("../../../openapi/belvo/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

let docs: Docs;
/** What `pnpm generate` describes: the official facts, corrected. */
let corrected: Document;
let result: Document;
let operations: OperationEntry[];

beforeAll(async () => {
  const corrections = readCorrections(read("corrections.yaml"), "corrections.yaml");
  corrected = (await applyCorrections(JSON.parse(read("upstream.json")) as Document, corrections)).document;
  docs = readDocs(read("docs.yaml"), "docs.yaml");
  result = applyDocs(corrected, docs);
  operations = operationsOf(result);
}, 60_000);

test("every operation has a summary of its own: one line, at most 90 characters, a verb in the third person", () => {
  const summaries = operations.map(({ operation }) => operation.summary ?? "");
  expect(summaries).toHaveLength(148);
  for (const summary of summaries) expect(summary).toMatch(/^[A-Z][a-z]+s [^\n]{3,80}[^.\n]$/);
  expect(new Set(summaries).size).toBe(summaries.length);
});

test("every parameter of every operation has a text that is a sentence", () => {
  const texts = operations.flatMap(({ parameters }) => parameters.map(({ description }) => description));
  expect(texts.length).toBeGreaterThanOrEqual(872);
  for (const text of texts) expect(text).toMatch(/^[A-Z`][^{}]+\.$/);
});

test("every response and every tag in use has a text", () => {
  for (const { operation } of operations) {
    for (const response of Object.values(operation.responses)) {
      expect(resolve<{ description: string }>(result, response).description).toMatch(/\.$/);
    }
    for (const tag of operation.tags ?? []) {
      expect(result.tags?.find(({ name }) => name === tag)?.description).toMatch(/\.$/);
    }
  }
});

test("no placeholder is left and nothing ends a doc comment", () => {
  const texts: string[] = [];
  JSON.stringify(result, (key, value: unknown) => {
    if ((key === "description" || key === "summary") && typeof value === "string") texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(900);
  for (const text of texts) expect(text).not.toMatch(/[{}@]|\*\/|\bundefined\b| {2}|\.\./);
});

test("only texts are added: without them the facts are those of the document as it was", () => {
  // References differ where a shared parameter has been written out, so compare what they lead to.
  const facts = (document: Document) =>
    operationsOf(document).map(({ id, method, path, parameters, operation }) => ({
      id,
      method,
      path,
      parameters: parameters.map(({ description: _, ...rest }) => rest),
      statuses: Object.keys(operation.responses),
      body: operation.requestBody !== undefined,
    }));
  expect(facts(result)).toEqual(facts(corrected));
  expect(Object.keys(result.components?.schemas ?? {})).toEqual(
    Object.keys(corrected.components?.schemas ?? {}),
  );
});

test("a known parameter at an operation that does not have it today is covered", () => {
  const document = structuredClone(corrected);
  const names = [
    "page_size",
    "created_at__gte",
    "link__in",
    "X-Belvo-API-Resource-Version",
    "X-Belvo-Request-Mode",
  ];
  const entry = operationsOf(document).find(({ id }) => id === "ListPaymentInstitutionsBrazil");
  for (const name of names)
    entry?.operation.parameters?.push({ name, in: name.startsWith("X-") ? "header" : "query" });
  const described = operationsOf(applyDocs(document, docs)).find(
    ({ id }) => id === "ListPaymentInstitutionsBrazil",
  );
  for (const name of names) {
    expect(described?.parameters.find((parameter) => parameter.name === name)?.description).toMatch(/\.$/);
  }
});

test.each([
  ["PatchLinks", /^Resumes a link registration after an MFA challenge$/],
  ["ModifyLinkDataRetrieval", /^Changes how a link collects and keeps data$/],
])("%s is told apart from its namesake", (id, summary) => {
  expect(operations.find((operation) => operation.id === id)?.operation.summary).toMatch(summary);
});

test.each(["DestroyLink", "DestroyAccount", "DestroyTransaction", "DestroyEmploymentRecord"])(
  "%s tells its limit of five a minute",
  (id) => {
    expect(operations.find((operation) => operation.id === id)?.operation.description).toMatch(
      /five .* each minute/,
    );
  },
);

test("every operation that can be resumed says so, and every POST with a 428 and no PATCH says that it cannot", () => {
  const patched = new Set(operations.filter(({ method }) => method === "patch").map(({ path }) => path));
  for (const { id, method, path, operation } of operations) {
    const text = operation.description ?? "";
    const isResume = method === "patch" && !path.includes("{");
    expect(text.includes("`session` and `link`"), id).toBe(isResume);
    const stuck =
      method === "post" && "428" in operation.responses && !patched.has(path) && !path.includes("{");
    expect(text.includes("no way to resume"), id).toBe(stuck);
  }
});

test("retrievals say what they answer with, lists that they answer with pages", () => {
  for (const { id, method, operation } of operations) {
    const text = operation.description ?? "";
    if (method === "post" && id.startsWith("Retrieve")) {
      const created = operation.responses["201"] as Response;
      const isArray = created.content?.["application/json"]?.schema?.type === "array";
      expect(text.includes("plain array"), id).toBe(isArray);
      expect(text.includes("single object"), id).toBe(!isArray);
    }
    expect(text.includes("are in `results`"), id).toBe(id.startsWith("List"));
  }
});

test("operations that take the async header say what it does", () => {
  for (const { id, parameters, operation } of operations) {
    const takes = parameters.some(({ name }) => name === "X-Belvo-Request-Mode");
    expect((operation.description ?? "").includes("X-Belvo-Request-Mode"), id).toBe(takes);
  }
});
