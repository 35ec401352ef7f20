import { describe, expect, test } from "vitest";
import { normalise } from "../../src/effective/index.js";
import { emitAliases } from "../../src/emit/aliases.js";
import { emitSchema } from "../../src/emit/schema.js";
import type { Document, Schema } from "../../src/openapi/document.js";
import { checkReferences } from "../../src/vendor/check-references.js";

const at = (place: string): Schema => ({ $ref: `#/components/schemas/${place}` });

function documentWith(schemas: Record<string, Schema>, body: Schema = { type: "object" }): Document {
  const content = { "application/json": { schema: body } };
  return {
    openapi: "3.1.0",
    info: { title: "Loans", version: "1" },
    paths: { "/loans": { post: { requestBody: { content }, responses: {} } } },
    components: { schemas },
  };
}

const currency: Schema = { type: "string", enum: ["BRL", "MXN"] };
const loan: Schema = {
  $defs: { Cur: currency },
  type: "object",
  required: ["cur"],
  properties: { cur: at("Loan/$defs/Cur") },
};

describe("a schema that is defined inside another one", () => {
  test("becomes a component, and what refers to it refers to that", () => {
    const given = documentWith({ Loan: loan, Offer: at("Loan/%24defs/Cur") });
    const before = structuredClone(given);
    const { components } = normalise(given);
    expect(components?.schemas).toEqual({
      Loan: { type: "object", required: ["cur"], properties: { cur: at("Loan_Cur") } },
      Offer: at("Loan_Cur"),
      Loan_Cur: currency,
    });
    expect(given).toEqual(before);
  });

  test("is no property in the types, and still the type of what refers to it", async () => {
    const document = normalise(documentWith({ Loan: loan }));
    const schema = await emitSchema(document, "x");
    expect(schema).not.toMatch(/\$defs\??:/);
    expect(schema).toContain('cur: components["schemas"]["Loan_Cur"];');
    expect(schema).toMatch(/Loan_Cur: "BRL" \| "MXN"/);
    expect(emitAliases(document, "x")).toContain("export type LoanCur =");
  });

  test("is found at any depth, in definitions of definitions and under the older keyword too", () => {
    const inner: Schema = { type: "string" };
    const middle: Schema = {
      definitions: { Inner: inner },
      items: at("A/properties/x/$defs/M/definitions/Inner"),
    };
    const A: Schema = { properties: { x: { $defs: { M: middle }, ...at("A/properties/x/$defs/M") } } };
    const document = normalise(documentWith({ A }));
    expect(document.components?.schemas).toEqual({
      A: { properties: { x: at("A_M") } },
      A_M: { items: at("A_M_Inner") },
      A_M_Inner: inner,
    });
    expect(() => checkReferences(document)).not.toThrow();
  });

  test("is named after the operation whose body it stands in", () => {
    const place = "#/paths/~1loans/post/requestBody/content/application~1json/schema";
    const body: Schema = {
      $defs: { "In ner": currency },
      properties: { a: { $ref: `${place}/$defs/In%20ner` }, $defs: { type: "string" } },
    };
    const document = normalise(documentWith({}, body));
    expect(document.components?.schemas).toEqual({ postLoans_In_ner: currency });
    expect(JSON.stringify(document.paths)).toContain('"a":{"$ref":"#/components/schemas/postLoans_In_ner"}');
    expect(JSON.stringify(document.paths)).toContain('"$defs":{"type":"string"}');
  });

  test("does not take the name of another component", () => {
    const document = normalise(documentWith({ Loan: loan, Loan_Cur: { type: "integer" } }));
    expect(document.components?.schemas).toMatchObject({
      Loan: { properties: { cur: at("Loan_Cur_2") } },
      Loan_Cur: { type: "integer" },
      Loan_Cur_2: currency,
    });
  });

  test.each(["#cur", "other.json#/Cur", "Cur"])("leaves a reference that is no pointer alone: %s", ($ref) => {
    const discriminator = { propertyName: "kind", mapping: { cur: $ref } };
    const { components } = normalise(documentWith({ Loan: loan, Offer: { $ref }, Any: { discriminator } }));
    expect(components?.schemas).toMatchObject({ Offer: { $ref }, Any: { discriminator } });
  });

  test("is found by the mapping of a discriminator, and by references into it", () => {
    const Pet: Schema = {
      $defs: { Cat: { properties: { name: { type: "string" } } } },
      oneOf: [at("Pet/$defs/Cat")],
      discriminator: {
        propertyName: "kind",
        mapping: { cat: "#/components/schemas/Pet/$defs/Cat", dog: "Dog" },
      },
    };
    const Name = at("Pet/$defs/Cat/properties/name");
    const { components } = normalise(documentWith({ Pet, Name }));
    expect(components?.schemas?.Pet).toEqual({
      oneOf: [at("Pet_Cat")],
      discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Pet_Cat", dog: "Dog" } },
    });
    expect(components?.schemas?.Name).toEqual(at("Pet_Cat/properties/name"));
  });
});

test("a description without such schemas stays as it is", () => {
  const document = documentWith({ Loan: { properties: { $defs: { type: "string" } } } });
  document.paths["/loans"] = { post: { operationId: "Make", responses: {} } };
  expect(normalise(document)).toEqual(document);
});
