import { amountBetween } from "../amounts.js";
import { daysAgo } from "../dates.js";
import { nthOf, type Place, type Rules } from "../place.js";
import { addressOf } from "../world/addresses.js";
import { bankOf } from "../world/banks.js";
import { companyOf } from "../world/companies.js";
import { ascii, personOf } from "../world/people.js";

function person(place: Place) {
  return personOf(place.seed, place.country, place.item);
}

function company(place: Place) {
  return companyOf(place.seed, place.country, place.item);
}

/** Account holders: people and companies. */
export const owners: Rules = {
  social_name: null,
  "OwnerBusinessOpenFinanceBrazil.company_name": (place) => company(place).legalName,
  trade_name: (place) => company(place).tradeName,
  "OwnerBusinessOpenFinanceBrazil.email": (place) => `contato@${ascii(company(place).tradeName)}.example.com`,
  incorporation_date: (place) => company(place).foundedOn,
  business_name: (place) => company(place).legalName,
  "Owner.last_name": (place) => person(place).firstLastName,
  marital_status: (place) => (place.item === 0 ? "MARRIED" : "SINGLE"),
  marital_status_additional_info: null,
  gender: (place) => (person(place).sex === "H" ? "MALE" : "FEMALE"),
  companies_id: (place) => [bankOf(place.seed, "BR", 0).cnpj],
  is_local_resident: true,
  is_main: (place) => nthOf(place) === 0,

  document_type: (place) => {
    if (place.component === "OwnerParties") return "CPF";
    if (place.country === "MX") return "CURP";
    return /parties|business/i.test(place.names.join()) ? "CNPJ" : "CPF";
  },
  document_number: (place) => person(place).document,
  "additional_documents.type": "DRIVERS_LICENSE",
  "documents.type": "PASSPORT",
  type_additional_info: null,
  "additional_documents.number": (_, random) => random.digits(11),
  "documents.number": (_, random) => `${random.pick(["FX", "GA", "YD"])}${random.digits(6)}`,
  country_of_issuance: "BRA",
  "OwnerNationalities.info": "BRA",

  "emails.email": (place) => person(place).email,
  address: (place) => addressOf(place.country, place.item).oneLine,
  "addresses.address": (place) => {
    const { street, number } = addressOf(place.country, place.item + nthOf(place));
    return `${street}, ${number}`;
  },
  "addresses.additional_info": "Apto 31",
  district_name: (place) => addressOf("BR", place.item + nthOf(place)).district,
  town: (place) => addressOf("BR", place.item + nthOf(place)).town,
  town_code: (place) => addressOf("BR", place.item + nthOf(place)).townCode,
  "addresses.state": (place) => addressOf("BR", place.item + nthOf(place)).state,
  postcode: (place) => addressOf("BR", place.item + nthOf(place)).postcode,
  country_name: (place) => addressOf(place.country, 0).countryName,
  "OwnerAddresses.country_code": (place) => addressOf(place.country, 0).countryCode,
  latitude: (place) => addressOf("BR", place.item + nthOf(place)).latitude,
  longitude: (place) => addressOf("BR", place.item + nthOf(place)).longitude,
  "OwnerPhoneNumbers.type": "MOBILE",
  "OwnerPhoneNumbers.number": (place) => person(place).phone.slice(-9),
  "OwnerPhoneNumbers.area_code": (place) => person(place).phone.slice(3, 5),
  "OwnerPhoneNumbers.country_code": "55",
  extension: null,
  "filiations.type": (place) => (nthOf(place) === 0 ? "MOTHER" : "FATHER"),
  "filiations.civil_name": (place) =>
    nthOf(place) === 0 ? "Rosângela Conceição da Luz" : "Benício Furtado da Luz",

  company_id: (place) => companyOf(place.seed, "BR", 0).document,
  occupation_code: "BRAZIL_OCCUPATION_CODE",
  // The spelling of earlier revisions
  occuptation_code: "BRAZIL_OCCUPATION_CODE",
  occupation_description: "Analista de produto",
  "informed_income.frequency": "MONTHLY",
  "informed_income.amount": (place, random) => amountBetween(random, 5_000, 9_000, place.country),
  "informed_income.date": () => daysAgo(13),
  "informed_revenue.frequency": "ANNUALLY",
  "informed_revenue.amount": (place, random) => amountBetween(random, 600_000, 900_000, place.country),
  frequency_additional_info: null,
  "patrimony.amount": (place, random) => amountBetween(random, 120_000, 400_000, place.country),
  "patrimony.date": () => daysAgo(138),
  "patrimony.year": 2025,
  "economic_activities.code": (place) => company(place).activity[0],

  "OwnerIndividualFinancialRelation.start_date": () => `${daysAgo(1_520)}T13:00:00Z`,
  "OwnerBusinessFinancialRelation.start_date": () => `${daysAgo(1_520)}T13:00:00Z`,
  product_services: ["CONTA_DEPOSITO_A_VISTA", "CARTAO_CREDITO"],
  product_services_additional_info: null,
  "procurators.type": "ATTORNEY",
  civil_name: (place) => personOf(place.seed, "BR", 3).fullName,
  "procurators.document_number": (place) => personOf(place.seed, "BR", 3).document,
  "products.type": "CHECKING_ACCOUNT",
  "products.subtype": "INDIVIDUAL",
  employer_name: (place) => companyOf(place.seed, "BR", 0).legalName,
  employer_id_number: (place) => companyOf(place.seed, "BR", 0).document,
  employer_bank_id_number: (place) => bankOf(place.seed, "BR", 1).cnpj,
  employer_bank_code: (place) => bankOf(place.seed, "BR", 1).ispb,
  portability_approval_date: () => daysAgo(610),
  account_opening_date: () => daysAgo(640),

  "parties.person_type": "INDIVIDUAL",
  "parties.type": (place) => (nthOf(place) === 0 ? "ADMINISTRATOR" : "MEMBER"),
  "parties.display_name": (place) => personOf(place.seed, "BR", nthOf(place)).fullName,
  "parties.company_name": null,
  "parties.trade_name": null,
  "parties.start_date": (place) => company(place).foundedOn,
  percentage_type: (place) => (nthOf(place) === 0 ? 0.6 : 0.4),
  "parties.document_number": (place) => personOf(place.seed, "BR", nthOf(place)).document,
  document_issue_date: () => daysAgo(1_190),
  document_expiration_date: () => daysAgo(-900),
  document_country: "BRA",
  document_additional_info: null,

  "OwnerBusinessOpenFinanceBrazil.document_id": (place) => ({
    document_type: "CNPJ",
    document_number: company(place).document,
  }),
};
