import { isObject, numbersAt, objectsAt, setAmount, sumOf } from "./members.js";
import type { JsonObject, Repair } from "./repair.js";

/** Totals of other things than invoices: debts, investments, currency, accounting. */
export const sums: Repair = (object, place) => {
  const set = (name: string, amount: number): void => setAmount(object, name, amount, place);

  // Debts by age
  const aged = ["current", "delinquent", "severely_delinquent", "defaulted"].filter(
    (name) => typeof object[name] === "number",
  );
  if (aged.length > 0 && "credit_type" in object) set("amount", addUp(object, aged));
  if ("debt_data_last_update" in object) {
    const debts = [...objectsAt(object, "direct_debts"), ...objectsAt(object, "indirect_debts")];
    for (const name of aged) set(name, sumOf(debts, name));
    set("total", addUp(object, aged));
  }

  const units =
    numbersAt(object, "quantity", "gross_unit_price") ?? numbersAt(object, "quantity", "unit_price");
  if (units !== undefined) {
    set("gross_value", units[0] * units[1]);
    set("value", units[0] * units[1]);
  }
  const { broker_note_details: note } = object;
  if (isObject(note) && typeof object.gross_value === "number") {
    setAmount(note, "gross_value", object.gross_value, place);
    setAmount(note, "net_value", netOf(note), place);
  }
  if (typeof object.gross_value === "number") set("net_value", netOf(object));

  const currency = numbersAt(object, "foreign_operation_value_amount", "local_operation_tax_amount");
  if (currency !== undefined) set("local_operation_value_amount", currency[0] * currency[1]);

  // A group of accounts: its total is that of all others.
  if ("total" in object && !("credit_type" in object) && !("debt_data_last_update" in object)) {
    const others = Object.keys(object).filter((name) => name !== "total" && typeof object[name] === "number");
    if (others.length > 5) set("total", addUp(object, others));
  }
};

const costs = [
  "withheld_amount",
  "transaction_tax",
  "income_tax",
  "transaction_fee",
  "exit_fee",
  "brokerage_fee",
];
const clearing = ["clearing_settlement_fee", "clearing_registration_fee", "clearing_custody_fee"];
const exchange = ["stock_exchange_asset_trade_notice_fee", "stock_exchange_fee", "taxes"];

/** What is left of a gross value, if there is one. */
function netOf(object: JsonObject): number {
  const taken = [...costs, ...clearing, ...exchange].filter((name) => typeof object[name] === "number");
  return (numbersAt(object, "gross_value")?.[0] ?? 0) - addUp(object, taken);
}

function addUp(object: JsonObject, names: readonly string[]): number {
  return sumOf(
    names.map((name) => ({ value: object[name] ?? 0 })),
    "value",
  );
}
