import type {
  Document,
  Node,
  Operation,
  Parameter,
  Reference,
  RequestBody,
  Response,
} from "../openapi/document.js";
import { methods } from "../openapi/document.js";
import { isReference, resolve } from "../openapi/resolve.js";
import { describe, dropStopgap } from "./describe.js";
import type { Ledger } from "./ledger.js";
import { describeParameter } from "./parameters.js";
import { describeProperties } from "./schemas.js";
import type { Slot } from "./share.js";
import { fill } from "./template.js";
import type { Docs, OperationDocs } from "./types.js";

/** Describes one operation and returns the places of its parameters, responses and headers with their texts. */
export function describeOperation(
  document: Document,
  operation: Operation,
  docs: Docs,
  ledger: Ledger,
): Slot[] {
  const id = operation.operationId;
  const own = Object.hasOwn(docs.operations, id) ? docs.operations[id] : undefined;
  if (own === undefined) {
    ledger.problem(`operations.${id} is missing`);
    return [];
  }
  ledger.use(`operations.${id}`);
  const nouns = nounsOf(operation, own, docs, ledger);
  const text = descriptionOf(id, own, docs, nouns, ledger);
  if (text !== undefined) describe(operation, text);
  describe(operation, own.summary, "summary");
  describeBody(document, operation, own, docs, ledger);
  return [
    ...parameterSlots(document, operation, docs, nouns, ledger),
    ...responseSlots(document, operation, own, docs, ledger),
  ];
}

function nounsOf(
  operation: Operation,
  own: OperationDocs,
  docs: Docs,
  ledger: Ledger,
): Record<string, string> {
  for (const tag of operation.tags ?? []) {
    if (Object.hasOwn(docs.tags, tag)) ledger.use(`tags.${tag}`);
    else ledger.problem(`tags.${tag} is missing`);
  }
  const tag = docs.tags[operation.tags?.[0] ?? ""];
  const noun = own.noun ?? tag?.noun;
  const nouns = own.nouns ?? tag?.nouns;
  return { ...(noun !== undefined && { noun }), ...(nouns !== undefined && { nouns }) };
}

function descriptionOf(
  id: string,
  own: OperationDocs,
  docs: Docs,
  nouns: Readonly<Record<string, string>>,
  ledger: Ledger,
): string | undefined {
  const paragraphs = own.description === undefined ? [] : [own.description];
  for (const name of own.notes ?? []) {
    const note = Object.hasOwn(docs.notes, name) ? docs.notes[name] : undefined;
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

function parameterSlots(
  document: Document,
  operation: Operation,
  docs: Docs,
  nouns: Readonly<Record<string, string>>,
  ledger: Ledger,
): Slot[] {
  const list = operation.parameters ?? [];
  return list.flatMap((node, key) => {
    const parameter = resolve<Parameter>(document, node);
    const text = describeParameter(docs, operation, parameter, nouns, ledger);
    return text === undefined ? [] : [{ holder: list, key, text }];
  });
}

function responseSlots(
  document: Document,
  operation: Operation,
  own: OperationDocs,
  docs: Docs,
  ledger: Ledger,
): Slot[] {
  const id = operation.operationId;
  const slots: Slot[] = [];
  for (const [status, node] of Object.entries(operation.responses)) {
    const isOwn = own.responses !== undefined && Object.hasOwn(own.responses, status);
    const text = isOwn ? own.responses?.[status] : docs.responses[status];
    if (text === undefined) ledger.problem(`operations.${id}: no text for the response ${status}`);
    else {
      if (isOwn) ledger.use(`operations.${id}.responses.${status}`);
      slots.push({ holder: operation.responses, key: status, text });
    }
    const response = resolve<Response>(document, node);
    dropStopgap(response);
    const { headers = {}, content = {} } = response;
    for (const name of Object.keys(headers)) {
      const header = Object.hasOwn(docs.headers, name) ? docs.headers[name] : undefined;
      if (header === undefined) ledger.problem(`operations.${id}: no text for the response header ${name}`);
      else {
        ledger.use(`headers.${name}`);
        slots.push({ holder: headers, key: name, text: header });
      }
    }
    // Shared responses are described once, with the components.
    if (isReference(node)) continue;
    for (const { schema } of Object.values(content)) {
      if (schema !== undefined) describeProperties(document, schema, docs, ledger);
    }
  }
  return slots;
}

function describeBody(
  document: Document,
  operation: Operation,
  own: OperationDocs,
  docs: Docs,
  ledger: Ledger,
): void {
  const { requestBody } = operation;
  if (requestBody === undefined || isReference(requestBody)) return;
  for (const { schema } of Object.values((requestBody as RequestBody).content)) {
    if (schema === undefined) continue;
    const place = `operations.${operation.operationId}.body`;
    describeProperties(document, schema, docs, ledger, { place, texts: own.body ?? {} });
  }
}

/** Every operation, in document order; parameters of a whole path are first written out at its operations. */
export function operationsWithOwnParameters(document: Document): Operation[] {
  return Object.values(document.paths).flatMap((item) => {
    const operations = methods.flatMap((method) => (item[method] as Operation | undefined) ?? []);
    lowerParameters(document, item, operations);
    return operations;
  });
}

function lowerParameters(document: Document, item: Node, operations: readonly Operation[]): void {
  const shared = item.parameters as (Parameter | Reference)[] | undefined;
  if (shared === undefined) return;
  const key = (node: Parameter | Reference) => {
    const parameter = resolve<Parameter>(document, node);
    return `${parameter.in}:${parameter.name}`;
  };
  for (const operation of operations) {
    const own = operation.parameters ?? [];
    const taken = new Set(own.map(key));
    const added = shared.filter((node) => !taken.has(key(node))).map((node) => structuredClone(node));
    operation.parameters = [...added, ...own];
  }
  delete item.parameters;
}
