import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The description of the API, as far as the mock reads it. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Answer>> };
}

interface Operation {
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: object } } };
  readonly responses: Readonly<Record<string, Answer | { readonly $ref: string }>>;
}

export interface Answer {
  readonly content?: { readonly "application/json"?: { readonly schema: object; readonly example: unknown } };
}

const file = createRequire(import.meta.url).resolve("@x/belvo-types/openapi.json");

/** What the types package publishes. */
export function readDescription(): Description {
  return JSON.parse(readFileSync(file, "utf8")) as Description;
}

/** What an operation answers with a status, by the description. */
export function answerOf(description: Description, path: string, method: string, status: number): Answer {
  const answer = description.paths[path]?.[method.toLowerCase()]?.responses[status];
  if (!answer) throw new Error(`${method} ${path} has no answer ${status} in the description`);
  if (!("$ref" in answer)) return answer;
  const name = answer.$ref.split("/").at(-1) ?? "";
  return description.components.responses[name] ?? {};
}

/** A copy of the example for an answer. */
export function exampleOf<Body>(
  description: Description,
  path: string,
  method: string,
  status: number,
): Body {
  const example = answerOf(description, path, method, status).content?.["application/json"]?.example;
  return structuredClone(example) as Body; // Whoever asks for it knows the operation.
}
