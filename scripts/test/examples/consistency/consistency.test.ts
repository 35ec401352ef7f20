import { describe, expect, test } from "vitest";
import { repair } from "../../../src/examples/consistency/index.js";
import type { JsonObject } from "../../../src/examples/consistency/repair.js";
import { placeFor } from "../place.js";

function repaired(object: JsonObject, changes = {}): JsonObject {
  return repair(structuredClone(object), placeFor(changes));
}

describe("pages", () => {
  test("count what they show, and more where there is a next page", () => {
    expect(repaired({ count: 99, next: null, results: [1, 2] }).count).toBe(2);
    expect(repaired({ count: 99, next: "https://x", results: [1, 2] }).count).toBe(4);
    expect(repaired({ count: 99, other: [] }).count).toBe(99);
  });
});

describe("balances", () => {
  test("do not have more available than there is", () => {
    expect(repaired({ current: 10, available: 30 }).available).toBe(10);
    expect(repaired({ current: 30, available: 10 }).available).toBe(10);
    expect(repaired({ current: null, available: 10 }).available).toBe(10);
  });

  test("split a limit in used and available", () => {
    expect(repaired({ credit_limit: 100.1, used_amount: 30.05, available_amount: 1 }).available_amount).toBe(
      70.05,
    );
  });

  test("of a card are what was spent of its limit", () => {
    const card = repaired({
      balance: { current: 300, available: 999, blocked: 5, automatically_invested: 5 },
      credit_data: {
        credit_limit: 1_000,
        cards: [{ identification_number: "1234" }],
        limits: [{ credit_limit: 1, used_amount: 1, available_amount: 1, identification_number: "9999" }],
      },
      loan_data: null,
    });
    expect(card.balance).toEqual({ current: 300, available: 700, blocked: 0, automatically_invested: 0 });
    expect(card.credit_data).toMatchObject({
      limits: [
        { credit_limit: 1_000, used_amount: 300, available_amount: 700, identification_number: "1234" },
      ],
    });
  });

  test("of a loan are what is still to be paid", () => {
    const loan = repaired({
      balance: { current: 1, available: 1 },
      loan_data: { outstanding_balance: 8_000 },
    });
    expect(loan.balance).toEqual({ current: 8_000, available: 0 });
  });

  test("name the account by its agency and number", () => {
    const account = {
      agency: "12",
      number: "345",
      public_identification_name: "AGENCY/ACCOUNT",
      public_identification_value: "",
    };
    expect(repaired(account).public_identification_value).toBe("12/345");
  });

  test("ask for less than the whole bill at least, in the card of the account", () => {
    expect(repaired({ total_amount: 100, minimum_amount: 90 }).minimum_amount).toBe(15);
    const purchase = repaired({
      account: { credit_data: { cards: [{ identification_number: "1234" }] } },
      credit_card_data: { card_number: "0000" },
    });
    expect(purchase.credit_card_data).toEqual({ card_number: "1234" });
  });

  test("write the local amount of a local purchase once", () => {
    expect(repaired({ amount: 5, local_currency_amount: 9, currency: "BRL" }).local_currency_amount).toBe(5);
    expect(repaired({ amount: 5, local_currency_amount: 9, currency: "USD" }).local_currency_amount).toBe(9);
  });
});

describe("invoices of Mexico", () => {
  const line = (code: string): JsonObject => ({
    quantity: 3,
    unit_amount: 10.05,
    tax_subject_code: code,
    pre_tax_amount: 0,
    tax_percentage: 0,
    tax_amount: 0,
    total_amount: 0,
    transferred_taxes: [{ transferred_tax_amount: 0 }],
    retained_taxes: [{}],
  });

  test("work out each line", () => {
    expect(repaired(line("02"))).toMatchObject({
      pre_tax_amount: 30.15,
      tax_percentage: 16,
      tax_amount: 4.82,
      total_amount: 34.97,
      transferred_taxes: [{ transferred_tax_amount: 4.82 }],
      retained_taxes: [],
    });
    expect(repaired(line("01"))).toMatchObject({ tax_amount: 0, total_amount: 30.15, transferred_taxes: [] });
  });

  test("sum the lines up", () => {
    const invoice = repaired({
      invoice_details: [repaired(line("02")), repaired(line("01"))],
      subtotal_amount: 0,
      tax_amount: 0,
      discount_amount: 7,
      total_amount: 0,
      tax_details: {
        total_tax_retained: 9,
        total_tax_transferred: 0,
        retained_taxes: [{}],
        transferred_taxes: [{ pre_tax_amount: 0, tax_amount: 0 }],
      },
    });
    expect(invoice).toMatchObject({
      subtotal_amount: 60.3,
      tax_amount: 4.82,
      discount_amount: 0,
      total_amount: 65.12,
    });
    expect(invoice.tax_details).toEqual({
      total_tax_retained: 0,
      total_tax_transferred: 4.82,
      retained_taxes: [],
      transferred_taxes: [{ pre_tax_amount: 60.3, tax_amount: 4.82 }],
    });
  });
});

describe("invoices of Chile", () => {
  test("add VAT in whole pesos, in the details as well", () => {
    const invoice = repaired(
      {
        net_amount: 100_001,
        vat_amount: 0,
        total_amount: 0,
        purchase_invoice_details: { vat_refundable_amount: 0 },
        sales_invoice_details: { vat_sales: 0, total_amount_for_period: 0 },
      },
      { country: "CL" },
    );
    expect(invoice).toEqual({
      net_amount: 100_001,
      vat_amount: 19_000,
      total_amount: 119_001,
      purchase_invoice_details: { vat_refundable_amount: 19_000 },
      sales_invoice_details: { vat_sales: 19_000, total_amount_for_period: 119_001 },
    });
  });
});

describe("sums", () => {
  test("of debts go by age and add up over the lists", () => {
    const debt = repaired({ credit_type: "x", amount: 0, current: 10, delinquent: 5, defaulted: null });
    expect(debt.amount).toBe(15);
    const report = repaired({
      debt_data_last_update: "2026-01-01",
      direct_debts: [debt],
      indirect_debts: [{ ...debt, current: 1 }],
      current: 1,
      delinquent: 1,
      severely_delinquent: null,
      total: 1,
    });
    expect(report).toMatchObject({ current: 11, delinquent: 10, severely_delinquent: null, total: 21 });
  });

  test("of investments are units times price, less what is taken", () => {
    expect(
      repaired({ quantity: 3, gross_unit_price: 10.5, gross_value: 0, net_value: 0, withheld_amount: 1.5 }),
    ).toMatchObject({
      gross_value: 31.5,
      net_value: 30,
    });
    const trade = repaired({
      quantity: 2,
      unit_price: 10,
      value: 0,
      gross_value: 0,
      net_value: 0,
      income_tax: 1,
      broker_note_details: { gross_value: 7, net_value: 0, taxes: 0.5, brokerage_fee: 2 },
    });
    expect(trade).toMatchObject({ value: 20, gross_value: 20, net_value: 19 });
    expect(trade.broker_note_details).toMatchObject({ gross_value: 20, net_value: 17.5 });
  });

  test("of currency follow the rate", () => {
    const operation = {
      foreign_operation_value_amount: 100,
      local_operation_tax_amount: 5.4,
      local_operation_value_amount: 1,
    };
    expect(repaired(operation).local_operation_value_amount).toBe(540);
  });

  test("of a group of accounts are the sum of all others", () => {
    expect(repaired({ a: 1, b: 2, c: 3, d: -4, e: 5, f: 6, total: 0 }).total).toBe(13);
    expect(repaired({ a: 1, total: 7 }).total).toBe(7);
  });
});

describe("dates", () => {
  test.each([
    ["start_date", "end_date"],
    ["created_at", "last_accessed_at"],
    ["contract_start_date", "contract_end_date"],
  ])("%s is not after %s", (earlier, later) => {
    expect(repaired({ [earlier]: "2026-05-02", [later]: "2026-05-01" })).toEqual({
      [earlier]: "2026-05-01",
      [later]: "2026-05-02",
    });
    expect(repaired({ [earlier]: "2026-05-02", [later]: null })).toEqual({
      [earlier]: "2026-05-02",
      [later]: null,
    });
  });
});

describe("payments", () => {
  test("have the method that their settings belong to", () => {
    const settings = (dates: object) => ({
      payment_method: "PIX_OF_IMMEDIATE",
      payment_method_configuration: dates as JsonObject,
    });
    expect(repaired(settings({ dates: [] })).payment_method).toBe("PIX_OF_SCHEDULED");
    expect(repaired(settings({})).payment_method).toBe("PIX_OF_IMMEDIATE");
  });

  test("name the next step and the holder after what is in them", () => {
    expect(repaired({ type: "x", open_finance_display_payment_failed: {} }).type).toBe(
      "open_finance_display_payment_failed",
    );
    expect(repaired({ type: "x", information: { identifier_type: "CNPJ" } }).type).toBe("BUSINESS");
    expect(repaired({ type: "x", information: { identifier_type: "CPF" } }).type).toBe("INDIVIDUAL");
  });

  test.each([
    ["failed", "FAILED", [{ status: "FAILED", failure_code: "consent_expired", transactions: [] }]],
    ["succeeded", "SUCCEEDED", [{ status: "SUCCEEDED", failure_code: null, transactions: [1] }]],
    ["processing", "PROCESSING", [{ status: "PENDING", failure_code: null, transactions: [] }]],
    ["method_information", "REQUIRES_PAYMENT_METHOD", []],
    ["needs_redirect", "REQUIRES_ACTION", []],
  ])("that are at %s have the state %s, and charges to match", (step, status, charges) => {
    const failure = { failure_code: null, failure_message: null };
    const intent = repaired({
      next_step: { type: `open_finance_display_payment_${step}` },
      status: "x",
      charges: [{ status: "x", ...failure, transactions: [1] }],
      ...failure,
    });
    expect(intent.status).toBe(status);
    expect(intent.charges).toEqual(charges.map((charge) => expect.objectContaining(charge)));
    expect(intent.failure_code).toBe(status === "FAILED" ? "consent_expired" : null);
  });
});
