import { describe, expect, test } from "vitest";
import type { Document, Response, Schema } from "../../src/openapi/document.js";
import { type OperationEntry, operationsOf } from "../../src/openapi/operations.js";
import { resolve } from "../../src/openapi/resolve.js";
import { corrected, upstream } from "./belvo.js";

const operations = operationsOf(corrected);

const without = (status: string, chosen: (entry: OperationEntry) => boolean = () => true): string[] =>
  operations.filter((entry) => chosen(entry) && !(status in entry.operation.responses)).map(({ id }) => id);

const operation = (id: string): OperationEntry => {
  const found = operations.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
};

const responseSchema = (id: string, status: string): Schema | undefined => {
  const response = operation(id).operation.responses[status];
  return response && resolve<Response>(corrected, response).content?.["application/json"]?.schema;
};

const header = (id: string, name: string) =>
  operation(id).parameters.find((parameter) => parameter.in === "header" && parameter.name === name);

test("no operation comes or goes", () => {
  expect(operations.map(({ id }) => id)).toEqual(operationsOf(upstream).map(({ id }) => id));
  expect(operations).toHaveLength(148);
});

describe("statuses", () => {
  test.each(["401", "403", "405", "429", "500"])("%s is declared on every operation", (status) => {
    expect(without(status)).toEqual([]);
  });

  test("404 is declared on every operation but the two that make a token", () => {
    expect(without("404")).toEqual(["GenerateWidgetAccessToken", "GeneratePaymentWidgetAccessToken"]);
  });

  test("428 is declared wherever a PATCH of the same path takes a session", () => {
    const resumable = operations.filter(({ method, operation: { requestBody } }) => {
      return method === "patch" && JSON.stringify(requestBody).includes("#/components/schemas/PatchBody");
    });
    expect(resumable).toHaveLength(8);
    for (const { path } of resumable) {
      const start = operations.filter((entry) => entry.path === path && entry.method === "post");
      expect(start.map((entry) => Object.keys(entry.operation.responses))).toEqual([
        expect.arrayContaining(["428"]),
      ]);
    }
  });

  test("202 and the header of the asynchronous mode go together", () => {
    const accepted = operations.filter(({ operation }) => "202" in operation.responses).map(({ id }) => id);
    const asking = operations
      .filter(({ parameters }) => parameters.some(({ name }) => name === "X-Belvo-Request-Mode"))
      .map(({ id }) => id);
    // A refresh is always asynchronous.
    expect(accepted.filter((id) => id !== "RefreshHistoricalDataForLink")).toEqual(asking);
    expect(asking).toHaveLength(10);
    expect(responseSchema("RetrieveDebtReportChile", "202")).toMatchObject({
      properties: { request_id: {} },
    });
  });

  test("every response has a description", () => {
    for (const { operation } of operations) {
      for (const response of Object.values(operation.responses)) {
        expect(resolve<Response>(corrected, response)).toHaveProperty("description");
      }
    }
  });

  test("a 429 may be a list of errors, one error, or an object of any other kind", () => {
    expect(responseSchema("DestroyLink", "429")?.anyOf).toHaveLength(2);
    expect(corrected.components?.schemas?.TooManyRequestsError).toMatchObject({ additionalProperties: true });
    expect(corrected.components?.schemas?.TooManyRequestsError).not.toHaveProperty("required");
  });
});

describe("query parameters", () => {
  const arrays = (document: Document) =>
    operationsOf(document).flatMap(({ id, parameters }) =>
      parameters
        .filter(({ in: place, schema }) => {
          return (
            place === "query" &&
            schema !== undefined &&
            resolve<Schema>(document, schema as never).type === "array"
          );
        })
        .map(({ name, style, explode }) => ({
          use: `${id} ${name}`,
          joined: style === "form" && explode === false,
        })),
    );

  test("that are arrays are all joined by commas", () => {
    const split = (document: Document) =>
      arrays(document).flatMap(({ use, joined }) => (joined ? [] : [use]));
    expect(split(upstream)).toEqual(["ListBankAccountBrazil holder__type__in"]);
    expect(split(corrected)).toEqual([]);
  });

  test("that end in __in or __range are all arrays", () => {
    const known = new Set(arrays(corrected).map(({ use }) => use));
    for (const { id, parameters } of operations) {
      for (const { name } of parameters.filter((parameter) =>
        /__(in|not_in|allin|range)$/.test(parameter.name),
      )) {
        expect(known).toContain(`${id} ${name}`);
      }
    }
  });

  test("are each declared once", () => {
    for (const {
      operation: { parameters = [] },
    } of operations) {
      const names = parameters.map((parameter) => {
        const { in: place, name } = resolve(corrected, parameter);
        return `${place} ${name}`;
      });
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("the resource version", () => {
  const versioned = (id: string) => header(id, "X-Belvo-API-Resource-Version");

  test("is required on every operation on payment authorizations", () => {
    const ids = operations
      .filter(({ path }) => path.includes("/payment-authorizations/"))
      .map(({ id }) => id);
    expect(ids).toHaveLength(8);
    for (const id of ids) expect(versioned(id), id).toMatchObject({ required: true });
  });

  test("is optional wherever there is a first version", () => {
    const ids = operations
      .filter(({ path }) => /^\/payments\/br\/(customers|bank-accounts|charges)\//.test(path))
      .map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(6);
    for (const id of ids) {
      expect(versioned(id), id).toBeDefined();
      expect(versioned(id), id).not.toHaveProperty("required");
    }
  });

  test("brings its charges to the list of charges", () => {
    const list = JSON.stringify(responseSchema("ListAllChargesBrazil", "200"));
    expect(list).toContain("#/components/schemas/ChargeV2");
  });
});

describe("request bodies", () => {
  test("are required wherever a member of them is", () => {
    const forgetful = operations.filter(({ operation: { requestBody } }) => {
      if (requestBody === undefined || "$ref" in requestBody) return false;
      const schema = requestBody.content["application/json"]?.schema ?? {};
      const { required, oneOf, anyOf } = resolve<Schema>(corrected, schema as never);
      return requestBody.required !== true && (required ?? oneOf ?? anyOf) !== undefined;
    });
    expect(forgetful).toEqual([]);
  });

  test("of a link update need the password and nothing else", () => {
    expect(corrected.components?.schemas?.LinksPutRequest?.required).toEqual(["password"]);
  });
});

describe("results of a resumed retrieval", () => {
  test.each([
    ["PatchIncomes", "RetrieveIncome"],
    ["PatchRiskInsights", "RetrieveRiskInsights"],
  ])("of %s are a list or one object", (id, retrieval) => {
    for (const status of ["200", "201"]) {
      const [list, one] = responseSchema(id, status)?.oneOf ?? [];
      expect(list).toEqual({ type: "array", items: one });
      expect(one).toEqual(responseSchema(retrieval, status));
    }
  });

  test("of owners are those of the retrieval", () => {
    expect(responseSchema("PatchOwners", "200")).toEqual(responseSchema("RetrieveOwners", "200"));
    expect(responseSchema("PatchOwners", "201")).toEqual(responseSchema("RetrieveOwners", "201"));
  });
});

test("the sandbox is the first server, production the second", () => {
  expect(corrected.servers).toEqual([
    { url: "https://sandbox.belvo.com", description: expect.any(String) },
    { url: "https://api.belvo.com", description: expect.any(String) },
  ]);
});
