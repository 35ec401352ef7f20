import { describe, expect, it } from "vitest";
import { emitAliases } from "../../src/emit/aliases.js";
import { emitClientDescription } from "../../src/emit/client-description.js";
import { emitClientOperations } from "../../src/emit/client-operations.js";
import { emitOperationIds } from "../../src/emit/operation-ids.js";
import { emitOperationList } from "../../src/emit/operation-list.js";
import { emitSchema } from "../../src/emit/schema.js";
import type { Schema } from "../../src/openapi/document.js";
import { description, tiny } from "./tiny.js";

const from = "openapi/tiny/openapi.json";

it("says in every file where it comes from", async () => {
  const outputs = [
    await emitSchema(tiny(), from),
    emitAliases(tiny(), from),
    emitOperationIds(tiny(), description, from),
    emitClientOperations(tiny(), from, "."),
    emitClientDescription(tiny(), description, from),
  ];
  for (const output of outputs) expect(output).toMatch(/^\/\/ Generated from openapi\/tiny\/openapi\.json/);
});

describe("emitSchema", () => {
  it("makes a list of known values an open union", async () => {
    expect(await emitSchema(tiny(), from)).toContain('code?: "late" | "broken" | (string & {})');
  });

  it("keeps null in a nullable one", async () => {
    const document = tiny();
    Object.assign(document.components?.schemas?.Failure?.properties?.code ?? {}, { nullable: true });
    expect(await emitSchema(document, from)).toContain('code?: ("late" | "broken" | (string & {})) | null');
  });

  it("drops the examples of whole bodies and keeps those of properties, whatever they are called", async () => {
    const document = tiny();
    const properties = {
      content: { type: "object", properties: { example: { type: "string", example: "a-leaf" } } },
    };
    const schema = { type: "object", properties };
    document.paths["/examples/"] = {
      get: {
        operationId: "Examples",
        responses: { 200: { content: { "application/json": { schema, example: { content: "a-body" } } } } },
      },
    };
    const output = await emitSchema(document, from);
    expect(output).not.toContain("a-body");
    expect(output).toContain("@example a-leaf");
    expect(output).toContain("example?: string");
  });

  it("leaves its input alone", async () => {
    const document = tiny();
    await emitSchema(document, from);
    expect(document).toEqual(tiny());
  });
});

describe("emitAliases", () => {
  it("names every schema", () => {
    const aliases = emitAliases(tiny(), from);
    expect(aliases).toContain('export type Failure = components["schemas"]["Failure"];');
    expect(aliases).toContain('export type Session = components["schemas"]["Session"];');
  });
});

describe("emitOperationIds", () => {
  const output = emitOperationIds(tiny(), description, from);

  it("lists the operations of each trait, also where its keys come through allOf", () => {
    expect(output).toContain('export type PaginatedOperationId =\n  | "ListThings";');
    expect(output).toContain('export type ResumableOperationId =\n  | "ResumeThings";');
    expect(output).toContain('export type PaginatedPath =\n  | "/things/";');
  });

  it("has an empty union for a trait the API does not know", () => {
    expect(output).toContain("export type IdempotentOperationId = never;");
  });

  it("lists the known error codes in order", () => {
    expect(output).toContain('export type KnownErrorCode =\n  | "broken"\n  | "late";');
  });

  it("stops at a trait that matches nothing", () => {
    const traits = { paginated: { method: "get", responseKeys: ["rows"] } };
    expect(() => emitOperationIds(tiny(), { ...description, traits }, from)).toThrow(
      "api.yaml: traits.paginated matches no operation",
    );
  });
});

describe("emitClientOperations", () => {
  it("writes a documented function for each operation", () => {
    const output = emitClientOperations(tiny(), from, ".");
    expect(output).toContain(
      'export const listThings: BelvoOperation<"GET", "/things/"> = /* @__PURE__ */ operation("GET", "/things/");',
    );
    expect(output).toContain(" * Lists the things.\n *\n * Second paragraph with a *\\/ in it.");
    expect(output.match(/^export const /gm)).toHaveLength(5);
  });

  it("marks what is deprecated", () => {
    expect(emitClientOperations(tiny(), from, ".")).toContain(" * @deprecated");
  });

  it("takes the paths of another API from the entry that it has", () => {
    const output = emitClientOperations(tiny(), from, "./tiny");
    expect(output).toContain('import type { paths } from "@x/belvo-types/tiny";');
    expect(output).toContain('export const listThings: OperationFunction<paths, "GET", "/things/"> =');
    expect(output).not.toContain("BelvoOperation");
  });

  it("stops when two operations would get one name", () => {
    const document = tiny();
    document.paths["/again/"] = { get: { operationId: "listThings", responses: {} } };
    expect(() => emitClientOperations(document, from, ".")).toThrow(
      "operations ListThings and listThings would both be called listThings",
    );
  });
});

describe("emitClientDescription", () => {
  it("lists the operations whose arrays repeat their key", () => {
    expect(emitClientDescription(tiny(), description, from)).toContain('exploded: ["GET /tags/"]');
  });

  it.each<[string, Schema]>([
    ["may be null", { anyOf: [{ type: "array", items: {} }, { type: "null" }] }],
    ["may be null, as a list of types", { type: ["array", "null"] }],
    ["may be one value", { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/Names" }] }],
    ["have keywords beside a reference", { allOf: [{ $ref: "#/components/schemas/Names" }] }],
  ])("lists those whose arrays %s", (_, schema) => {
    const document = tiny();
    document.components!.schemas!.Names = { type: "array", items: { type: "string" } };
    const { get } = document.paths["/tags/"] as { get: { parameters: object[] } };
    get.parameters = [{ name: "names", in: "query", schema }];
    expect(emitClientDescription(document, description, from)).toContain('exploded: ["GET /tags/"]');
    get.parameters = [{ name: "names", in: "query", schema: { anyOf: [{ type: "string" }] } }];
    expect(emitClientDescription(document, description, from)).toContain("exploded: []");
  });

  it("looks once at a union that is among its own branches", () => {
    const document = tiny();
    const filter: Schema = { $ref: "#/components/schemas/Filter" };
    document.components!.schemas!.Filter = { anyOf: [{ type: "string" }, { type: "null" }, filter] };
    const { get } = document.paths["/tags/"] as { get: { parameters: object[] } };
    get.parameters = [{ name: "names", in: "query", schema: filter }];
    expect(emitClientDescription(document, description, from)).toContain("exploded: []");
    document.components!.schemas!.Filter.anyOf!.push({ type: "array" });
    expect(emitClientDescription(document, description, from)).toContain('exploded: ["GET /tags/"]');
  });

  it("stops at an operation with both array styles", () => {
    const document = tiny();
    const { get } = document.paths["/tags/"] as { get: { parameters: object[] } };
    get.parameters.push({ name: "ids", in: "query", explode: false, schema: { type: "array" } });
    expect(() => emitClientDescription(document, description, from)).toThrow(
      "GET /tags/ has both comma-joined and repeated array parameters",
    );
  });

  it("sends a required header with one value to the whole branch that requires it", () => {
    const output = emitClientDescription(tiny(), description, from);
    expect(output).toContain('headersOf: (path) => (path.startsWith("/v2/") && {"X-Version":"2"})');
    expect(output).toContain('export type FixedHeaderName = "X-Version";');
  });

  it("sends a constant as well as the only member of a list", () => {
    const document = tiny();
    document.components!.parameters!.Version!.schema = { const: 2 };
    expect(emitClientDescription(document, description, from)).toContain('{"X-Version":"2"}');
  });

  it("keeps the header off a sibling that does not require it", () => {
    const document = tiny();
    document.paths["/v2/c/"] = { get: { operationId: "C", responses: {} } };
    const output = emitClientDescription(document, description, from);
    expect(output).toContain('path.startsWith("/v2/a/")');
    expect(output).not.toContain('path.startsWith("/v2/")');
  });

  it("stops at an environment that is not among the servers", () => {
    const environments = { production: "https://api.example.com" };
    expect(() => emitClientDescription(tiny(), { ...description, environments }, from)).toThrow(
      "api.yaml: environments.production is https://api.example.com, which is not among the servers",
    );
  });
});

describe("emitOperationList", () => {
  const tagged = () => {
    const document = tiny();
    document.tags = [
      { name: "Things (all)", description: "What there is." },
      { name: "Nothing", description: "Has no operation." },
    ];
    Object.assign(document.paths["/things/"]?.get ?? {}, {
      tags: ["Things (all)"],
      summary: "Lists a | b\n",
    });
    return document;
  };

  it("names the function and the request of each operation, by tag, and those without a tag at the end", () => {
    const output = emitOperationList(tagged(), from);
    expect(output).toContain("# All 5 operations");
    expect(output).toContain("- [Things (all)](#things-all)\n- [Other](#other)\n");
    expect(output).toContain("## Things (all)\n\nWhat there is.\n\n| function |");
    expect(output).toContain("| `listThings` | `GET /things/` | Lists a \\| b |");
    expect(output.match(/^\| `\w+` /gm)).toHaveLength(5);
    expect(output).not.toContain("Nothing");
    expect(output.indexOf("`listThings`")).toBeLessThan(output.indexOf("`resumeThings`"));
  });

  it("says what is deprecated", () => {
    expect(emitOperationList(tagged(), from)).toContain("| `GET /tags/` | Deprecated. Lists the tags |");
  });
});
