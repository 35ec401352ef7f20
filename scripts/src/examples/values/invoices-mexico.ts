import { daysAgo, instantAgo } from "../dates.js";
import { clabe } from "../ids/mexico.js";
import { nthOf, type Place, type Rules } from "../place.js";
import type { Random } from "../random.js";
import { addressOf } from "../world/addresses.js";
import { bankOf } from "../world/banks.js";
import { companyOf } from "../world/companies.js";
import { personOf } from "../world/people.js";

/** The tax authority's number of an electronic document. */
function fiscalFolio(_: Place, random: Random): string {
  return random.uuid().toUpperCase();
}

function company(place: Place, index = place.item) {
  return companyOf(place.seed, "MX", index);
}

/** What an invoice is, by its position in a list: a sale, a pay slip, the receipt of a payment. */
const invoiceTypes = ["Ingreso", "Nómina", "Pago"] as const;

export function invoiceTypeAt(place: Place): (typeof invoiceTypes)[number] {
  return invoiceTypes[place.item % invoiceTypes.length] ?? "Ingreso";
}

export const invoicesMexico: Rules = {
  invoice_identification: fiscalFolio,
  "TaxRetentions.invoice_identification": (_, random) => random.uuid(),
  invoice_date: (place) => daysAgo(32 + place.item),
  certification_date: (place) => daysAgo(32 + place.item),
  "InvoiceWithIdSat.status": "Vigente",
  invoice_type: (place) => invoiceTypeAt(place),
  "InvoiceWithIdSat.type": "OUTFLOW",
  sender_id: (place) => company(place, 0).document,
  sender_name: (place) => company(place, 0).legalName,
  receiver_id: (place) =>
    invoiceTypeAt(place) === "Nómina" ? personOf(place.seed, "MX", 1).rfc : company(place, 1).document,
  receiver_name: (place) =>
    invoiceTypeAt(place) === "Nómina" ? personOf(place.seed, "MX", 1).fullName : company(place, 1).legalName,
  sender_fiscal_regime: "601",
  receiver_fiscal_regime: (place) => (invoiceTypeAt(place) === "Nómina" ? "605" : "601"),
  sender_tax_fraud_status: "NO_TAX_FRAUD_STATUS",
  receiver_tax_fraud_status: "NO_TAX_FRAUD_STATUS",
  sender_blacklist_status: null,
  receiver_blacklist_status: null,
  receiver_postal_code: () => addressOf("MX", 1).postcode,
  place_of_issue: () => addressOf("MX", 0).postcode,
  cancelation_status: null,
  cancelation_update_date: null,
  certification_authority: (place) => company(place, 2).document,
  "InvoiceWithIdSat.payment_type": "03",
  payment_type_description: null,
  "InvoiceWithIdSat.payment_method": (place) => (invoiceTypeAt(place) === "Pago" ? null : "PUE"),
  payment_method_description: null,
  usage: (place) => ({ Ingreso: "G03", Nómina: "CN01", Pago: "CP01" })[invoiceTypeAt(place)],
  "InvoiceWithIdSat.version": "4.0",
  folio: (place) => String(5_120 + place.item),
  series: "B",
  export_type: "01",
  "InvoiceWithIdSat.exchange_rate": 1,
  "InvoicesPaymentsSat.exchange_rate": "1",
  "InvoiceWithIdSat.payments": (place) => (invoiceTypeAt(place) === "Pago" ? undefined : []),
  "InvoiceWithIdSat.payroll": (place) => (invoiceTypeAt(place) === "Nómina" ? undefined : null),
  "InvoiceWithIdSat.related_invoices": [],
  "InvoiceWithIdSat.warnings": null,

  // Lines; the sums follow.
  "InvoiceDetailSat.description": (place) =>
    ({ Ingreso: "Pan de caja integral", Nómina: "Pago de nómina", Pago: "Pago" })[invoiceTypeAt(place)],
  product_identification: (place) =>
    ({ Ingreso: "50181900", Nómina: "84111505", Pago: "84111506" })[invoiceTypeAt(place)],
  unit_code: (place) => (invoiceTypeAt(place) === "Ingreso" ? "H87" : "ACT"),
  unit_description: (place) => (invoiceTypeAt(place) === "Ingreso" ? "Pieza" : "Actividad"),
  "InvoiceDetailSat.quantity": (place) => (invoiceTypeAt(place) === "Ingreso" ? 40 + 10 * nthOf(place) : 1),
  unit_amount: (place) => ({ Ingreso: 38.5, Nómina: 8_765.25, Pago: 0 })[invoiceTypeAt(place)],
  discount: 0,
  tax_subject_code: (place) => (invoiceTypeAt(place) === "Ingreso" ? "02" : "01"),
  identifier_number: (place) => `PAN-${String(nthOf(place) + 1).padStart(3, "0")}`,
  tax_type: "Tasa",
  tax: (place) => (place.names.includes("retained_taxes") ? "ISR" : "IVA"),
  tax_percentage: (place) => (place.names.includes("retained_taxes") ? 1.25 : 16),

  "InvoicesPaymentsSat.date": () => instantAgo(36, 64_800),
  "InvoicesPaymentsSat.payment_type": "03",
  "InvoicesPaymentsSat.amount": 1_786.4,
  "InvoicesPaymentsSat.operation_number": (_, random) => random.digits(7),
  beneficiary_rfc: (place) => company(place, 0).document,
  beneficiary_account_number: (_, random) => clabe(random),
  payer_rfc: (place) => company(place, 1).document,
  payer_account_number: (_, random) => clabe(random),
  payer_bank_name: (place) => bankOf(place.seed, "MX", 0).displayName,
  "InvoicesPaymentsRelatedDocumentsSat.payment_method": "PPD",
  partiality_number: 1,
  previous_balance: 3_572.8,
  amount_paid: 1_786.4,
  outstanding_balance: 1_786.4,

  "InvoicesPayrollSat.days": 15,
  "InvoicesPayrollSat.type": "O",
  "InvoicesPayrollSat.version": "1.2",
  "InvoicesPayrollSat.amount": 7_890.1,
  "InvoicesPayrollSat.date_from": () => daysAgo(47),
  "InvoicesPayrollSat.date_to": () => daysAgo(33),
  payment_date: () => daysAgo(33),
  "InvoicesPayrollSat.periodicity": "FIFTEENTH_DAY",
  "InvoicePayrollEarningsBreakdown.type": "WAGES_SALARIES",
  taxable_amount: 8_765.25,
  vat_free_amount: 0,
  "InvoicePayrollTaxDeductions.type": "ISR",
  "InvoicePayrollTaxDeductions.amount": 875.15,
  "InvoicesPayrollSat.other_payments": [],
};
