import { judgeTypes } from "../../../src/judge/compiler/index.js";
import type { Finding } from "../../../src/judge/verdict.js";
import type { Document, Node, Parameter, Schema } from "../../../src/openapi/document.js";

export const json = (schema: Schema) => ({ "application/json": { schema } });

export interface Tiny {
  id?: string;
  path?: string;
  method?: string;
  tag?: string;
  parameters?: Parameter[];
  body?: Schema;
  requestBody?: Node;
  answer?: Schema;
  responses?: Record<string, Node>;
  schemas?: Record<string, Schema>;
}

/** A description with one operation, of which a test says only what it is about. */
export function tiny({
  id = "ListThings",
  path = "/things/",
  method = "get",
  tag = "Things",
  ...rest
}: Tiny): Document {
  const { parameters, body, requestBody = body && { content: json(body) }, answer, schemas } = rest;
  const { responses = { 200: { description: "OK", ...(answer && { content: json(answer) }) } } } = rest;
  const operation = { operationId: id, tags: [tag], parameters, requestBody, responses };
  return JSON.parse(
    JSON.stringify({
      openapi: "3.0.3",
      info: { title: "Tiny", version: "1.0.0" },
      paths: { [path]: { [method]: operation } },
      components: { schemas },
    }),
  );
}

export const query = (name: string, schema: Schema, required = false): Parameter => ({
  name,
  in: "query",
  required,
  schema,
});

export const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: "object",
  properties,
  ...(required.length && { required }),
});

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const string: Schema = { type: "string" };
export const number: Schema = { type: "number" };
export const values = (...list: string[]): Schema => ({ type: "string", enum: list });
export const list = (items: Schema): Schema => ({ type: "array", items });

/** One line a finding: `major request: …`. */
export async function judged(before: Tiny, after: Tiny): Promise<string[]> {
  return (await judgeTypes(tiny(before), tiny(after))).map(line);
}

export function line({ level, direction, kind, what }: Finding): string {
  return `${[level, direction, kind === "enum value" ? "(enum value)" : undefined].filter(Boolean).join(" ")}: ${what}`;
}
