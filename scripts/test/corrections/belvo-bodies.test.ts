import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Document, Schema } from "../../src/openapi/document.js";
import { corrected, upstream } from "./belvo.js";

// One Ajv for each document: references go to the document by its id.
const compilerOf = (document: Document) => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const absolute = (part: unknown): unknown =>
    JSON.parse(JSON.stringify(part), (key, value: unknown) =>
      key === "$ref" ? `description${String(value)}` : value,
    );
  ajv.addSchema({ $id: "description", components: absolute(document.components) });
  return (schema: Schema): ValidateFunction => ajv.compile(absolute(schema) as Schema);
};
const compilers = [compilerOf(upstream), compilerOf(corrected)] as const;

const bodyOf = (document: Document, method: string, path: string): Schema => {
  const operation = document.paths[path]?.[method] as {
    requestBody: { content: Record<string, { schema: Schema }> };
  };
  return operation.requestBody.content["application/json"]?.schema ?? {};
};

/** Whether the official and the corrected description accept a request body. */
const accepted = (method: string, path: string, body: unknown) =>
  [upstream, corrected].map((document, i) => compilers[i as 0 | 1](bodyOf(document, method, path))(body));

/** The same for a component. */
const valid = (name: string, value: unknown) =>
  compilers.map((compile) => compile({ $ref: `#/components/schemas/${name}` })(value));

const keys = { id: "an id", password: "a password" };
const branding = {
  company_icon: "https://example.com/i.svg",
  company_logo: "https://example.com/l.svg",
  company_name: "Loja",
  company_terms_url: "https://example.com/t",
};

describe("a widget token", () => {
  const consent = {
    identification_info: [{ type: "CPF", number: "76109277673", name: "Ana" }],
    permissions: ["REGISTER", "ACCOUNTS", "CREDIT_CARDS", "CREDIT_OPERATIONS"],
    terms_and_conditions_url: "https://example.com/t",
  };
  const callback_urls = { success: "a://s", exit: "a://e", event: "a://v" };
  const kept = { stale_in: "300d", fetch_resources: ["EMPLOYMENT_RECORDS"] };

  test.each<[string, object]>([
    [
      "the documented request of Banking Brazil",
      {
        scopes: "read_institutions,write_links",
        widget: { openfinance_feature: "consent_link_creation", purpose: "Credit", callback_urls, consent },
      },
    ],
    ["a widget without branding", { scopes: "read_institutions,write_links", ...kept, widget: {} }],
    ["an update of a link", { scopes: "read_links", link_id: "30cb4806-6e00-48a4-91c9-ca55968576c8" }],
    [
      "the portal of consents",
      {
        scopes: "read_consents,write_consents",
        widget: { openfinance_feature: "consent_management", callback_urls },
      },
    ],
  ])("may be asked for with %s", (_, body) => {
    expect(accepted("post", "/api/token/", { ...keys, ...body })).toEqual([false, true]);
  });

  test("may be asked for with what fits employment and fiscal alike", () => {
    const body = {
      ...keys,
      scopes: "write_links",
      stale_in: "300d",
      fetch_resources: [],
      widget: { branding },
    };
    expect(accepted("post", "/api/token/", body)).toEqual([false, true]);
  });

  test("is not given for a body without keys", () => {
    expect(accepted("post", "/api/token/", { scopes: "read_links" })).toEqual([false, false]);
  });
});

describe("variants that overlap", () => {
  const schedule = { daily: { start_date: "2026-06-01", occurrences: 3 } };

  test("let a schedule be of one kind", () => {
    expect(valid("schedule", schedule)).toEqual([false, true]);
    expect(valid("schedule-2", schedule)).toEqual([false, true]);
    expect(valid("schedule-2", "daily")).toEqual([false, false]);
  });

  test("let a payment have no schedule", () => {
    expect(valid("schedule", null)[1]).toBe(true);
  });

  test("let a business pay with a Pix key", () => {
    const body = {
      allowed_payment_method_types: ["open_finance"],
      amount: "10.00",
      confirm: true,
      customer: "7f9d2d3c-6a57-4c0e-9b0c-2f6b5a8d1e42",
      description: "Order",
      payment_method_details: {
        open_finance: {
          callback_url: "https://example.com",
          cpf: "76109277673",
          payer_institution: "7f9d2d3c-6a57-4c0e-9b0c-2f6b5a8d1e42",
          pix_key: "ana@example.com",
        },
      },
    };
    expect(accepted("post", "/payments/br/payment-intents/", body)).toEqual([false, true]);
  });

  test("let a customer fit both versions", () => {
    const customer = {
      identifier: "76109277673",
      name: "Ana Luz",
      external_id: "7f9d2d3c-6a57-4c0e-9b0c-2f6b5a8d1e42",
    };
    expect(accepted("post", "/payments/br/customers/", customer)).toEqual([false, true]);
    expect(accepted("post", "/payments/br/customers/", { name: "Ana Luz" })).toEqual([false, false]);
  });

  test("let a redirection fail", () => {
    const body = { state: "s", error: "access_denied", error_description: "No" };
    expect(accepted("post", "/payments/br/enrollments/complete-redirection/", body)).toEqual([false, true]);
    expect(accepted("post", "/payments/br/enrollments/complete-redirection/", { code: "c" })[1]).toBe(false);
  });

  test("let an intent be confirmed while its details change", () => {
    const body = { confirm: true, payment_method_details: { open_finance: {} } };
    expect(accepted("patch", "/payments/br/payment-intents/{id}/", body)).toEqual([false, true]);
  });
});

describe("a link", () => {
  test("is updated with the new password alone", () => {
    expect(accepted("put", "/api/links/{id}/", { password: "new" })).toEqual([false, true]);
  });
});

describe("a request for a token", () => {
  const body = { code: "token_required", session: "6e7b283c6efa449c9c028a16b5c249fa" };

  test.each([[720], ["720"]])("expires in %j seconds", (expiry) => {
    expect(valid("TokenRequiredResponse", { ...body, expiry })[1]).toBe(true);
  });

  test("does not expire in words", () => {
    expect(valid("TokenRequiredResponse", { ...body, expiry: "soon" })).toEqual([false, false]);
  });

  test.each(["expect_user_input", "expects_user_input"])("spells its flag %s", (flag) => {
    const properties =
      corrected.components?.schemas?.TokenRequiredResponse?.properties?.token_generation_data?.properties;
    expect(properties?.[flag]).toMatchObject({ type: "boolean" });
    expect(valid("TokenRequiredResponse", { ...body, token_generation_data: { [flag]: "yes" } })[1]).toBe(
      false,
    );
  });
});

describe("an owner", () => {
  test.each(["occupation_code", "occuptation_code"])("may have an %s", (key) => {
    const informed_income = { amount: 3000, currency: "BRL", date: "2026-01-31", frequency: "MONTHLY" };
    const profile = { company_id: null, informed_income, occupation_description: null, patrimony: null };
    expect(valid("OwnerIndividualFinancialProfile", { ...profile, [key]: "OTHER" })[1]).toBe(true);
    expect(valid("OwnerIndividualFinancialProfile", { ...profile, [key]: "no such code" })[1]).toBe(false);
  });
});

describe("states of payments", () => {
  test.each([["EnumPaymentIntentStatus", ["SCHEDULED", "SCHEDULE_FINISHED", "CANCELED", "SUCCEEDED"]]])(
    "of %s include %j",
    (name, states) => {
      for (const state of states) expect(valid(name, state)[1], state).toBe(true);
      expect(valid(name, "LOST")).toEqual([false, false]);
    },
  );

  test.each<[string, string[]]>([
    ["ChargeBrazil", ["CREATED", "PENDING"]],
    ["ChargeBrazilPix", ["CREATED", "PENDING"]],
    ["ChargeV2", ["SETTLED", "SUCCEEDED"]],
  ])("of a %s include %j", (name, states) => {
    const status = corrected.components?.schemas?.[name]?.properties?.status;
    expect(status?.enum).toEqual(expect.arrayContaining(states));
  });
});

test("every schema of the corrected description compiles", () => {
  const [, compile] = compilers;
  for (const name of Object.keys(corrected.components?.schemas ?? {})) {
    expect(() => compile({ $ref: `#/components/schemas/${name}` }), name).not.toThrow();
  }
});
