import { daysAgo, instantAgo, monthOf } from "../dates.js";
import { rutOfPerson } from "../ids/chile.js";
import { nthOf, omit, type Place, type Rules } from "../place.js";
import { addressOf } from "../world/addresses.js";
import { bankOf } from "../world/banks.js";
import { companyOf } from "../world/companies.js";
import { personOf } from "../world/people.js";

function company(place: Place, index = place.item) {
  return companyOf(place.seed, "CL", index);
}

function person(place: Place, index = nthOf(place)) {
  return personOf(place.seed, "CL", index);
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
export const chile: Rules = {
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

  "tax_status_sii_entity_details.name": (place) => company(place).legalName,
  "tax_status_sii_entity_details.document_id_number": (place) => company(place).document,
  "tax_status_sii_entity_details.incorporation_date": (place) => company(place).foundedOn,
  "tax_status_sii_entity_details.start_date": (place) => company(place).foundedOn,
  "tax_status_sii_entity_details.end_date": null,
  document_id_type: "RUT",
  "tax_status_sii_address.type": "PRIMARY",
  "tax_status_sii_address.date": (place) => company(place).foundedOn,
  "tax_status_sii_emails.type": "CONTACT",
  "tax_status_sii_emails.email": "contacto@example.com",
  "tax_status_sii_phone.type": "MOBILE",
  "tax_status_sii_phone.number": (place) => person(place).phone,
  "tax_status_sii_economic_activity.type": "COMERCIO",
  "tax_status_sii_economic_activity.activity": (place) => company(place).activity[1],
  "tax_status_sii_economic_activity.code": (place) => company(place).activity[0],
  tax_category: 1,
  vat_affected: true,
  "tax_status_sii_legal_representative.name": (place) => person(place).fullName,
  "tax_status_sii_legal_representative.document_id_number": (place) => person(place).document,
  "tax_status_sii_legal_representative.end_date": null,
  "tax_status_sii_equity_holder.name": (place) => person(place).fullName,
  "tax_status_sii_equity_holder.document_id_number": (place) => person(place).document,
  "tax_status_sii_equity_holder.end_date": null,
  "tax_status_sii_company_stake.name": (place) => company(place, 2).legalName,
  "tax_status_sii_company_stake.document_id_number": (place) => company(place, 2).document,
  "tax_status_sii_company_stake.end_date": null,
  is_current: true,
  inactive: false,
  capital_contributed: (place) => (nthOf(place) === 0 ? 6_000_000 : 4_000_000),
  capital_contribution_outstanding: 0,
  ownership_share: (place) => (nthOf(place) === 0 ? 60 : 40),
  profit_share: (place) => (nthOf(place) === 0 ? 60 : 40),
  "tax_status_sii_regime.type": "PRO PYME GENERAL",
  "tax_status_sii_authorized_tax_document.type": "FACTURA ELECTRONICA",
  document_limit: 500,
  authorization_date: () => daysAgo(1_400),
  property_id: (_, random) => `${random.digits(5)}-${random.digits(3)}`,
  district: () => addressOf("CL", 0).district.toUpperCase(),
  "tax_status_sii_property_tax_liabilities.type": "COMERCIAL",
  "overdue_tax_payments.year": 2025,
  "overdue_tax_payments.installment": 4,
  "overdue_tax_payments.due_date": () => daysAgo(169),
  "scheduled_tax_payments.year": 2026,
  "scheduled_tax_payments.installment": 2,
  "scheduled_tax_payments.due_date": () => daysAgo(-43),
  amount_due: 184_320,
  "tax_status_sii_fiscal_office.name": () => addressOf("CL", 0).district.toUpperCase(),
  "tax_status_sii_fiscal_office.address": () => addressOf("CL", 1).oneLine,

  "personal_data.document_id_number": (place, random) =>
    place.country === "CL" ? personOf(place.seed, "CL", place.item).document : rutOfPerson(random),
  debt_data_last_update: () => daysAgo(18),
  financial_institution: (place) => bankOf(place.seed, "CL", nthOf(place)).displayName,
  credit_type: (place) => (nthOf(place) === 0 ? "Consumo" : "Vivienda"),
  "direct_debts.current": (place) => 1_450_000 - 300_000 * nthOf(place),
  "direct_debts.delinquent": (place) => (nthOf(place) === 0 ? 84_000 : null),
  "indirect_debts.current": 320_000,
  "indirect_debts.delinquent": null,
  severely_delinquent: null,
  defaulted: null,
  direct_amount: 900_000,
  indirect_amount: null,
};
