import { daysAgo, instantAgo } from "../dates.js";
import type { Place, Rules } from "../place.js";
import { addressOf } from "../world/addresses.js";
import { companyOf } from "../world/companies.js";
import { personOf } from "../world/people.js";

function company(place: Place, index = place.item) {
  return companyOf(place.seed, "MX", index);
}

function address(place: Place) {
  return addressOf("MX", place.item);
}

/** Tax retentions, the tax authority's opinion of compliance, the status certificate, and tax returns. */
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
