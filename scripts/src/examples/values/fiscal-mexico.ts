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

function address(place: Place) {
  return addressOf("MX", place.item);
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

export const taxesMexico: Rules = {
  "TaxRetentions.version": "2.0",
  "TaxRetentions.code": 25,
  issued_at: () => instantAgo(61, 52_000),
  certified_at: () => instantAgo(61, 52_001),
  cancelled_at: null,
  receiver_nationality: "NATIONAL",
  total_invoice_amount: 24_000,
  total_exempt_amount: 2_000,
  total_taxable_amount: 22_000,
  total_retained_amount: 2_200,
  "RetentionBreakdown.base_amount": 22_000,
  "RetentionBreakdown.tax_type": "01",
  "RetentionBreakdown.retained_amount": 2_200,
  payment_status: "PAID",

  "TaxComplianceStatus.internal_identification": (_, random) => `${random.digits(2)}NE${random.digits(7)}`,
  rfc: (place) => company(place).document,
  outcome: "POSITIVE",

  place_and_date_of_issuance: (place) => `${address(place).town}, ${address(place).state}, ${daysAgo(1)}`,
  "TaxStatusSat.official_name": (place) => personOf(place.seed, "MX", place.item).fullName,
  id_cif: (_, random) => random.digits(11),
  "TaxStatusTaxPayerInformationSat.rfc": (place) => personOf(place.seed, "MX", place.item).rfc,
  curp: (place) => personOf(place.seed, "MX", place.item).document,
  "TaxStatusTaxPayerInformationSat.name": (place) => personOf(place.seed, "MX", place.item).name,
  first_last_name: (place) => personOf(place.seed, "MX", place.item).firstLastName,
  commercial_name: null,
  start_operations_date: () => daysAgo(3_030),
  status_padron: "ACTIVO",
  last_status_change_date: () => daysAgo(3_030),
  postal_code: (place) => address(place).postcode,
  street_type: "CALLE",
  street: (place) => address(place).street,
  exterior_number: (place) => address(place).number,
  interior_number: null,
  suburb: (place) => address(place).district,
  locality: (place) => address(place).town,
  municipality: (place) => address(place).town,
  "TaxStatusAddressSat.state": (place) => address(place).state,
  street_one: "Calle de la Garza",
  street_two: "Calle del Quetzal",
  "TaxStatusEconomicActivitySat.economic_activity": "Servicios de consultoría en computación",
  "TaxStatusEconomicActivitySat.end_date": null,
  order: "1",
  percentage: "100",
  regimen: "Régimen de las Personas Físicas con Actividades Empresariales y Profesionales",
  "TaxStatusRegimensSat.end_date": null,
  obligation: "Declaración mensual de IVA",
  expiration: "A más tardar el día 17 del mes siguiente",
  "TaxStatusObligationsSat.end_date": null,
  digital_stamp: (_, random) => `${random.code(86)}==`,
  digital_stamp_chain: (place) =>
    `||${daysAgo(1)}|${personOf(place.seed, "MX", place.item).rfc}|CONSTANCIA DE SITUACIÓN FISCAL||`,

  // Tax returns: free-form sections in the authority's own words
  informacion_general: (place) => ({
    ejercicio: 2025,
    rfc: /Business/.test(place.component ?? "")
      ? company(place).document
      : personOf(place.seed, "MX", place.item).rfc,
    tipo_declaracion: "Normal",
  }),
  sueldos_salarios: { ingresos_anuales: 213_170.88, isr_retenido: 21_003.6 },
  servicios_profesionales: { ingresos: 96_000, iva_retenido: 10_240 },
  deducciones_personales: { gastos_medicos: 8_450, total: 8_450 },
  determinacion_impuesto: { base_gravable: 300_720.88, impuesto: 52_910.4, saldo_a_cargo: 0 },
  retenciones: { isr: 21_003.6 },
  dividendos: null,
  datos_informativos: null,
  isr: { ingresos_del_periodo: 96_000, isr_a_cargo: 9_600 },
  iva: { iva_a_cargo: 15_360, iva_acreditable: 4_120 },
  datos_adicionales: { opta_por_dictaminar: false },
  estado_resultados: null,
  estado_posicion_financiera_balance: null,
  conciliacion_entre_resultado_contable_fiscal: null,
  deducciones_autorizadas: { total: 1_804_300 },
  cifras_cierre_ejercicio: { utilidad_fiscal: 412_650 },
  determinacion_del_impuesto_sobre_la_renta: { isr_causado: 123_795 },
  dividendos_o_utilidades_distribuidos: null,
  detalle_pago_r1_isr_personas_morales: { cantidad_a_pagar: 18_300 },
  ingressos: { total: 2_216_950 },
  determinacion: { isr_a_cargo: 18_300 },
  determinacion_isr: { base_gravable: 38_200, isr_a_cargo: 11_460 },
  detalle_pago_isr: { cantidad_a_pagar: 11_460 },
  determinacion_iva: { iva_a_cargo: 24_800 },
  detalle_pago_iva: { cantidad_a_pagar: 24_800 },
  "TaxReturnPersonalMonthly.type": "monthly",
  "TaxReturnBusinessMonthly.type": "monthly",
  "TaxReturnsMonthlyRequest.type": "monthly",
  "TaxReturnsYearlyRequest.type": "yearly",
};
