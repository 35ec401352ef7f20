import type { Operation, Parameter } from "../openapi/document.js";
import type { Ledger } from "./ledger.js";
import { fill } from "./template.js";
import type { Docs, ParameterDocs } from "./types.js";

interface Candidate {
  place: string;
  entry: ParameterDocs;
  /** `exact`, or what follows the last `__` of the name. */
  suffix: string;
}

/**
 * The text for one parameter of one operation. The operation's own entry wins over its tag's and that over a shared
 * one; at each level an entry for the full name wins over the entry of the filter it is a variant of.
 */
export function describeParameter(
  docs: Docs,
  operation: Operation,
  parameter: Parameter,
  nouns: Readonly<Record<string, string>>,
  ledger: Ledger,
): string | undefined {
  const { operationId, tags: [tag = ""] = [] } = operation;
  const candidate =
    find(docs.operations[operationId]?.parameters, `operations.${operationId}.parameters`, parameter, docs) ??
    find(docs.tags[tag]?.parameters, `tags.${tag}.parameters`, parameter, docs) ??
    find(docs.parameters, "parameters", parameter, docs);
  if (candidate === undefined) {
    ledger.problem(`operations.${operationId}: no text for the ${parameter.in} parameter ${parameter.name}`);
    return undefined;
  }
  ledger.use(candidate.place);
  return render(docs, candidate, nouns, ledger);
}

function find(
  entries: Record<string, ParameterDocs> | undefined,
  place: string,
  parameter: Parameter,
  docs: Docs,
): Candidate | undefined {
  const lookUp = (name: string, suffix: string): Candidate | undefined => {
    for (const key of [`${parameter.in}:${name}`, name]) {
      if (entries === undefined || !Object.hasOwn(entries, key)) continue;
      const entry = entries[key];
      if (entry !== undefined) return { place: `${place}.${key}`, entry, suffix };
    }
    return undefined;
  };
  const exact = lookUp(parameter.name, "exact");
  if (exact !== undefined) return exact;
  const cut = parameter.name.lastIndexOf("__");
  if (cut < 1) return undefined;
  const base = lookUp(parameter.name.slice(0, cut), parameter.name.slice(cut + 2));
  if (base === undefined || typeof base.entry === "string") return undefined;
  return Object.hasOwn(docs.filters[base.entry.filter] ?? {}, base.suffix) ? base : undefined;
}

function render(
  docs: Docs,
  { place, entry, suffix }: Candidate,
  nouns: Readonly<Record<string, string>>,
  ledger: Ledger,
): string | undefined {
  let template = entry;
  let values = nouns;
  if (typeof template !== "string") {
    const { filter, ...phrases } = template;
    const sentence = docs.filters[filter]?.[suffix];
    if (sentence === undefined) {
      ledger.problem(`${place} needs filters.${filter}.${suffix}, which does not exist`);
      return undefined;
    }
    ledger.use(`filters.${filter}.${suffix}`);
    template = sentence;
    values = { ...nouns, ...phrases };
  }
  try {
    return fill(template, values);
  } catch (cause) {
    ledger.problem(`${place}: ${cause instanceof Error ? cause.message : String(cause)}`);
    return undefined;
  }
}
