import { daysAgo } from "../dates.js";
import { nthOf, type Place, type Rules } from "../place.js";
import { addressOf } from "../world/addresses.js";
import { bankOf } from "../world/banks.js";
import { companyOf } from "../world/companies.js";
import { personOf } from "../world/people.js";

function company(place: Place, index = place.item) {
  return companyOf(place.seed, "CL", index);
}

function person(place: Place) {
  return personOf(place.seed, "CL", nthOf(place));
}

/** What the tax authority knows of a company, and the debts of a person. */
export const registersChile: Rules = {
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

  "personal_data.document_id_number": (place) => personOf(place.seed, "CL", place.item).document,
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
