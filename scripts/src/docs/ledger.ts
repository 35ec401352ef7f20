import type { Docs } from "./types.js";

/** Keeps account of which entries of `docs.yaml` were used and of what went wrong. */
export interface Ledger {
  use(place: string): void;
  problem(text: string): void;
  /** Everything wrong so far, the entries nothing used included. */
  problems(): string[];
}

export function openLedger(docs: Docs): Ledger {
  const used = new Set<string>();
  const found = new Set<string>();
  return {
    use: (place) => void used.add(place),
    problem: (text) => void found.add(`${docs.file}: ${text}`),
    problems: () => [...found, ...stale(docs, used)],
  };
}

function stale(docs: Docs, used: ReadonlySet<string>): string[] {
  const lines: string[] = [];
  const expect = (place: string, complaint: string) => {
    if (!used.has(place)) lines.push(`${docs.file}: ${place} ${complaint}`);
    return used.has(place);
  };
  const expectAll = (section: object | undefined, prefix: string, complaint: string) => {
    for (const key of Object.keys(section ?? {})) expect(`${prefix}.${key}`, complaint);
  };
  expectAll(docs.security, "security", "names no security scheme");
  for (const [name, tag] of Object.entries(docs.tags)) {
    if (!expect(`tags.${name}`, "names no tag in use")) continue;
    expectAll(tag.parameters, `tags.${name}.parameters`, "names no parameter of this tag's operations");
  }
  expectAll(docs.notes, "notes", "is added to no operation");
  for (const [id, operation] of Object.entries(docs.operations)) {
    if (!expect(`operations.${id}`, "names no operation")) continue;
    expectAll(operation.parameters, `operations.${id}.parameters`, "names no parameter of this operation");
    expectAll(
      operation.body,
      `operations.${id}.body`,
      "names no property of this operation's inline request body",
    );
    expectAll(operation.responses, `operations.${id}.responses`, "is no status of this operation");
  }
  for (const [kind, sentences] of Object.entries(docs.filters)) {
    expectAll(sentences, `filters.${kind}`, "is used by no parameter");
  }
  expectAll(docs.parameters, "parameters", "describes no parameter");
  expectAll(docs.headers, "headers", "names no response header");
  for (const [name, schema] of Object.entries(docs.schemas)) {
    if (!expect(`schemas.${name}`, "names no schema")) continue;
    expectAll(schema.properties, `schemas.${name}.properties`, "names no property of this schema");
  }
  expectAll(docs.glossary, "glossary", "describes no property");
  return lines;
}
