import { LineCounter, parseDocument } from "yaml";
import { DocsError } from "./error.js";
import type { Docs, OperationDocs, ParameterDocs, SchemaDocs, TagDocs } from "./types.js";

const maxSummaryLength = 90;

type Path = readonly string[];
type Reader<T> = (value: unknown, path: Path) => T;

/**
 * Reads and checks a `docs.yaml`. Throws a {@link DocsError} of one line, with file, line and entry, at the first
 * thing that is not as it should be.
 *
 * @param file Name used in messages.
 */
export function readDocs(text: string, file: string): Docs {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = yaml.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new DocsError([`${file}:${line}:${col}: ${error.message.replaceAll("\n", " ")}`]);
  }
  try {
    return { file, ...docs(yaml.toJS() as unknown, []) };
  } catch (cause) {
    if (!(cause instanceof Invalid)) throw cause;
    throw new DocsError([
      `${file}:${lineOf(cause.path)}: ${cause.path.join(".") || "the file"} ${cause.message}`,
    ]);
  }

  function lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const keys: (string | number)[] = path.slice(0, length);
      const node =
        yaml.getIn(keys, true) ??
        yaml.getIn(
          keys.map((key) => (/^\d+$/.test(String(key)) ? +key : key)),
          true,
        );
      const start = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
      if (start !== undefined) return lines.linePos(start).line;
    }
    return 1;
  }
}

class Invalid extends Error {
  readonly path: Path;

  constructor(path: Path, message: string) {
    super(message);
    this.path = path;
  }
}

/** A text that can stand in a doc comment: not empty, nothing that would end the comment or start a tag. */
const text: Reader<string> = (value, path) => {
  if (typeof value !== "string") throw new Invalid(path, "must be a text");
  if (value.trim() === "") throw new Invalid(path, "is empty");
  if (value !== value.trim()) throw new Invalid(path, "starts or ends with white space");
  for (const banned of ["*/", "@"]) {
    if (value.includes(banned))
      throw new Invalid(path, `contains "${banned}", which doc comments cannot carry`);
  }
  return value;
};

const summary: Reader<string> = (value, path) => {
  const line = text(value, path);
  if (line.includes("\n")) throw new Invalid(path, "must be one line");
  if (line.length > maxSummaryLength) {
    throw new Invalid(path, `has ${line.length} characters; ${maxSummaryLength} are allowed`);
  }
  if (line.endsWith(".")) throw new Invalid(path, "must not end with a full stop");
  if (/[{}]/.test(line)) throw new Invalid(path, "must not contain placeholders");
  return line;
};

const map =
  <T>(read: Reader<T>): Reader<Record<string, T>> =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Invalid(path, "must be a map");
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, [...path, key])]));
  };

const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new Invalid(path, "must be a list");
    return value.map((item, index) => read(item, [...path, String(index)]));
  };

type Readers = Record<string, Reader<unknown>>;
type Read<R extends Readers> = { [K in keyof R]: ReturnType<R[K]> };

const object =
  <R extends Readers, O extends Readers>(required: R, optional: O): Reader<Read<R> & Partial<Read<O>>> =>
  (value, path) => {
    const entries = map((item) => item)(value, path);
    const known: Readers = { ...required, ...optional };
    for (const key of Object.keys(entries)) {
      if (!Object.hasOwn(known, key)) {
        throw new Invalid([...path, key], `is not known here (known: ${Object.keys(known).join(", ")})`);
      }
    }
    const result: Record<string, unknown> = {};
    for (const [key, read] of Object.entries(known)) {
      if (Object.hasOwn(entries, key)) result[key] = read(entries[key], [...path, key]);
      else if (Object.hasOwn(required, key)) throw new Invalid(path, `lacks ${key}`);
    }
    // The loop above put in exactly what the readers returned.
    return result as Read<R> & Partial<Read<O>>;
  };

const parameter: Reader<ParameterDocs> = (value, path) => {
  if (typeof value === "string") return text(value, path);
  const phrases = map(text)(value, path);
  const { filter } = phrases;
  if (filter === undefined) throw new Invalid(path, "lacks filter");
  return { ...phrases, filter };
};

const tag: Reader<TagDocs> = object(
  { noun: text, nouns: text, description: text },
  { parameters: map(parameter) },
);

const operation: Reader<OperationDocs> = object(
  { summary },
  {
    description: text,
    notes: list(text),
    noun: text,
    nouns: text,
    parameters: map(parameter),
    body: map(text),
    responses: map(text),
  },
);

const schema: Reader<SchemaDocs> = (value, path) =>
  typeof value === "string"
    ? { description: text(value, path) }
    : object({}, { description: text, properties: map(text) })(value, path);

const docs: Reader<Omit<Docs, "file">> = object(
  {
    security: map(text),
    tags: map(tag),
    notes: map(text),
    operations: map(operation),
    filters: map(map(text)),
    parameters: map(parameter),
    headers: map(text),
    responses: map(text),
    schemas: map(schema),
    glossary: map(text),
  },
  { description: text },
);
