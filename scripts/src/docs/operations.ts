import type { Operation, RequestBody } from "../openapi/document.js";
import { isReference } from "../openapi/resolve.js";
import { type Context, own, type Values } from "./context.js";
import { describe } from "./describe.js";
import { describeProperties } from "./schemas.js";
import type { Slot } from "./share.js";
import { parameterSlots, responseSlots } from "./slots.js";
import { fill } from "./template.js";
import type { OperationDocs } from "./types.js";

/** Describes one operation and returns the places of its parameters, responses and headers with their texts. */
export function describeOperation(context: Context, operation: Operation): Slot[] {
  const { docs, ledger } = context;
  const id = operation.operationId;
  const entry = own(docs.operations, id);
  if (entry === undefined) {
    ledger.problem(`operations.${id} is missing`);
    return [];
  }
  ledger.use(`operations.${id}`);
  const nouns = nounsOf(context, operation, entry);
  const text = descriptionOf(context, id, entry, nouns);
  if (text !== undefined) describe(operation, text);
  describe(operation, entry.summary, "summary");
  describeBody(context, operation, entry);
  return [...parameterSlots(context, operation, nouns), ...responseSlots(context, operation, entry)];
}

function nounsOf({ docs, ledger }: Context, operation: Operation, entry: OperationDocs): Values {
  for (const tag of operation.tags ?? []) {
    if (Object.hasOwn(docs.tags, tag)) ledger.use(`tags.${tag}`);
    else ledger.problem(`tags.${tag} is missing`);
  }
  const tag = own(docs.tags, operation.tags?.[0] ?? "");
  const noun = entry.noun ?? tag?.noun;
  const nouns = entry.nouns ?? tag?.nouns;
  return { ...(noun !== undefined && { noun }), ...(nouns !== undefined && { nouns }) };
}

/** The operation's own description and its notes, a paragraph each. */
function descriptionOf(
  { docs, ledger }: Context,
  id: string,
  entry: OperationDocs,
  nouns: Values,
): string | undefined {
  const paragraphs = entry.description === undefined ? [] : [entry.description];
  for (const name of entry.notes ?? []) {
    const note = own(docs.notes, name);
    if (note === undefined) {
      ledger.problem(`operations.${id}.notes: there is no note "${name}"`);
      continue;
    }
    ledger.use(`notes.${name}`);
    paragraphs.push(note);
  }
  if (paragraphs.length === 0) return undefined;
  try {
    return paragraphs.map((paragraph) => fill(paragraph, nouns)).join("\n\n");
  } catch (cause) {
    ledger.problem(`operations.${id}.description: ${cause instanceof Error ? cause.message : String(cause)}`);
    return undefined;
  }
}

function describeBody(context: Context, operation: Operation, entry: OperationDocs): void {
  const { requestBody } = operation;
  if (requestBody === undefined || isReference(requestBody)) return;
  const texts = { place: `operations.${operation.operationId}.body`, texts: entry.body ?? {} };
  for (const { schema } of Object.values((requestBody as RequestBody).content)) {
    if (schema !== undefined) describeProperties(context, schema, texts);
  }
}
