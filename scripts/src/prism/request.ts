import type { Document, MediaType, Parameter, RequestBody } from "../openapi/document.js";
import type { OperationEntry } from "../openapi/operations.js";
import { resolve } from "../openapi/resolve.js";

export interface ExampleRequest {
  method: string;
  /** Path and query, to be put behind an origin. */
  target: string;
  headers: Record<string, string>;
  body?: string;
}

export interface RequestOptions {
  /** Which parameters to send. */
  parameters: "all" | "required";
  /** Name of the body example to send, when the body has several. */
  bodyExample?: string;
}

// Any pair is accepted by a mock; these are not credentials.
const authorization = `Basic ${Buffer.from("demo-id:demo-password").toString("base64")}`;

/** A request for an operation made of the examples in the description. Throws when one is missing. */
export function exampleRequest(
  document: Document,
  entry: OperationEntry,
  options: RequestOptions,
): ExampleRequest {
  let path = entry.path;
  const query: string[] = [];
  const headers: Record<string, string> = { authorization, accept: "application/json" };
  for (const parameter of entry.parameters) {
    if (parameter.required !== true && options.parameters === "required") continue;
    const value = exampleOf(document, entry, parameter);
    if (parameter.in === "path")
      path = path.replaceAll(`{${parameter.name}}`, encodeURIComponent(String(value)));
    else if (parameter.in === "query") query.push(...queryOf(parameter, value));
    else if (parameter.in === "header") headers[parameter.name.toLowerCase()] = String(value);
  }

  const request: ExampleRequest = {
    method: entry.method.toUpperCase(),
    target: query.length === 0 ? path : `${path}?${query.join("&")}`,
    headers,
  };
  const body = bodyOf(document, entry, options.bodyExample);
  if (body !== undefined) {
    headers["content-type"] = "application/json";
    request.body = JSON.stringify(body);
  }
  return request;
}

/** Names of the request body examples; `[undefined]` when there is one without a name, or no body. */
export function bodyExampleNames(document: Document, entry: OperationEntry): (string | undefined)[] {
  const names = Object.keys(jsonBody(document, entry)?.examples ?? {});
  return names.length === 0 ? [undefined] : names;
}

function exampleOf(document: Document, entry: OperationEntry, parameter: Parameter): unknown {
  const schema = parameter.schema === undefined ? undefined : resolve(document, parameter.schema);
  const value = parameter.example ?? schema?.example;
  if (value === undefined)
    throw new Error(`${entry.id}: no example for ${parameter.in} parameter ${parameter.name}`);
  return value;
}

function queryOf(parameter: Parameter, value: unknown): string[] {
  const encode = (item: unknown): string => encodeURIComponent(String(item));
  const name = encode(parameter.name);
  if (!Array.isArray(value)) return [`${name}=${encode(value)}`];
  // Form style is the default for queries, and with it one key for each item.
  if (parameter.explode ?? true) return value.map((item) => `${name}=${encode(item)}`);
  return [`${name}=${value.map(encode).join(",")}`];
}

function jsonBody(document: Document, entry: OperationEntry): MediaType | undefined {
  const { requestBody } = entry.operation;
  if (requestBody === undefined) return undefined;
  return resolve<RequestBody>(document, requestBody).content["application/json"];
}

function bodyOf(document: Document, entry: OperationEntry, name: string | undefined): unknown {
  const media = jsonBody(document, entry);
  if (media === undefined) return undefined;
  const first = Object.keys(media.examples ?? {})[0];
  const chosen = name ?? first;
  const value = chosen === undefined ? media.example : media.examples?.[chosen]?.value;
  if (value === undefined) throw new Error(`${entry.id}: no example for the request body`);
  return value;
}
