import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operationKind } from "../../src/retry/operation-kind.js";

interface Description {
  paths: Record<string, Record<string, { operationId?: string }>>;
}

const description: Description = JSON.parse(
  readFileSync(new URL("../../../../openapi/belvo/upstream.json", import.meta.url), "utf8"),
);

const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, { operationId }]) =>
    operationId
      ? [{ operationId, method: method.toUpperCase(), path: path.replaceAll(/\{\w+\}/g, "0b5a-1") }]
      : [],
  ),
);

const ofKind = (kind: string) =>
  operations.filter(({ method, path }) => operationKind(method, path) === kind).map((op) => op.operationId);

describe("operationKind", () => {
  it("knows every operation of the description", () => {
    expect(operations).toHaveLength(148);
  });

  it("takes every GET for a read and nothing else", () => {
    expect(ofKind("read")).toEqual(
      operations.filter((op) => op.method === "GET").map((op) => op.operationId),
    );
  });

  it("takes every DELETE for a deletion and nothing else", () => {
    expect(ofKind("delete")).toEqual(
      operations.filter((op) => op.method === "DELETE").map((op) => op.operationId),
    );
  });

  it("tells the eight resumes from the edit of a link", () => {
    expect(ofKind("resume").sort()).toEqual([
      "PatchAccounts",
      "PatchIncomes",
      "PatchInvoices",
      "PatchLinks",
      "PatchOwners",
      "PatchRecurringExpenses",
      "PatchRiskInsights",
      "PatchTransactions",
    ]);
    expect(ofKind("update")).toEqual(["ModifyLinkDataRetrieval"]);
  });

  it("takes what logs in to make or repair a link for a link operation", () => {
    expect(ofKind("link")).toEqual(["RegisterLink", "UpdateLink"]);
  });

  it("gives an idempotency key to the one operation that has them", () => {
    expect(ofKind("keyed_payment")).toEqual(["CreatePaymentIntentBrazil"]);
  });

  it("takes everything else under payments that is no read for a payment, except the widget token", () => {
    expect(ofKind("payment").sort()).toEqual([
      "CancelChargeBrazil",
      "CancelPaymentAuthorizationBrazil",
      "CancelPaymentAuthorizationChargeBrazil",
      "CancelPaymentIntentBrazil",
      "CompleteEnrollmentRedirectionBrazil",
      "CreateCustomerBrazil",
      "CreateEnrollmentBrazil",
      "CreatePaymentAuthorizationBrazil",
      "PatchPaymentIntentBrazil",
      "RegisterBankAccountBrazil",
      "RetryPaymentAuthorizationChargeBrazil",
    ]);
    expect(ofKind("retrieval")).toContain("GeneratePaymentWidgetAccessToken");
  });

  it("takes the other POSTs for retrievals", () => {
    const others = ofKind("retrieval");
    expect(others).toHaveLength(27);
    expect(others).toContain("RetrieveTransactions");
    expect(others).toContain("RetrieveBalances");
    expect(others).toContain("RefreshHistoricalDataForLink");
  });

  it.each([
    ["POST", "/v1/mandates"],
    ["PUT", "/"],
    ["DELETE", "/payments/br/payment-intents/1/"],
    ["PUT", "/payments/br/payment-intents/"],
    ["PURGE", "/api/accounts/"],
    ["POST", "/api/accounts"],
  ])("treats the unknown %s %s like a payment", (method, path) => {
    expect(operationKind(method, path)).toBe("payment");
  });

  it("sees through a prefix that a proxy puts in front", () => {
    expect(operationKind("POST", "/proxy/api/transactions/")).toBe("retrieval");
    expect(operationKind("POST", "/proxy/payments/br/payment-intents/")).toBe("keyed_payment");
    expect(operationKind("POST", "/payments/br/payment-intents/1/api/links/")).toBe("payment");
  });
});
