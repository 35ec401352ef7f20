import type { Operation, Parameter, Response } from "../openapi/document.js";
import { isReference, resolve } from "../openapi/resolve.js";
import { type Context, own, type Values } from "./context.js";
import { dropStopgap } from "./describe.js";
import { describeParameter } from "./parameters.js";
import { describeProperties } from "./schemas.js";
import type { Slot } from "./share.js";
import type { OperationDocs } from "./types.js";

/** Where the parameters of an operation stand, with their texts. */
export function parameterSlots(context: Context, operation: Operation, nouns: Values): Slot[] {
  const list = operation.parameters ?? [];
  return list.flatMap((node, key) => {
    const text = describeParameter(context, operation, resolve<Parameter>(context.document, node), nouns);
    return text === undefined ? [] : [{ holder: list, key, text }];
  });
}

/** Where the responses of an operation and their headers stand, with their texts. Describes inline schemas on the way. */
export function responseSlots(context: Context, operation: Operation, entry: OperationDocs): Slot[] {
  const { document, docs, ledger } = context;
  const id = operation.operationId;
  const slots: Slot[] = [];
  for (const [status, node] of Object.entries(operation.responses)) {
    const ownText = own(entry.responses, status);
    if (ownText !== undefined) ledger.use(`operations.${id}.responses.${status}`);
    const text = ownText ?? own(docs.responses, status);
    if (text === undefined) ledger.problem(`operations.${id}: no text for the response ${status}`);
    else slots.push({ holder: operation.responses, key: status, text });

    const response = resolve<Response>(document, node);
    dropStopgap(response);
    slots.push(...headerSlots(context, id, response));
    // Shared responses are looked into once, with the components.
    if (isReference(node)) continue;
    for (const { schema } of Object.values(response.content ?? {})) {
      if (schema !== undefined) describeProperties(context, schema);
    }
  }
  return slots;
}

function headerSlots({ docs, ledger }: Context, id: string, { headers = {} }: Response): Slot[] {
  return Object.keys(headers).flatMap((name) => {
    const text = own(docs.headers, name);
    if (text === undefined) {
      ledger.problem(`operations.${id}: no text for the response header ${name}`);
      return [];
    }
    ledger.use(`headers.${name}`);
    return [{ holder: headers, key: name, text }];
  });
}
