import type { Document } from "../../src/openapi/document.js";

const json = (schema: object) => ({ "application/json": { schema } });

/** A description with one of everything the emitters look at. */
export function tiny(): Document {
  return {
    openapi: "3.0.3",
    info: { title: "Tiny", version: "1.0.0" },
    servers: [{ url: "https://sandbox.example.com" }],
    paths: {
      "/things/": {
        get: {
          operationId: "ListThings",
          summary: "Lists the things",
          description: "Second paragraph with a */ in it.",
          parameters: [
            {
              name: "id__in",
              in: "query",
              style: "form",
              explode: false,
              schema: { type: "array", items: { type: "string" } },
            },
          ],
          responses: {
            200: {
              description: "OK",
              content: json({
                type: "object",
                properties: { count: { type: "integer" }, results: { type: "array", items: {} } },
              }),
            },
            400: { description: "Bad Request", content: json({ $ref: "#/components/schemas/Failure" }) },
          },
        },
        patch: {
          operationId: "ResumeThings",
          summary: "Resumes",
          requestBody: { content: json({ allOf: [{ $ref: "#/components/schemas/Session" }] }) },
          responses: { 200: { description: "OK" } },
        },
      },
      "/tags/": {
        get: {
          operationId: "ListTags",
          summary: "Lists the tags",
          deprecated: true,
          parameters: [{ name: "names", in: "query", schema: { type: "array", items: { type: "string" } } }],
          responses: { 204: { description: "No Content" } },
        },
      },
      "/v2/a/": {
        get: {
          operationId: "A",
          summary: "A",
          parameters: [{ $ref: "#/components/parameters/Version" }],
          responses: {},
        },
      },
      "/v2/b/": {
        get: {
          operationId: "B",
          summary: "B",
          parameters: [{ $ref: "#/components/parameters/Version" }],
          responses: {},
        },
      },
    },
    components: {
      parameters: {
        Version: { name: "X-Version", in: "header", required: true, schema: { type: "string", enum: ["2"] } },
      },
      schemas: {
        Failure: {
          type: "object",
          properties: { code: { type: "string", "x-extensible-enum": ["late", "broken"] } },
        },
        Session: { type: "object", required: ["session"], properties: { session: { type: "string" } } },
      },
    },
  };
}

export const description = {
  name: "tiny",
  folder: "",
  title: "Tiny",
  source: "https://example.com/tiny.json",
  entry: ".",
  environments: { sandbox: "https://sandbox.example.com" },
  seed: "tiny",
  traits: {
    paginated: { method: "get", responseKeys: ["count", "results"] },
    resumable: { method: "patch", requestKeys: ["session"] },
  },
};
