import type {
  Document,
  Json,
  MediaType,
  Parameter,
  RequestBody,
  Response,
  Schema,
} from "../openapi/document.js";
import { operationsOf } from "../openapi/operations.js";
import { formatPointer, isReference } from "../openapi/resolve.js";
import { countryOfPath, countryOfSchema } from "./country.js";
import { resourceOfPath } from "./entities.js";
import { parameterExample } from "./parameter.js";
import type { Place } from "./place.js";
import { synthesise } from "./schema/synthesise.js";
import { createValidator, type Validate } from "./validate.js";
import { variantsOf } from "./variants.js";

export interface ExampleOptions {
  /** Another seed gives other values of the same kinds. */
  seed: number | string;
}

/**
 * A copy of the document with examples for each JSON response, JSON request body, header and parameter, in place of
 * those it may have. The same document and seed give the same bytes on every machine.
 *
 * @throws Error naming each place whose example does not hold under its schema.
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
    throw new Error(`examples that do not hold under their schema:\n${writer.failures.join("\n")}`);
  }
  return copy;
}

interface Writer {
  document: Document;
  seed: string;
  validate: Validate;
  failures: string[];
}

/** Who uses a body or parameter, as far as its values care. */
interface Use {
  scope: string;
  path: string;
  status: string | undefined;
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

function writeParameter(
  writer: Writer,
  parameter: Parameter,
  use: Use,
  component: string | undefined,
  at: readonly (string | number)[],
): void {
  if (parameter.schema === undefined) return;
  const place = placeOf(writer, use, "parameter", component);
  const value = parameterExample(writer.document, parameter, place);
  delete parameter.examples;
  parameter.example = value;
  check(writer, parameter.schema, value, at);
}

function writeHeader(
  writer: Writer,
  header: { [key: string]: unknown },
  name: string,
  at: readonly string[],
): void {
  // A header object says no more than this.
  const schema = header.schema as Schema | undefined;
  if (schema === undefined) return;
  const use: Use = { scope: `header ${name}`, path: "", status: undefined };
  const parameter: Parameter = { name, in: "header", schema };
  const value = parameterExample(writer.document, parameter, placeOf(writer, use, "parameter", name));
  header.example = value;
  check(writer, schema, value, at);
}

function writeBody(writer: Writer, body: RequestBody, use: Use, at: readonly (string | number)[]): void {
  writeMedia(writer, body.content, { ...use, scope: `${use.scope} body` }, "request", at);
}

function writeResponse(writer: Writer, response: Response, use: Use, at: readonly (string | number)[]): void {
  const isError = /^[45]/.test(use.status ?? "");
  writeMedia(writer, response.content ?? {}, use, isError ? "error" : "response", at);
  for (const [name, header] of Object.entries(response.headers ?? {})) {
    if (!isReference(header)) writeHeader(writer, header, name, [...at.map(String), "headers", name]);
  }
}

function writeMedia(
  writer: Writer,
  content: Record<string, MediaType>,
  use: Use,
  side: Place["side"],
  at: readonly (string | number)[],
): void {
  for (const [type, media] of Object.entries(content)) {
    const { schema } = media;
    if (schema === undefined || !/^application\/(.+\+)?json\b/.test(type)) continue;
    delete media.example;
    delete media.examples;
    const named: Record<string, { value: Json }> = {};
    for (const { name, branch, turn } of variantsOf(writer.document, schema)) {
      const place = { ...placeOf(writer, use, side, undefined), branch, turn };
      const value = synthesise(writer.document, schema, place);
      const here = [...at, "content", type];
      if (name === undefined) media.example = value;
      else named[name] = { value };
      check(writer, schema, value, name === undefined ? [...here, "example"] : [...here, "examples", name]);
    }
    if (Object.keys(named).length > 0) media.examples = named;
  }
}

function placeOf(writer: Writer, use: Use, side: Place["side"], component: string | undefined): Place {
  return {
    seed: writer.seed,
    scope: use.scope,
    side,
    country: countryOfSchema(component ?? "") ?? countryOfPath(use.path),
    resource: resourceOfPath(use.path),
    entity: side === "response" ? { kind: resourceOfPath(use.path), index: 0 } : undefined,
    component,
    names: [],
    path: [],
    item: 0,
    position: undefined,
    turn: 0,
    branch: undefined,
  };
}

function check(writer: Writer, schema: Schema, value: Json, at: readonly (string | number)[]): void {
  const problem = writer.validate(schema, value);
  if (problem !== undefined) writer.failures.push(`${formatPointer(at)}: ${problem}`);
}
