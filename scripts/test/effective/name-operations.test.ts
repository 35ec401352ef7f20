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
    ["post", "/api/v1/loans/{loan_id}/pay-off/", "postApiV1LoansByLoanIdPayOff"],
    ["get", "/rates/{from}..{to}", "getRatesByFromByTo"],
    ["get", "/", "getRoot"],
    ["delete", "/préstamos", "deletePrStamos"],
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

  test("never shares the name of its function, neither with one that has an id nor with another one", () => {
    const document = documentWith({
      "/loans": { get: { responses: {} }, put: { operationId: "get-loans", responses: {} } },
      "/loans/{id}": { get: { responses: {} } },
      "/loans/by/id": { get: { responses: {} } },
    });
    expect(named(document)).toEqual([
      "get /loans: getLoans2",
      "put /loans: get-loans",
      "get /loans/{id}: getLoansById",
      "get /loans/by/id: getLoansById2",
    ]);
  });

  test("has one for each path that shares an item", () => {
    const $ref = "#/components/pathItems/Loan";
    const item = { get: { responses: {} } };
    const document = documentWith({ "/a": { $ref }, "/b": { $ref } }, { pathItems: { Loan: item } });
    expect(named(document)).toEqual(["get /a: getA", "get /b: getB"]);
  });
});
