import type {
  Document,
  Json,
  MediaType,
  Parameter,
  RequestBody,
  Response,
  Schema,
} from "../openapi/document.js";
import { formatPointer, isReference } from "../openapi/resolve.js";
import { countryOfPath, countryOfSchema } from "./country.js";
import { resourceOfPath } from "./entities.js";
import { parameterExample } from "./parameter.js";
import type { Place } from "./place.js";
import { synthesise } from "./schema/synthesise.js";
import type { Validate } from "./validate.js";
import { variantsOf } from "./variants.js";

/** The document that is written into, and what went wrong so far. */
export interface Writer {
  document: Document;
  seed: string;
  validate: Validate;
  failures: string[];
}

/** Who uses a body or parameter, as far as its values care. */
export interface Use {
  scope: string;
  path: string;
  status: string | undefined;
}

export function writeParameter(
  writer: Writer,
  parameter: Parameter,
  use: Use,
  component: string | undefined,
  at: readonly (string | number)[],
): void {
  if (parameter.schema === undefined) return;
  // `/exchanges/{id}/history/`: an id is of what stands before it.
  const [before = ""] = use.path.split(`{${parameter.name}}`);
  const path = parameter.in === "path" ? before : use.path;
  const place = placeOf(writer, { ...use, path }, "parameter", component);
  delete parameter.examples;
  parameter.example = checked(writer, parameter.schema, at, () =>
    parameterExample(writer.document, parameter, place),
  );
}

export function writeHeader(
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
  const place = placeOf(writer, use, "parameter", name);
  header.example = checked(writer, schema, at, () => parameterExample(writer.document, parameter, place));
}

export function writeBody(
  writer: Writer,
  body: RequestBody,
  use: Use,
  at: readonly (string | number)[],
): void {
  writeMedia(writer, body.content, { ...use, scope: `${use.scope} body` }, "request", at);
}

export function writeResponse(
  writer: Writer,
  response: Response,
  use: Use,
  at: readonly (string | number)[],
): void {
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
      const here = [...at, "content", type, ...(name === undefined ? ["example"] : ["examples", name])];
      const value = checked(writer, schema, here, () => synthesise(writer.document, schema, place));
      if (name === undefined) media.example = value;
      else named[name] = { value };
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

/** The value that is made; notes with the pointer when none can be made, or it does not hold. */
function checked(writer: Writer, schema: Schema, at: readonly (string | number)[], make: () => Json): Json {
  const note = (problem: string): number => writer.failures.push(`${formatPointer(at)}: ${problem}`);
  try {
    const value = make();
    const problem = writer.validate(schema, value);
    if (problem !== undefined) note(problem);
    return value;
  } catch (error) {
    note(error instanceof Error ? error.message : String(error));
    return null;
  }
}
