import { describe, expect, test } from "vitest";
import type { Document, Schema } from "../../src/openapi/document.js";
import { resolve } from "../../src/openapi/resolve.js";
import { corrected, upstream } from "./belvo.js";
import { propertyNames, schemasOf } from "./schemas.js";

/** Places where a rule is broken, in the official document and in the corrected one. */
const broken = (
  rule: (schema: ReturnType<typeof schemasOf>[number]["schema"], document: Document) => boolean,
) =>
  [upstream, corrected].map((document) =>
    schemasOf(document)
      .filter(({ schema }) => rule(schema, document))
      .map(({ place }) => place),
  ) as [string[], string[]];

const schema = (name: string): Schema => resolve<Schema>(corrected, { $ref: `#/components/schemas/${name}` });

describe("required lists", () => {
  test("name properties that exist", () => {
    const [before, after] = broken(({ required = [], ...rest }, document) =>
      required.some((name) => !propertyNames(document, rest).includes(name)),
    );
    expect(before).toEqual([
      "AccountLoanDataOpenFinanceBrazil",
      "BeneficiaryBankAccountOfpi",
      "LinksPutRequest",
      "OwnerIndividualNationalityDocumentId",
      "RiskInsightsAssetMetrics",
      "paymentTransaction",
    ]);
    expect(after).toEqual([]);
  });

  test("are never empty, which OpenAPI 3.0 does not allow", () => {
    expect(broken(({ required }) => required?.length === 0)[1]).toEqual([]);
  });

  test("keep what they had and exists", () => {
    expect(schema("LinksPutRequest")).toMatchObject({ required: ["password"] });
    expect(schema("AccountLoanDataOpenFinanceBrazil")).toHaveProperty(
      "required",
      expect.arrayContaining(["total_effective_cost", "settlement_date", "amortization_schedule"]),
    );
  });
});

describe("enums", () => {
  test("have no word null", () => {
    const [before, after] = broken((schema) => schema.enum?.includes("null") ?? false);
    expect(before).toHaveLength(5);
    expect(after).toEqual([]);
  });

  test("accept null exactly where they are nullable", () => {
    const [before, after] = broken(
      (schema) => schema.enum !== undefined && schema.enum.includes(null) !== (schema.nullable ?? false),
    );
    expect(before).toHaveLength(17);
    expect(after).toEqual([]);
  });

  test("say nothing twice", () => {
    expect(broken(({ enum: values = [] }) => new Set(values).size !== values.length)[1]).toEqual([]);
  });
});

describe("keywords", () => {
  test("about text stand beside no number", () => {
    const [before, after] = broken(
      (schema) =>
        (schema.type === "number" || schema.type === "integer") &&
        ["pattern", "minLength", "maxLength"].some((keyword) => keyword in schema),
    );
    expect(before.length).toBeGreaterThan(150);
    expect(after).toEqual([]);
  });

  test("about text stay with text", () => {
    const patterns = (document: Document) =>
      schemasOf(document).filter(({ schema }) => schema.type === "string" && "pattern" in schema).length;
    // The string of digits that an expiry may be is new; a request id has no form to rely on.
    expect(patterns(corrected)).toBe(patterns(upstream) + 1 - 1);
  });

  test("are patterns that JavaScript reads, without quotes or control characters around them", () => {
    const [before, after] = broken(({ pattern }) => {
      if (pattern === undefined) return false;
      new RegExp(String(pattern), "u");
      return /[‘’\p{Cc}]/u.test(String(pattern));
    });
    expect(before.length).toBeGreaterThan(20);
    expect(after).toEqual([]);
  });

  test("put nothing outside Latin-1 where Prism puts it into a header", () => {
    const outside = (document: Document) => /[^\0-\xff]/.test(JSON.stringify(document));
    expect([outside(upstream), outside(corrected)]).toEqual([true, false]);
  });

  test("let the patterns that had quotes match what they are for", () => {
    const pattern = (place: string) =>
      new RegExp(String(schemasOf(corrected).find((found) => found.place === place)?.schema.pattern), "u");
    expect("11222333000181").toMatch(pattern("DebtorDetails/id_document_number"));
    expect("BRPETRACNPR6").toMatch(pattern("InvestmentBrazil/isin_number"));
    expect("1854009930314350").toMatch(pattern("BrokerNote/broker_note_number"));
    expect("").toMatch(pattern("InvestmentTransactionBrazil/subtype_additional_info"));
    expect("plain ASCII\t~").toMatch(pattern("metadata__payments/additionalProperties"));
    expect("José").not.toMatch(pattern("metadata__payments/additionalProperties"));
  });

  test("give every array its items", () => {
    const [before, after] = broken((schema) => schema.type === "array" && schema.items === undefined);
    expect(before).toEqual(["paymentInstitutionBR/form_fields"]);
    expect(after).toEqual([]);
  });

  test("have defaults that their own schema accepts", () => {
    const [, after] = broken(
      ({ default: value, enum: values }) =>
        value !== undefined && values !== undefined && !values.includes(value),
    );
    expect(after).toEqual([]);
    const metrics = schema("RiskInsightsTransactionMetrics") as {
      properties: Record<string, { default?: number }>;
    };
    const defaults = Object.values(metrics.properties ?? {}).flatMap((property) => property.default ?? []);
    expect(new Set(defaults)).toEqual(new Set([0]));
  });
});

describe("request ids", () => {
  test.each([
    "3c7b9e06a1f24d58b0c2e4f68a1b3d5f",
    "3c7b9e06-a1f2-4d58-b0c2-e4f68a1b3d5f",
    "8c7b9e06a1f24d58g0h2e4f68a1b3d5f",
  ])("may look like %s", (id) => {
    expect(id).toMatch(new RegExp(String(schema("request_id").pattern ?? "")));
  });
});

test("every component is used, and every reference has a component", () => {
  const referenced = new Set<string>();
  JSON.stringify(corrected, (key, value: unknown) => {
    if (key === "$ref") referenced.add(String(value));
    return value;
  });
  for (const $ref of referenced) expect(() => resolve(corrected, { $ref }), $ref).not.toThrow();
  const { securitySchemes: _, ...components } = corrected.components ?? {};
  for (const [kind, named] of Object.entries(components)) {
    for (const name of Object.keys(named as object))
      expect(referenced).toContain(`#/components/${kind}/${name}`);
  }
});
