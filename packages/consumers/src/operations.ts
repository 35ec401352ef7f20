import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { functionName } from "@x/belvo-scripts/emit/names";
import type { Document, Parameter, Schema } from "@x/belvo-scripts/openapi/document";
import { operationsOf } from "@x/belvo-scripts/openapi/operations";
import { resolve } from "@x/belvo-scripts/openapi/resolve";
import { branches, type Extent, sample } from "./sample.js";

/** An operation with arguments that its types accept. */
export interface OperationSample {
  readonly id: string;
  readonly functionName: string;
  /** In upper case, as the client names it. */
  readonly method: string;
  readonly path: string;
  /** `undefined` where the operation has no such parameters. */
  readonly pathParams: object | undefined;
  readonly query: object | undefined;
  readonly header: object | undefined;
  /** `undefined` where the operation takes no body. */
  readonly body: unknown;
}

/** The description as the types package publishes it. */
export function readDescription(): Document {
  const file = createRequire(import.meta.url).resolve("@x/belvo-types/openapi.json");
  return JSON.parse(readFileSync(file, "utf8")) as Document;
}

/** Every operation of a description with arguments, once for each branch of its body. */
export function operationSamples(document: Document, extent: Extent): OperationSample[] {
  return operationsOf(document).flatMap(({ id, method, path, operation, parameters }) => {
    const values = (place: Parameter["in"]) => parameterValues(document, parameters, place, extent);
    const named = { id, functionName: functionName(id), method: method.toUpperCase(), path };
    const params = { pathParams: values("path"), query: values("query"), header: values("header") };
    const body = jsonSchema(document, operation.requestBody);
    const bodies = body
      ? branches(document, body).map((branch) => sample(document, branch, extent))
      : [undefined];
    return bodies.map((body) => ({ ...named, ...params, body }));
  });
}

function parameterValues(
  document: Document,
  parameters: readonly Parameter[],
  place: Parameter["in"],
  extent: Extent,
): object | undefined {
  const here = parameters.filter((parameter) => parameter.in === place);
  if (here.length === 0) return undefined;
  const given = here.filter(({ required }) => required || extent === "all");
  return Object.fromEntries(given.map(({ name, schema = {} }) => [name, sample(document, schema, extent)]));
}

function jsonSchema(document: Document, body: unknown): Schema | undefined {
  if (!body) return undefined;
  const { content } = resolve<{ content: Record<string, { schema: Schema }> }>(
    document,
    body as { $ref: string },
  );
  return content["application/json"]?.schema;
}
