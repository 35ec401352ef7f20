import type { Document } from "../openapi/document.js";
import { operationsOf } from "../openapi/operations.js";
import { formatPointer, isReference } from "../openapi/resolve.js";
import { createValidator } from "./validate.js";
import { type Use, type Writer, writeBody, writeHeader, writeParameter, writeResponse } from "./write.js";

const failed =
  "examples that do not hold under their schema; give an `example` to the schema that is named, in corrections.yaml " +
  '(docs/maintaining.md, "No example can be made")';

export interface ExampleOptions {
  /** Another seed gives other values of the same kinds. */
  seed: number | string;
}

/**
 * A copy of the document with examples for each JSON response, JSON request body, header and parameter, in place of
 * those it may have. The same document and seed give the same bytes on every machine. Properties, parameters and headers
 * that may be absent go without one where none can be made.
 *
 * @throws Error naming each other place whose example does not hold under its schema.
 */
export function applyExamples(document: Document, options: ExampleOptions): Document {
  const copy = structuredClone(document);
  const writer: Writer = {
    document: copy,
    seed: String(options.seed),
    validate: createValidator(copy),
    failures: [],
  };
  const sharedUse = new Map<string, Use>();

  for (const entry of operationsOf(copy)) {
    const at = ["paths", entry.path, entry.method];
    const use: Use = { scope: `${entry.method} ${entry.path}`, path: entry.path, status: undefined };
    for (const [index, parameter] of (entry.operation.parameters ?? []).entries()) {
      if (!isReference(parameter))
        writeParameter(writer, parameter, use, undefined, [...at, "parameters", index]);
    }
    const { requestBody } = entry.operation;
    if (requestBody !== undefined && !isReference(requestBody))
      writeBody(writer, requestBody, use, [...at, "requestBody"]);
    else if (requestBody !== undefined) sharedUse.set(requestBody.$ref, use);
    for (const [status, response] of Object.entries(entry.operation.responses)) {
      const answer: Use = { ...use, scope: `${use.scope} ${status}`, status };
      if (!isReference(response)) writeResponse(writer, response, answer, [...at, "responses", status]);
      else if (!sharedUse.has(response.$ref)) sharedUse.set(response.$ref, answer);
    }
  }
  writeComponents(writer, sharedUse);

  if (writer.failures.length > 0) {
    throw new Error(`${failed}:\n${writer.failures.join("\n")}`);
  }
  return copy;
}

function writeComponents(writer: Writer, sharedUse: ReadonlyMap<string, Use>): void {
  const {
    parameters = {},
    responses = {},
    requestBodies = {},
    headers = {},
  } = writer.document.components ?? {};
  const nobody: Use = { scope: "", path: "", status: undefined };
  for (const [name, parameter] of Object.entries(parameters)) {
    const use = { ...nobody, scope: `parameter ${name}` };
    writeParameter(writer, parameter, use, name, ["components", "parameters", name]);
  }
  for (const [name, header] of Object.entries(headers))
    writeHeader(writer, header, name, ["components", "headers", name]);
  // The values of a shared body hang on its name and not on who happens to be its first user.
  for (const [name, response] of Object.entries(responses)) {
    const use = sharedUse.get(formatPointer(["components", "responses", name]));
    if (use === undefined) continue;
    const shared = { ...use, scope: `response ${name}`, path: "" };
    writeResponse(writer, response, shared, ["components", "responses", name]);
  }
  for (const [name, body] of Object.entries(requestBodies)) {
    const shared = { ...nobody, scope: `request ${name}` };
    writeBody(writer, body, shared, ["components", "requestBodies", name]);
  }
}
