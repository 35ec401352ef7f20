import type { Document, RequestBody, Response, Schema } from "../openapi/document.js";
import { type OperationEntry, operationsOf } from "../openapi/operations.js";
import { resolve } from "../openapi/resolve.js";
import type { TraitRule } from "./description.js";

function flatten(
  document: Document,
  schema: Schema | undefined,
): { keys: Set<string>; required: Set<string> } {
  const keys = new Set<string>();
  const required = new Set<string>();
  const visit = (node: Schema): void => {
    const { properties, required: names, allOf } = resolve<Schema>(document, node);
    for (const key of Object.keys(properties ?? {})) keys.add(key);
    for (const name of names ?? []) required.add(name);
    for (const part of allOf ?? []) visit(part);
  };
  if (schema) visit(schema);
  return { keys, required };
}

function matches(
  document: Document,
  { method, operation, parameters }: OperationEntry,
  rule: TraitRule,
): boolean {
  if (rule.method && rule.method !== method) return false;
  if (rule.header && !parameters.some(({ in: place, name }) => place === "header" && name === rule.header))
    return false;
  if (rule.responseKeys) {
    const ok = operation.responses["200"];
    const schema = ok && resolve<Response>(document, ok).content?.["application/json"]?.schema;
    const { keys } = flatten(document, schema);
    if (!rule.responseKeys.every((key) => keys.has(key))) return false;
  }
  if (rule.requestKeys) {
    const body = operation.requestBody;
    const schema = body && resolve<RequestBody>(document, body).content["application/json"]?.schema;
    const { required } = flatten(document, schema);
    if (!rule.requestKeys.every((key) => required.has(key))) return false;
  }
  return true;
}

/** The operations that a trait rule picks, in document order. */
export function pick(document: Document, rule: TraitRule): OperationEntry[] {
  return operationsOf(document).filter((entry) => matches(document, entry, rule));
}

/** The operations that a trait rule picks, in document order. A rule that picks none is an error. */
export function operationsWith(document: Document, trait: string, rule: TraitRule): OperationEntry[] {
  const picked = pick(document, rule);
  if (picked.length === 0) throw new Error(`api.yaml: traits.${trait} matches no operation`);
  return picked;
}
