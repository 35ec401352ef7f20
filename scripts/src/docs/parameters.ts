import type { Operation, Parameter } from "../openapi/document.js";
import { type Context, own, type Values } from "./context.js";
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
  context: Context,
  { operationId, tags: [tag = ""] = [] }: Operation,
  parameter: Parameter,
  nouns: Values,
): string | undefined {
  const { docs, ledger } = context;
  const levels = [
    { place: `operations.${operationId}.parameters`, entries: own(docs.operations, operationId)?.parameters },
    { place: `tags.${tag}.parameters`, entries: own(docs.tags, tag)?.parameters },
    { place: "parameters", entries: docs.parameters },
  ];
  for (const { place, entries = {} } of levels) {
    const candidate = find(docs, entries, place, parameter);
    if (candidate === undefined) continue;
    ledger.use(candidate.place);
    return render(context, candidate, nouns);
  }
  ledger.problem(`operations.${operationId}: no text for the ${parameter.in} parameter ${parameter.name}`);
  return undefined;
}

function find(
  docs: Docs,
  entries: Record<string, ParameterDocs>,
  place: string,
  parameter: Parameter,
): Candidate | undefined {
  const lookUp = (name: string, suffix: string): Candidate | undefined => {
    for (const key of [`${parameter.in}:${name}`, name]) {
      const entry = own(entries, key);
      if (entry !== undefined) return { place: `${place}.${key}`, entry, suffix };
    }
    return undefined;
  };
  const exact = lookUp(parameter.name, "exact");
  if (exact !== undefined) return exact;
  const cut = parameter.name.lastIndexOf("__");
  if (cut < 0) return undefined;
  const base = lookUp(parameter.name.slice(0, cut), parameter.name.slice(cut + 2));
  if (base === undefined || typeof base.entry === "string") return undefined;
  return own(own(docs.filters, base.entry.filter), base.suffix) === undefined ? undefined : base;
}

function render(context: Context, { place, entry, suffix }: Candidate, nouns: Values): string | undefined {
  const { docs, ledger } = context;
  let template = entry;
  let values = nouns;
  if (typeof template !== "string") {
    const { filter, ...phrases } = template;
    const sentence = own(own(docs.filters, filter), suffix);
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
