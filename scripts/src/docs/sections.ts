import { Invalid, list, map, object, plain, type Reader, text } from "./shape.js";
import type { Docs, OperationDocs, ParameterDocs, SchemaDocs, TagDocs } from "./types.js";

const maxSummaryLength = 90;

const summary: Reader<string> = (value, path) => {
  const line = plain(value, path);
  if (line.includes("\n")) throw new Invalid(path, "must be one line");
  if (line.length > maxSummaryLength) {
    throw new Invalid(path, `has ${line.length} characters; ${maxSummaryLength} are allowed`);
  }
  if (line.endsWith(".")) throw new Invalid(path, "must not end with a full stop");
  return line;
};

const parameter: Reader<ParameterDocs> = (value, path) => {
  if (typeof value === "string") return text(value, path);
  const { filter, ...phrases } = map(text)(value, path);
  if (filter === undefined) throw new Invalid(path, "lacks filter");
  return { filter, ...phrases };
};

const tag: Reader<TagDocs> = object(
  { noun: plain, nouns: plain, description: plain },
  { parameters: map(parameter) },
);

const operation: Reader<OperationDocs> = object(
  { summary },
  {
    description: text,
    notes: list(text),
    noun: plain,
    nouns: plain,
    parameters: map(parameter),
    body: map(plain),
    responses: map(plain),
  },
);

const schema: Reader<SchemaDocs> = (value, path) =>
  typeof value === "string"
    ? { description: plain(value, path) }
    : object({}, { description: plain, properties: map(plain) })(value, path);

const keys = object(
  { tags: map(tag), operations: map(operation) },
  {
    description: plain,
    security: map(plain),
    notes: map(text),
    filters: map(map(text)),
    parameters: map(parameter),
    headers: map(plain),
    responses: map(plain),
    schemas: map(schema),
    glossary: map(plain),
  },
);

/** What a `docs.yaml` may say. Sections that it leaves out are empty. */
export const sections: Reader<Omit<Docs, "file">> = (value, path) => {
  const empty = {
    security: {},
    notes: {},
    filters: {},
    parameters: {},
    headers: {},
    responses: {},
    schemas: {},
    glossary: {},
  };
  const result = { ...empty, ...keys(value, path) };
  checkPhrases(result.parameters, ["parameters"], result.filters);
  for (const [section, entries] of [
    ["tags", result.tags],
    ["operations", result.operations],
  ] as const) {
    for (const [name, entry] of Object.entries(entries)) {
      checkPhrases(entry.parameters ?? {}, [section, name, "parameters"], result.filters);
    }
  }
  return result;
};

/** A phrase that no sentence of the filter takes up is a misspelt one. */
function checkPhrases(
  parameters: Record<string, ParameterDocs>,
  path: readonly string[],
  filters: Docs["filters"],
): void {
  for (const [name, entry] of Object.entries(parameters)) {
    if (typeof entry === "string") continue;
    const here = [...path, name];
    const { filter, ...phrases } = entry;
    if (!Object.hasOwn(filters, filter))
      throw new Invalid([...here, "filter"], `is "${filter}", which is not under filters`);
    const sentences = Object.values(filters[filter] ?? {}).join(" ");
    for (const phrase of Object.keys(phrases)) {
      if (sentences.includes(`{${phrase}}`)) continue;
      throw new Invalid([...here, phrase], `is in no sentence of filters.${filter}`);
    }
  }
}
