import type {
  Document,
  Json,
  MediaType,
  Node,
  Parameter,
  RequestBody,
  Response,
  Schema,
} from "../openapi/document.js";
import { formatPointer, isReference } from "../openapi/resolve.js";
import { attempt } from "./attempt.js";
import { countryOfPath, countryOfSchema } from "./country.js";
import { resourceOfPath } from "./entities.js";
import { parameterExample } from "./parameter.js";
import type { Place } from "./place.js";
import { synthesise } from "./schema/synthesise.js";
import type { Holds } from "./schema/walker.js";
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
  writeExample(writer, parameter, at, (holds) => parameterExample(writer.document, parameter, place, holds));
}

export function writeHeader(writer: Writer, header: Node, name: string, at: readonly string[]): void {
  // A header object says no more than this.
  const schema = header.schema as Schema | undefined;
  if (schema === undefined) return;
  const use: Use = { scope: `header ${name}`, path: "", status: undefined };
  const parameter: Parameter = { name, in: "header", schema };
  const place = placeOf(writer, use, "parameter", name);
  writeExample(writer, header, at, (holds) => parameterExample(writer.document, parameter, place, holds));
}

/** An example for a parameter or header. Those that may be absent go without where none can be made. */
function writeExample(
  writer: Writer,
  node: Node & { schema?: Schema },
  at: readonly (string | number)[],
  make: (holds?: Holds) => Json,
): void {
  delete node.example;
  delete node.examples;
  const { value, problem } = attempt(writer.validate, node.schema ?? {}, make);
  if (problem === undefined) node.example = value;
  else if (node.required === true) note(writer, at, problem);
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
      const { value, problem } = attempt(writer.validate, schema, (holds) =>
        synthesise(writer.document, schema, place, holds),
      );
      if (problem !== undefined) note(writer, here, problem);
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

function note(writer: Writer, at: readonly (string | number)[], problem: string): void {
  writer.failures.push(`${formatPointer(at)}: ${problem}`);
}
