import { describe, expect, it } from "vitest";
import { parseWebhook, type WebhookName } from "../../src/webhooks/index.js";
import { isName } from "../../src/webhooks/names.js";
import { body } from "./support.js";

const invoices = { total_invoices: 14, first_invoice_date: "2025-02-03", last_invoice_date: "2026-01-30" };
const taxReturns = {
  type: "yearly",
  total_tax_returns: 4,
  first_tax_return_year: 2021,
  last_tax_return_year: 2024,
};
const consent = {
  consent_id: "8a1d4f6b-3c52-4e97-a0b8-6f5e4d3c2b1a",
  action: "renew",
  institution: "ofmockbank_br_retail",
  institution_display_name: "Mock Bank",
  institution_icon_logo: "https://cdn.test/mock.svg",
};
const status = {
  status: "FAILED",
  metadata: { order: "A-17" },
  failure_code: "consent_expired",
  failure_message: "The consent is over",
  end_to_end_id: "E0000000020260115120000000000000",
};

// What Belvo documents, with the data it shows; {} where it shows none.
const aggregation: [type: string, code: string, data: object][] = [
  ["ACCOUNTS", "historical_update", { total_accounts: 3 }],
  ["ACCOUNTS", "new_accounts_available", { new_accounts: 1 }],
  ["OWNERS", "historical_update", { total_owners: 2 }],
  ["OWNERS", "new_owners_available", { new_owners: 1 }],
  [
    "TRANSACTIONS",
    "historical_update",
    {
      total_transactions: 410,
      total_inflow_transactions: 60,
      total_outflow_transactions: 350,
      first_transaction_date: "2025-01-08",
      last_transaction_date: "2026-01-07",
    },
  ],
  ["TRANSACTIONS", "new_transactions_available", {}],
  ["TRANSACTIONS", "transactions_updated", {}],
  ["TRANSACTIONS", "transactions_deleted", {}],
  ["BILLS", "historical_update", { total_bills: 5 }],
  ["BILLS", "new_bills_available", { new_bills: 1 }],
  ["INVESTMENTS", "historical_update", {}],
  ["INVESTMENTS", "new_investments_available", {}],
  ["INVESTMENT_TRANSACTIONS", "historical_update", {}],
  ["INVESTMENT_TRANSACTIONS", "new_investment_transactions_available", {}],
  ["INCOMES", "historical_update", { total_incomes: 1, number_of_income_streams: 2 }],
  ["EMPLOYMENT_RECORDS", "historical_update", { total_employment_record_profiles: 1 }],
  ["EMPLOYMENT_RECORDS", "employment_changes", { employment_changes: ["EMPLOYED", "SALARY_INCREASED"] }],
  ["EMPLOYMENT_METRICS", "historical_update", { total_employment_metrics: 1 }],
  ["EMPLOYMENTS", "historical_update", { total_employments: 2 }],
  ["EMPLOYMENTS", "new_employments_available", { new_employments: 1 }],
  ["INVOICES", "initial_inflow_update", invoices],
  ["INVOICES", "initial_outflow_update", invoices],
  ["INVOICES", "historical_inflow_update", invoices],
  ["INVOICES", "historical_outflow_update", invoices],
  ["TAX_RETURNS", "historical_update", taxReturns],
  ["TAX_RETURNS", "new_tax_returns_available", { ...taxReturns, type: "monthly" }],
  [
    "TAX_RETENTIONS",
    "historical_update",
    {
      total_tax_retentions: 7,
      first_tax_retention_date: "2024-03-01",
      last_tax_retention_date: "2025-12-01",
    },
  ],
  ["TAX_STATUS", "historical_update", { total_tax_status: 1, last_status_change_date: "2023-05-05" }],
  ["TAX_COMPLIANCE_STATUS", "historical_update", { total_tax_compliance_status: 1 }],
  [
    "TAX_DECLARATIONS",
    "historical_update",
    {
      total_tax_returns: 3,
      first_tax_declaration_date: "2019-01-01",
      last_tax_declaration_date: "2021-01-01",
    },
  ],
  ["FINANCIAL_STATEMENTS", "historical_update", { new_financial_statements: 2 }],
  ["FINANCIAL_STATEMENTS", "new_financial_statements_available", { new_financial_statements: 1 }],
  [
    "LINK",
    "invalid_credentials",
    { error_code: "login_error", error_message: "Wrong password", status: 400 },
  ],
  ["LINK", "token_required", {}],
  ["LINK", "link_deleted", {}],
  ["CONSENT", "openfinance_consent_about_to_expire", { ...consent, consent_due_date: "2026-02-02" }],
  ["CONSENT", "openfinance_consent_expired", consent],
  ["CONSENT", "openfinance_consent_with_unrecoverable_resources", {}],
  ["CONSENT", "openfinance_consent_with_temporarily_unavailable_resources", {}],
  ["CONSENT", "openfinance_consent_expiration_changed", {}],
];

const payments: [type: string, code: string, data: object][] = [
  "CHARGES",
  "PAYMENT_INTENTS",
  "TRANSACTIONS",
  "ENROLLMENTS",
  "BANK_ACCOUNTS",
  "CUSTOMERS",
  "PAYMENT_AUTHORIZATIONS",
].flatMap((type): [string, string, object][] => [
  [type, "STATUS_UPDATE", status],
  [type, "OBJECT_CREATED", {}],
]);

const payment = (fields: object) => {
  const { link_id: _, request_id: __, process_type: ___, ...rest } = body();
  return { ...rest, object_id: "d4c3b2a1-0f9e-4d8c-b7a6-958473625140", ...fields };
};

describe("the events that Belvo documents", () => {
  it.each(aggregation)("%s %s has a member of its own, about a link", (webhook_type, webhook_code, data) => {
    const raw = body({ webhook_type, webhook_code, data });
    const { webhook_id, link_id, request_id, process_type, external_id } = raw;
    expect(parseWebhook(JSON.stringify(raw))).toEqual({
      name: `${webhook_type}.${webhook_code}`,
      ...{
        webhook_type,
        webhook_code,
        webhook_id,
        link_id,
        request_id,
        process_type,
        external_id,
        data,
        raw,
      },
    });
  });

  it.each(payments)("%s %s has a member of its own, about a payment", (webhook_type, webhook_code, data) => {
    const raw = payment({ webhook_type, webhook_code, data });
    const { webhook_id, object_id, external_id } = raw as Record<string, unknown>;
    expect(parseWebhook(JSON.stringify(raw))).toEqual({
      name: `${webhook_type}.${webhook_code}`,
      ...{ webhook_type, webhook_code, webhook_id, object_id, external_id, data, raw },
    });
  });

  it("are all events that are known", () => {
    const names = [...aggregation, ...payments].map(([type, code]) => `${type}.${code}`);
    expect(new Set(names).size).toBe(54);
    expect(names.filter((name) => !isName(name))).toEqual([]);
  });

  it("do without what samples do without: the request id, the process, your own id", () => {
    const { request_id: _, process_type: __, external_id: ___, ...raw } = body();
    expect(parseWebhook(raw)).toMatchObject({
      name: "ACCOUNTS.historical_update",
      request_id: null,
      process_type: null,
      external_id: null,
    });
  });

  it("may come without data", () => {
    const { data: _, ...raw } = body();
    expect(parseWebhook(raw).data).toEqual({});
    expect(parseWebhook(body({ data: null })).data).toEqual({});
  });
});

describe("spellings that differ between pages", () => {
  const same: [type: string, code: string, name: WebhookName][] = [
    ["CONSENT", "consent_expired", "CONSENT.openfinance_consent_expired"],
    ["CONSENTS", "openfinance_consent_expired", "CONSENT.openfinance_consent_expired"],
    ["CONSENTS", "consent_expired", "CONSENT.openfinance_consent_expired"],
    ["LINKS", "token_required", "LINK.token_required"],
    ["INVOICES", "inital_inflow_update", "INVOICES.initial_inflow_update"],
    ["INVOICES", "inital_outflow_update", "INVOICES.initial_outflow_update"],
    ["ACCOUNT", "historical_update", "ACCOUNTS.historical_update"],
  ];
  it.each(same)("%s %s is %s, and `raw` says what came", (webhook_type, webhook_code, name) => {
    const event = parseWebhook(body({ webhook_type, webhook_code }));
    expect(event.name).toBe(name);
    expect(`${event.webhook_type}.${event.webhook_code}`).toBe(name);
    expect(event.raw).toMatchObject({ webhook_type, webhook_code });
  });

  it("PAYMENT_AUTHORIZATION is PAYMENT_AUTHORIZATIONS", () => {
    const raw = payment({ webhook_type: "PAYMENT_AUTHORIZATION", webhook_code: "STATUS_UPDATE" });
    expect(parseWebhook(raw).name).toBe("PAYMENT_AUTHORIZATIONS.STATUS_UPDATE");
  });
});

describe("an event that is not known", () => {
  it.each([
    ["a type of tomorrow", { webhook_type: "WEATHER" }],
    ["a code of tomorrow", { webhook_code: "forecast" }],
    ["a code of another type", { webhook_type: "LINK" }],
    ["no type", { webhook_type: undefined }],
    ["a type that is no text", { webhook_type: ["ACCOUNTS"] }],
    ["a type that every object has", { webhook_type: "constructor", webhook_code: "name" }],
    ["no link", { link_id: null }],
    ["a link that is no text", { link_id: 7 }],
    ["an empty link", { link_id: "" }],
    ["no id of its own", { webhook_id: undefined }],
    ["an id that nobody could store", { webhook_id: "x".repeat(201) }],
    [
      "the code of a payment without a payment",
      { webhook_type: "TRANSACTIONS", webhook_code: "OBJECT_CREATED" },
    ],
  ])("%s", (_, fields) => {
    const raw = body(fields);
    expect(parseWebhook(raw)).toMatchObject({ name: "unknown", webhook_type: null, webhook_code: null, raw });
  });

  it("keeps the ids that it has", () => {
    const raw = body({ webhook_type: "WEATHER", object_id: "o" });
    const { webhook_id, link_id, request_id } = raw;
    expect(parseWebhook(raw)).toMatchObject({ webhook_id, link_id, request_id, object_id: "o" });
  });

  it("is what an aggregation code about a payment is", () => {
    const raw = payment({ webhook_type: "TRANSACTIONS", webhook_code: "historical_update" });
    expect(parseWebhook(raw).name).toBe("unknown");
  });

  it("may have fields that nobody knows: they are in `raw`", () => {
    const event = parseWebhook(body({ institution: "x", data: { total_accounts: 1, more: true } }));
    expect(event).toMatchObject({ name: "ACCOUNTS.historical_update", data: { more: true } });
    expect(event.raw.institution).toBe("x");
  });
});
