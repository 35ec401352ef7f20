import { describe, expect, test } from "vitest";
import { judgeTypes } from "../../../src/judge/compiler/index.js";
import type { Document } from "../../../src/openapi/document.js";
import { line } from "./tiny.js";

const ref = (path: string) => ({ $ref: `#/components/${path}` });
const empty = { description: "" };

/** OpenAPI 3.1 with what the Belvo description does not have. */
const description = {
  openapi: "3.1.0",
  info: { title: "Other", version: "1" },
  paths: {
    "/a/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: ["string", "integer"] } }],
      get: {
        operationId: "get_a",
        parameters: [
          ref("parameters/ToString"),
          { name: "__proto", in: "query", schema: { const: "x" } },
          { name: "constructor", in: "query", schema: { type: "integer", enum: [1, 2, 3] } },
        ],
        responses: {
          200: {
            ...empty,
            content: {
              "application/json": { schema: ref("schemas/Pet") },
              "text/csv": { schema: { type: "string" } },
            },
          },
          "4XX": ref("responses/Failure"),
          default: { ...empty, content: { "*/*": { schema: ref("schemas/Tree") } } },
        },
      },
      put: { requestBody: ref("requestBodies/Any"), responses: { 204: empty } },
    },
    "/b": ref("pathItems/B"),
  },
  webhooks: { event: { post: { operationId: "event", responses: { 200: empty } } } },
  components: {
    pathItems: { B: { post: { operationId: "post_b", responses: { 200: empty } } } },
    parameters: {
      ToString: { name: "toString", in: "query", schema: { type: "array", items: { type: "string" } } },
    },
    responses: {
      Failure: {
        ...empty,
        content: {
          "application/problem+json": {
            schema: { type: "object", additionalProperties: { type: ["string", "null"] } },
          },
        },
      },
    },
    requestBodies: {
      Any: {
        content: {
          "application/json": {
            schema: {
              anyOf: [{ type: "string" }, { type: "null" }, { type: "array", items: {} }, ref("schemas/Pet")],
            },
          },
        },
      },
    },
    schemas: {
      Pet: {
        oneOf: [ref("schemas/Cat"), ref("schemas/Dog")],
        discriminator: {
          propertyName: "kind",
          mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
        },
      },
      Base: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: { propertyName: "kind" },
      },
      Cat: {
        allOf: [
          ref("schemas/Base"),
          { type: "object", properties: { purrs: { type: "boolean" }, kind: { const: "cat" } } },
        ],
      },
      Dog: { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["dog"] } } },
      Tree: {
        type: "object",
        properties: {
          left: ref("schemas/Tree"),
          children: { type: "array", items: { anyOf: [ref("schemas/Tree"), { type: "null" }] } },
          pair: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }] },
          meta: { type: "object", patternProperties: { "^x": { type: "string" } } },
          nothing: { enum: [] },
          anything: true,
          mixed: { enum: ["a", 1, null, true] },
        },
      },
      "a name/with~things": {
        type: "object",
        properties: { "a\"b'c": { type: "string" }, __proto__x: { type: "string" } },
      },
    },
  },
};

const without = (...path: string[]): Document => {
  const copy = JSON.parse(JSON.stringify(description)) as Record<string, unknown>;
  const last = path.pop() ?? "";
  const parent = path.reduce((node, key) => node[key] as Record<string, unknown>, copy);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy as unknown as Document;
};

describe("a description of another maker", () => {
  const whole = without("none");

  test("has no findings against itself", async () => {
    expect(await judgeTypes(whole, without("none"))).toEqual([]);
  });

  test.each([
    [["components", "schemas", "Tree", "properties", "pair"], ["major response: `Tree.pair` is gone"]],
    [
      ["components", "schemas", "a name/with~things", "properties", "__proto__x"],
      ["major response: `a name/with~things.__proto__x` is gone"],
    ],
    [["paths", "/a/{id}", "get", "parameters", "1"], ["major request: `__proto` in the query is gone"]],
    [["paths", "/a/{id}", "get", "parameters", "0"], ["major request: `toString` in the query is gone"]],
    [["paths", "/a/{id}", "get", "responses", "4XX"], ["major response: the 4XX response is gone"]],
    [["paths", "/a/{id}", "put"], ["major: `PUT /a/{id}` is gone"]],
    [["paths", "/b"], ["major: `postB` (`POST /b`) is gone"]],
    [["webhooks"], []],
  ])("shows what is missing at %s", async (path, expected) => {
    expect((await judgeTypes(whole, without(...path))).map(line)).toEqual(expected);
  });
});
