import type { Action, Overlay } from "../../src/corrections/index.js";
import type { Document, Json } from "../../src/openapi/document.js";

/** A description with one of everything the engine tests correct. */
export function tinyDocument(): Document {
  return {
    openapi: "3.0.2",
    info: { title: "Tiny", version: "1" },
    paths: {
      "/api/things/": {
        get: { operationId: "ListThings", parameters: [{ name: "a", in: "query" }], responses: {} },
        post: {
          operationId: "CreateThing",
          parameters: [],
          responses: { "201": { description: "Created" } },
        },
      },
    },
    components: {
      schemas: {
        Thing: { type: "object", required: ["a", "b", "c", "d"], properties: { a: { type: "string" } } },
        State: { type: "string", enum: ["ON", "null", "OFF", "null"] },
        "it's": { type: "number", pattern: "^x$" },
      },
    },
  } as unknown as Document;
}

/** An action that is in order apart from what a test changes. */
export function action(change: Partial<Action> & { target: string }): Action {
  return {
    "x-name": "tested",
    "x-source": "a test",
    "x-confidence": "documented",
    "x-expect": { matches: { atLeast: 1 } },
    description: "Tried out.",
    ...change,
  };
}

export function overlay(...actions: Action[]): Overlay {
  return { file: "tiny.yaml", overlay: "1.0.0", info: { title: "Tiny", version: "1" }, actions };
}

export function yamlOf(actions: unknown[], rest: Record<string, Json> = {}): string {
  // JSON is YAML.
  return JSON.stringify({ overlay: "1.0.0", info: { title: "Tiny", version: "1" }, actions, ...rest });
}
