import type { Place } from "../place.js";
import { isObject, numbersAt, objectsAt, setAmount, sumOf } from "./members.js";
import type { JsonObject, Repair } from "./repair.js";

const mexicanVat = 0.16;
const chileanVat = 0.19;

/** Lines, taxes and totals of invoices. A line is complete before the invoice around it is. */
export const invoices: Repair = (object, place) => {
  if ("unit_amount" in object) line(object, place);
  if ("invoice_details" in object) mexican(object, place);
  if ("net_amount" in object && "vat_amount" in object) chilean(object, place);
};

function chilean(object: JsonObject, place: Place): void {
  const net = numbersAt(object, "net_amount")?.[0] ?? 0;
  const vat = Math.round(net * chileanVat);
  setAmount(object, "vat_amount", vat, place);
  setAmount(object, "total_amount", net + vat, place);
  const { purchase_invoice_details: purchase, sales_invoice_details: sale } = object;
  if (isObject(purchase)) setAmount(purchase, "vat_refundable_amount", vat, place);
  if (isObject(sale)) {
    setAmount(sale, "vat_sales", vat, place);
    setAmount(sale, "total_amount_for_period", net + vat, place);
  }
}

function line(object: JsonObject, place: Place): void {
  const [quantity, price] = numbersAt(object, "quantity", "unit_amount") ?? [0, 0];
  const set = (name: string, amount: number): void => setAmount(object, name, amount, place);
  // Pay slips and payment receipts bear no VAT.
  const isTaxed = object.tax_subject_code === "02";
  const net = quantity * price;
  const tax = isTaxed ? Math.round(net * mexicanVat * 100) / 100 : 0;
  set("pre_tax_amount", net);
  set("tax_percentage", isTaxed ? mexicanVat * 100 : 0);
  set("tax_amount", tax);
  set("total_amount", net + tax);
  if (!isTaxed) object.transferred_taxes = [];
  object.retained_taxes = [];
  for (const each of objectsAt(object, "transferred_taxes"))
    setAmount(each, "transferred_tax_amount", tax, place);
}

function mexican(object: JsonObject, place: Place): void {
  const lines = objectsAt(object, "invoice_details");
  const set = (name: string, amount: number): void => setAmount(object, name, amount, place);
  const net = sumOf(lines, "pre_tax_amount");
  const tax = sumOf(lines, "tax_amount");
  set("subtotal_amount", net);
  set("tax_amount", tax);
  set("discount_amount", 0);
  set("total_amount", net + tax);

  const details = object.tax_details;
  if (!isObject(details)) return;
  if (tax === 0) details.transferred_taxes = [];
  details.retained_taxes = [];
  setAmount(details, "total_tax_retained", 0, place);
  setAmount(details, "total_tax_transferred", tax, place);
  for (const each of objectsAt(details, "transferred_taxes")) {
    setAmount(each, "pre_tax_amount", net, place);
    setAmount(each, "tax_amount", tax, place);
  }
}
