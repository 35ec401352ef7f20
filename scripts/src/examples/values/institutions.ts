import type { Place, Rules } from "../place.js";
import { bankOf } from "../world/banks.js";

const site = "https://example.com";

function bank(place: Place) {
  return bankOf(place.seed, place.country, place.item);
}

/** Both schemas of institutions that initiate payments, and the one of those that give data. */
const described: Rules = {
  display_name: (place) => bank(place).displayName,
  legal_entity_name: (place) => bank(place).legalName,
  website: (place) => `${site}/${bank(place).slug}`,
  logo: (place) => `${site}/logos/${bank(place).slug}.svg`,
  icon_logo: (place) => `${site}/logos/${bank(place).slug}-icon.svg`,
  text_logo: (place) => `${site}/logos/${bank(place).slug}-text.svg`,
  primary_color: "#2E7D5B",
  description: (place) =>
    place.country === "BR" ? "Banco fictício para demonstrações." : "Banco ficticio para demostraciones.",
};

function forComponents(names: readonly string[], rules: Rules): Rules {
  return Object.fromEntries(
    names.flatMap((name) => Object.entries(rules).map(([property, rule]) => [`${name}.${property}`, rule])),
  );
}

export const institutions: Rules = {
  ...forComponents(["InstitutionPublicApi", "paymentInstitutionBR", "paymentInstitution"], described),
  "institutions:id": (place) => (place.side === "parameter" ? "7001" : undefined),
  "InstitutionPublicApi.id": (place) => 7001 + place.item,
  "InstitutionPublicApi.name": (place) => bank(place).code,
  "paymentInstitutionBR.name": (place) => bank(place).code.replace(/_br_/, "_"),
  "paymentInstitution.name": (place) => bank(place).code.replace(/_br_/, "_"),
  "InstitutionPublicApi.type": "bank",
  "InstitutionPublicApi.country_codes": (place) => [place.country],
  "InstitutionPublicApi.code": (place) => String(7001 + place.item),
  "paymentInstitutionBR.code": (place) => bank(place).ispb,
  "InstitutionPublicApi.resources": ["ACCOUNTS", "BALANCES", "BILLS", "OWNERS", "TRANSACTIONS"],
  "InstitutionPublicApi.status": "healthy",
  "InstitutionPublicApi.integration_type": "openfinance",
  "InstitutionOpenBankingInformation.description": (place) =>
    `${bank(place).displayName}: dados de demonstração.`,
  "InstitutionOpenBankingInformation.participants": (place) => [bank(place).displayName],
  active: true,
  "paymentInstitutionBR.country": "BRA",
  "paymentInstitutionBR.form_fields": [],
  institution_type: "INDIVIDUAL",
  sort_priority: (place) => place.item + 1,
  top_tier_institutions: ["nubank_retail", "itau_retail"],

  // Login forms
  "form_fields.name": "username",
  "form_fields.type": "text",
  "form_fields.label": "CPF",
  "form_fields.placeholder": "000.000.000-00",
  "form_fields.validation": "^\\d{11}$",
  "form_fields.validation_message": "O CPF tem 11 números.",
  "form_fields.dependency": null,
  "form_fields.length": 11,
  "form_fields.optional": false,
  "form_fields.preselected": 0,
  "values.code": "001",
  "values.label": "CPF",
  "values.placeholder": "000.000.000-00",
  "values.validation": "^\\d{11}$",
  "values.validation_message": "O CPF tem 11 números.",
  "InstitutionsFeature.name": "token_required",
  "InstitutionsFeature.description": "O banco pode pedir um código de uso único.",

  website: `${site}/banco`,
};
