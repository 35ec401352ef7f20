import type { JsonObject, Repair } from "./repair.js";

/** Pairs whose second is never before their first, when both are there. */
const pairs: readonly (readonly [earlier: string, later: string])[] = [
  ["start_date", "end_date"],
  ["date_from", "date_to"],
  ["initial_date", "end_date"],
  ["issue_date", "expiration_date"],
  ["issue_date", "purchase_date"],
  ["issue_date", "due_date"],
  ["purchase_date", "due_date"],
  ["first_transaction_date", "last_transaction_date"],
  ["contract_start_date", "contract_end_date"],
  ["contract_start_date", "first_installment_due_date"],
  ["collected_at", "created_at"],
  ["value_date", "collected_at"],
  ["created_at", "updated_at"],
  ["created_at", "last_accessed_at"],
  ["issued_at", "certified_at"],
  ["incorporation_date", "start_date"],
];

/** Puts dates that the wrong way round into order, by exchanging them. Dates are compared as text, which is by day. */
export const dates: Repair = (object) => {
  for (const [earlier, later] of pairs) {
    if (isAfter(object, earlier, later)) {
      const { [earlier]: first = null, [later]: second = null } = object;
      if (sameShape(first, second)) {
        object[earlier] = second;
        object[later] = first;
      }
    }
  }
};

function isAfter(object: JsonObject, earlier: string, later: string): boolean {
  const { [earlier]: first, [later]: second } = object;
  return typeof first === "string" && typeof second === "string" && first > second;
}

function sameShape(first: unknown, second: unknown): boolean {
  return typeof first === "string" && typeof second === "string" && first.length === second.length;
}
