import { describe, expect, test } from "vitest";
import { countryOfPath, countryOfSchema } from "../../src/examples/country.js";
import { daysAgo, instantAgo, monthOf } from "../../src/examples/dates.js";
import { resourceOfPath } from "../../src/examples/entities.js";

describe("what a path is about", () => {
  test.each([
    ["/api/accounts/", "accounts"],
    ["/api/accounts/{id}/", "accounts"],
    ["/api/links/{id}/refresh/", "links"],
    ["/api/br/exchanges/{id}/history/", "history"],
    ["/payments/br/institutions/", "payments/institutions"],
    ["/payments/br/payment-intents/{id}/charges/{charge_id}/cancel/", "payments/charges"],
    ["", ""],
  ])("%s → %s", (path, resource) => {
    expect(resourceOfPath(path)).toBe(resource);
  });
});

describe("the country", () => {
  test.each([
    ["/api/br/balances/", "BR"],
    ["/api/mx/current-employments/", "MX"],
    ["/api/cl/invoices/", "CL"],
    ["/api/invoices/", "MX"],
    ["/api/tax-returns/{id}/", "MX"],
    ["/api/employment-records/", "MX"],
    ["/api/accounts/", "BR"],
  ])("of %s is %s", (path, country) => {
    expect(countryOfPath(path)).toBe(country);
  });

  test.each([
    ["AccountOpenFinanceBrazil", "BR"],
    ["InvoiceWithIdSat", "MX"],
    ["tax_status_sii", "CL"],
    ["Link", undefined],
  ])("of the schema %s is %s", (name, country) => {
    expect(countryOfSchema(name)).toBe(country);
  });
});

describe("the calendar of the examples", () => {
  test("counts from one day in 2026", () => {
    expect(daysAgo(0)).toBe("2026-05-18");
    expect(daysAgo(17)).toBe("2026-05-01");
    expect(daysAgo(-14)).toBe("2026-06-01");
    expect(instantAgo(1, 3_661)).toBe("2026-05-17T01:01:01.000Z");
    expect(monthOf(daysAgo(0))).toBe("2026-05");
  });
});
