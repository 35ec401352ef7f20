import { daysAgo, instantAgo, monthOf } from "../dates.js";
import { omit, type Place, type Rules } from "../place.js";
import { companyOf } from "../world/companies.js";

function company(place: Place, index: number) {
  return companyOf(place.seed, "CL", index);
}

/** A purchase, a sale, a month's sum of small sales: each has details of its own. */
const invoiceKinds = [
  "purchase_invoice_details",
  "sales_invoice_details",
  "summary_invoice_details",
] as const;

function onlyFor(kind: (typeof invoiceKinds)[number]) {
  return (place: Place) => {
    if (invoiceKinds[place.item % invoiceKinds.length] === kind) return undefined;
    return kind === "summary_invoice_details" ? omit : null;
  };
}

/** Amounts that plain invoices do not have. */
function zeroes(parent: string, names: readonly string[]): Rules {
  return Object.fromEntries(names.map((name) => [`${parent}.${name}`, 0]));
}

/** Whole pesos. VAT and total are worked out from the net amount. */
export const invoicesChile: Rules = {
  "invoice_chile.net_amount": (_, random) => random.int(180, 900) * 1_000,
  "invoice_chile.vat_amount": 0,
  "invoice_chile.total_amount": 0,
  "invoice_chile.issue_date": (place) => daysAgo(26 + place.item),
  received_at: (place) => instantAgo(25 + place.item, 50_400),
  acknowledged_at: (place) => instantAgo(24 + place.item, 50_400),
  claim_date: null,
  "invoice_chile.status": "REGISTERED",
  document_code: (place) => [33, 33, 39][place.item % 3] ?? 33,
  "invoice_chile.category": "Del Giro",
  "invoice_chile.folio": (place) => String(20_417 + place.item),
  "invoice_chile.sender_id": (place) => company(place, place.item === 0 ? 1 : 0).document,
  "invoice_chile.sender_name": (place) => company(place, place.item === 0 ? 1 : 0).legalName,
  "invoice_chile.receiver_id": (place) => company(place, place.item === 0 ? 0 : 2).document,
  "invoice_chile.receiver_name": (place) => company(place, place.item === 0 ? 0 : 2).legalName,
  "invoice_chile.type": (place) => (place.item === 0 ? "OUTFLOW" : "INFLOW"),
  purchase_invoice_details: onlyFor("purchase_invoice_details"),
  sales_invoice_details: onlyFor("sales_invoice_details"),
  summary_invoice_details: onlyFor("summary_invoice_details"),
  ...zeroes("purchase_invoice_details", [
    "additional_tax_amount",
    "net_amount_fixed_assets",
    "tax_cigar_amount",
    "tax_cigarettes_amount",
    "tax_exempt_amount",
    "tax_non_credit_amount",
    "tax_processed_tobacco_amount",
    "vat_common_use",
    "vat_fixed_assets",
    "vat_non_refundable_amount",
    "vat_non_withheld",
  ]),
  ...zeroes("sales_invoice_details", [
    "additional_tax_amount",
    "construction_sector_tax_credit",
    "container_deposit_guarantee",
    "domestic_transportation_amount",
    "international_transportation_amount",
    "invoice_settlement_exempt_commission",
    "invoice_settlement_net_commission",
    "invoice_settlement_vat_commission",
    "non_billable_amount",
    "tax_exempt_amount",
    "tax_free_trade_zone_amount",
    "vat_non_withheld",
    "vat_partially_withheld",
    "vat_past_due",
    "vat_third_party",
    "vat_total_withheld",
  ]),
  "purchase_invoice_details.vat_non_refundable_code": null,
  "sales_invoice_details.credit_or_debit_note_on_purchase": false,
  "summary_invoice_details.tax_exempt_amount": 0,
  "purchase_invoice_details.credit_or_debit_note_on_purchase": false,
  additional_tax_rate: null,
  additional_tax_code: null,
  is_free_of_charge: false,
  periodic_billing_type: false,
  branch_code: 1,
  invoice_settlement_sender_id: null,
  reference_document_type: null,
  reference_document_folio: null,
  foreign_recipient_id: null,
  foreign_recipient_nationality: null,
  "summary_invoice_details.month": () => monthOf(daysAgo(20)),
  total_documents: 84,
};
