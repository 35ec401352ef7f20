import { describe, expect, test } from "vitest";
import { applyExamples } from "../../src/examples/index.js";
import type { Document, MediaType, Node, Operation, Response, Schema } from "../../src/openapi/document.js";

function tiny(): Document {
  const account = { $ref: "#/components/schemas/Account" };
  return {
    openapi: "3.0.2",
    info: { title: "Tiny", version: "1" },
    paths: {
      "/api/accounts/{id}/": {
        get: {
          operationId: "DetailAccount",
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
            { $ref: "#/components/parameters/page" },
          ],
          responses: {
            "200": {
              description: "OK",
              headers: { "X-Kind": { schema: { type: "string", enum: ["plain"] } } },
              content: {
                "application/json": { schema: account },
                "text/csv": { schema: { type: "string" } },
              },
            },
            "204": { description: "None" },
            "401": { $ref: "#/components/responses/unauthorized" },
          },
        },
        patch: {
          operationId: "PatchAccount",
          requestBody: {
            content: {
              "application/json": {
                schema: {
                  oneOf: [
                    account,
                    { type: "object", required: ["token"], properties: { token: { type: "string" } } },
                  ],
                },
              },
            },
          },
          responses: {
            "200": { description: "OK", content: { "application/problem+json": { schema: account } } },
          },
        },
      },
    },
    components: {
      parameters: { page: { name: "page", in: "query", schema: { type: "integer" } } },
      responses: {
        unauthorized: {
          description: "No",
          content: {
            "application/json": {
              schema: {
                type: "array",
                items: {
                  anyOf: [
                    { $ref: "#/components/schemas/UnauthorizedError" },
                    { $ref: "#/components/schemas/ConsentWithoutAccountsError" },
                  ],
                },
              },
            },
          },
        },
      },
      schemas: {
        Account: {
          type: "object",
          required: ["id", "currency"],
          properties: {
            id: { type: "string", format: "uuid" },
            currency: { type: "string" },
            number: { type: "string" },
          },
        },
        UnauthorizedError: { type: "object", properties: { code: { type: "string" } } },
        ConsentWithoutAccountsError: { type: "object", properties: { code: { type: "string" } } },
      },
    },
  } as unknown as Document;
}

function mediaAt(
  document: Document,
  path: string,
  method: string,
  status: string,
  type = "application/json",
): MediaType {
  const operation = document.paths[path]?.[method] as {
    responses: Record<string, { content: Record<string, MediaType> }>;
  };
  return operation.responses[status]!.content[type]!;
}

const path = "/api/accounts/{id}/";

describe("applyExamples", () => {
  test("gives each JSON body, header and parameter its example, and others none", () => {
    const document = applyExamples(tiny(), { seed: 1 });
    const { example } = mediaAt(document, path, "get", "200");
    expect(example).toMatchObject({ currency: "BRL", number: expect.stringMatching(/^\d+$/) });
    expect(mediaAt(document, path, "get", "200", "text/csv")).not.toHaveProperty("example");
    expect(mediaAt(document, path, "patch", "200", "application/problem+json").example).toEqual(example);

    const operation = document.paths[path]!.get as Node & {
      parameters: Node[];
      responses: Record<string, Node>;
    };
    expect(operation.parameters[0]!.example).toBe((example as { id: string }).id);
    expect(operation.responses["200"]!.headers).toMatchObject({ "X-Kind": { example: "plain" } });
    expect(document.components?.parameters?.page?.example).toBe(1);
  });

  test("names one example for each branch of a union, also where the body is shared", () => {
    const document = applyExamples(tiny(), { seed: 1 });
    const patch = document.paths[path]!.patch as { requestBody: { content: Record<string, MediaType> } };
    expect(Object.keys(patch.requestBody.content["application/json"]!.examples!)).toEqual([
      "Account",
      "with_token",
    ]);
    const shared = document.components?.responses?.unauthorized?.content?.["application/json"]?.examples;
    expect(shared).toMatchObject({
      authentication_failed: { value: [{ code: "authentication_failed" }] },
      consent_without_accounts: { value: [{ code: "consent_without_accounts" }] },
    });
  });

  test("replaces examples that are there", () => {
    const document = tiny();
    const media = mediaAt(document, path, "get", "200");
    media.examples = { old: { value: 1 } };
    const replaced = mediaAt(applyExamples(document, { seed: 1 }), path, "get", "200");
    expect(replaced.examples).toBeUndefined();
    expect(replaced.example).not.toBe(1);
  });

  test("leaves the document it was given as it was", () => {
    const document = tiny();
    applyExamples(document, { seed: 1 });
    expect(document).toEqual(tiny());
  });

  test("gives the same bytes for the same seed, and other values for another", () => {
    const text = (seed: number | string): string => JSON.stringify(applyExamples(tiny(), { seed }));
    expect(text(1)).toBe(text(1));
    expect(text("1")).toBe(text(1));
    expect(text(2)).not.toBe(text(1));
  });

  test("does not change an example when operations and properties come and go", () => {
    const document = tiny();
    const more = tiny();
    more.paths = { "/api/owners/": { get: document.paths[path]!.get }, ...more.paths };
    more.components!.schemas!.Account!.properties = {
      added: { type: "string", format: "uuid" },
      ...more.components!.schemas!.Account!.properties,
    };
    const before = mediaAt(applyExamples(document, { seed: 1 }), path, "get", "200").example;
    const after = mediaAt(applyExamples(more, { seed: 1 }), path, "get", "200").example;
    expect(after).toEqual({ ...(before as object), added: expect.any(String) });
    expect(applyExamples(more, { seed: 1 }).components?.responses).toEqual(
      applyExamples(document, { seed: 1 }).components?.responses,
    );
  });

  test("stops with the pointer of each example that does not hold", () => {
    const document = tiny();
    document.components!.schemas!.Account!.required!.push("absent");
    expect(() => applyExamples(document, { seed: 1 })).toThrow(
      "#/paths/~1api~1accounts~1{id}~1/get/responses/200/content/application~1json/example: it must have required property 'absent'",
    );
    expect(() => applyExamples(document, { seed: 1 })).toThrow(
      "/patch/requestBody/content/application~1json/examples/Account",
    );
  });

  test("stops with the pointer of what is inside of itself without end", () => {
    const document = tiny();
    document.components!.schemas!.Account = { allOf: [{ $ref: "#/components/schemas/Account" }] };
    expect(() => applyExamples(document, { seed: 1 })).toThrow(
      "/get/responses/200/content/application~1json/example: is inside of itself without end",
    );
  });

  test("says of what is merely too long just that", () => {
    const document = tiny();
    document.components!.schemas!.Account = { type: "string", minLength: 2 ** 40 };
    expect(() => applyExamples(document, { seed: 1 })).toThrow(/example: (?!is inside of itself)/u);
  });

  describe("where no value can be made", () => {
    const curly: Schema = { type: "string", pattern: "\u2018^x$\u2019" };

    function withCode(code: Schema, isRequired: boolean): Document {
      const document = tiny();
      const { Account } = document.components!.schemas!;
      Account!.properties!.code = code;
      if (isRequired) Account!.required!.push("code");
      return document;
    }

    test("stops with the pointer, and says what a person can do", () => {
      const generating = () => applyExamples(withCode(curly, true), { seed: 1 });
      expect(generating).toThrow(
        "#/paths/~1api~1accounts~1{id}~1/get/responses/200/content/application~1json/example: /code has the pattern",
      );
      expect(generating).toThrow(
        /^examples that do not hold.*`example`.*corrections\.yaml.*No example can be made/,
      );
    });

    test("leaves out what may be absent, and nothing else", () => {
      const document = applyExamples(withCode(curly, false), { seed: 1 });
      expect(Object.keys(mediaAt(document, path, "get", "200").example as object)).toEqual([
        "id",
        "currency",
        "number",
      ]);
    });

    test.each([{ example: "\u2018x\u2019" }, { examples: ["no", "\u2018x\u2019"] }])(
      "takes what the schema gives as %j, if it holds",
      (given) => {
        const code = { type: "string", not: { type: "string", pattern: "^[ -~]*$" } };
        const document = applyExamples(withCode({ ...code, ...given }, true), { seed: 1 });
        expect(mediaAt(document, path, "get", "200").example).toMatchObject({ code: "\u2018x\u2019" });
        const wrong = withCode({ ...code, example: "plain" }, true);
        expect(() => applyExamples(wrong, { seed: 1 })).toThrow(/code must NOT be valid/);
      },
    );

    test("writes no example for an optional parameter or header, and stops at a required one", () => {
      const withParameter = (required: boolean): Document => {
        const document = tiny();
        document.components!.parameters!.page = { name: "page", in: "query", required, schema: curly };
        const { responses } = document.paths[path]!.get as Operation;
        (responses["200"] as Response).headers!["X-Kind"] = { schema: curly, example: "old" };
        return document;
      };
      const document = applyExamples(withParameter(false), { seed: 1 });
      expect(document.components!.parameters!.page).not.toHaveProperty("example");
      const { responses } = document.paths[path]!.get as Operation;
      expect((responses["200"] as Response).headers!["X-Kind"]).toEqual({ schema: curly });
      expect(() => applyExamples(withParameter(true), { seed: 1 })).toThrow(
        "#/components/parameters/page: /page has the pattern",
      );
    });
  });
});
