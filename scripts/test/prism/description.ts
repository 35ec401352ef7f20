import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "../../src/openapi/document.js";

/** A description with one of each thing that the measure asks for. */
export function petDescription(): Document {
  const error = {
    description: "Bad",
    content: {
      "application/json": {
        schema: {
          type: "array",
          items: { type: "object", required: ["code"], properties: { code: { type: "string" } } },
        },
        examples: { one: { value: [{ code: "one" }] }, two: { value: [{ code: "two" }] } },
      },
    },
  };
  return {
    openapi: "3.0.2",
    info: { title: "Pets", version: "1" },
    security: [{ basic: [] }],
    paths: {
      "/pets/{id}/": {
        post: {
          operationId: "Feed",
          parameters: [
            { name: "id", in: "path", required: true, example: "a/b", schema: { type: "string" } },
            {
              name: "food__in",
              in: "query",
              explode: false,
              example: ["fish", "hay"],
              schema: { type: "array", items: { type: "string", enum: ["fish", "hay"] }, minItems: 2 },
            },
            {
              name: "days",
              in: "query",
              example: [1, 2],
              schema: { type: "array", items: { type: "integer" } },
            },
            { name: "X-Mode", in: "header", example: "slow", schema: { type: "string", enum: ["slow"] } },
          ],
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: { type: "object", required: ["grams"], properties: { grams: { type: "integer" } } },
                examples: { little: { value: { grams: 1 } }, much: { value: { grams: 900 } } },
              },
            },
          },
          responses: {
            "201": {
              description: "Fed",
              content: {
                "application/json": {
                  schema: { type: "object", required: ["full"], properties: { full: { type: "boolean" } } },
                  example: { full: true },
                },
              },
            },
            "204": { description: "Not hungry" },
            "400": { $ref: "#/components/responses/bad" },
          },
        },
      },
    },
    components: { responses: { bad: error }, securitySchemes: { basic: { type: "http", scheme: "basic" } } },
  } as Document;
}

export function writeDescription(document: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "prism-")), "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  return file;
}
