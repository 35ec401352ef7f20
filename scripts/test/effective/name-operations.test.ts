import { describe, expect, test } from "vitest";
import { normalise } from "../../src/effective/index.js";
import { derivedId } from "../../src/effective/name-operations.js";
import type { Document, Node } from "../../src/openapi/document.js";
import { operationsOf } from "../../src/openapi/operations.js";

function documentWith(paths: Record<string, Node>, components = {}): Document {
  return { openapi: "3.1.0", info: { title: "Loans", version: "1" }, paths, components };
}

const named = (document: Document) =>
  operationsOf(normalise(document)).map(({ id, method, path }) => `${method} ${path}: ${id}`);

describe("an operation without an id", () => {
  test.each([
    ["get", "/loans", "getLoans"],
    ["get", "/loans/{id}", "getLoansById"],
    ["post", "/api/v1/loans/{loan_id}/pay-off", "postApiV1LoansByLoanIdPayOff"],
    ["get", "/rates/{from}..{to}", "getRatesByFromByTo"],
    ["get", "/", "getRoot"],
    ["delete", "/préstamos", "deletePrStamos"],
    ["get", "/loans/", "getLoansSlash"],
    ["get", "/loans/{id}/", "getLoansByIdSlash"],
    ["get", "/pay_off", "getPayUnderscoreOff"],
    ["get", "/payOff", "getPayUpperOff"],
    ["get", "/loans/by/id", "getLoansLiteralById"],
    ["get", "/goodbye/{loanId}", "getGoodbyeByLoanId"],
  ] as const)("%s %s is called %s", (method, path, id) => {
    expect(derivedId(method, path)).toBe(id);
  });

  test("leaves the others their own, and what is given to it as it was", () => {
    const document = documentWith({
      "/loans": { get: { operationId: "list_loans", responses: {} }, post: { responses: {} } },
    });
    expect(named(document)).toEqual(["get /loans: list_loans", "post /loans: postLoans"]);
    expect(document.paths["/loans"]?.post).not.toHaveProperty("operationId");
  });

  test("is called the same in any company and order", () => {
    const paths = [
      ...["/loans", "/loans/", "/Loans", "/pay-off", "/pay_off", "/payOff", "/payoff"],
      ...["/loans/{id}", "/loans/{id}/", "/loans/by/id", "/loans/by_id", "/", "/slash"],
    ];
    const documentOf = (some: readonly string[]) =>
      documentWith(Object.fromEntries(some.map((path) => [path, { get: { responses: {} } }])));
    const alone = paths.flatMap((path) => named(documentOf([path])));
    expect(new Set(alone.map((line) => line.split(": ")[1])).size).toBe(paths.length);
    expect(named(documentOf(paths))).toEqual(alone);
    expect(named(documentOf(paths.toReversed()))).toEqual(alone.toReversed());
  });

  test.each([
    [
      "another one",
      { "/a/b": { get: { responses: {} } } },
      "GET /a/b and GET /a-b would both be called getAB",
    ],
    [
      "one that has an id, before or behind it",
      { "/a": { get: { responses: {} } }, "/b": { put: { operationId: "Get_a", responses: {} } } },
      "PUT /b and GET /a would both be called getA: give GET /a an `operationId`",
    ],
  ])("is not made up where its function would have the name of %s", (_, paths, message) => {
    const document = documentWith({ ...paths, "/a-b": { get: { responses: {} } } });
    expect(() => normalise(document)).toThrow(message);
  });

  test("has one for each path that shares an item", () => {
    const $ref = "#/components/pathItems/Loan";
    const item = { get: { responses: {} } };
    const document = documentWith({ "/a": { $ref }, "/b": { $ref } }, { pathItems: { Loan: item } });
    expect(named(document)).toEqual(["get /a: getA", "get /b: getB"]);
  });
});
