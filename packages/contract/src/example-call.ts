import type { MediaType, Parameter, RequestBody } from "@x/belvo-scripts/openapi/document";
import type { OperationEntry } from "@x/belvo-scripts/openapi/operations";
import { resolve } from "@x/belvo-scripts/openapi/resolve";
import { description } from "./description.js";

/** The arguments of a call, as a named function takes them. */
export interface ExampleCall {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  body?: unknown;
}

const places = { path: "path", query: "query", header: "header" } as const;

function exampleValue({ id }: OperationEntry, parameter: Parameter): unknown {
  const { example } = parameter;
  if (example === undefined) throw new Error(`${id}: parameter ${parameter.name} has no example`);
  // One item looks the same in every array style; two do not.
  return Array.isArray(example) && example.length === 1 ? [...example, ...example] : example;
}

/** Body examples of an operation by name; one named "" when there is a single one, none without a body. */
export function bodyExamples({ operation }: OperationEntry): Map<string, unknown> {
  const body = operation.requestBody && resolve<RequestBody>(description, operation.requestBody);
  const media: MediaType | undefined = body?.content["application/json"];
  if (!media) return new Map();
  if (media.examples)
    return new Map(Object.entries(media.examples).map(([name, { value }]) => [name, value]));
  return new Map([["", media.example]]);
}

/** A valid call made of the examples in the description. */
export function exampleCall(
  entry: OperationEntry,
  { parameters, body }: { parameters: "all" | "required"; body?: unknown },
): ExampleCall {
  const call: ExampleCall = { path: {}, query: {}, header: {} };
  for (const parameter of entry.parameters) {
    if (parameter.in === "cookie" || (parameters === "required" && !parameter.required)) continue;
    call[places[parameter.in]][parameter.name] = exampleValue(entry, parameter);
  }
  return body === undefined ? call : { ...call, body };
}
