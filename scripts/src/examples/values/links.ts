import { instantAgo } from "../dates.js";
import type { Place, Rules } from "../place.js";
import { randomFor } from "../random.js";
import { bankOf, sourceOf } from "../world/banks.js";
import { companyOf } from "../world/companies.js";
import { personOf } from "../world/people.js";

const site = "https://example.com";

/** Placeholders that nobody takes for a secret. */
const passphrase = "correct-horse-battery";

function fakeJwt(kind: string): string {
  return ["eyJhbGciOiJub25lIn0", `example-${kind}-token`, "not-a-signature"].join(".");
}

function institutionCode(place: Place): string {
  if (place.resource === "consents") return bankOf(place.seed, "BR", place.item).code;
  const { component } = place;
  if (component === "LinksRequestEmploymentBrazil") return "inss_br_employment";
  if (component === "LinksRequestEmploymentMexico") return "planet_mx_employment";
  if (component === "LinksRequestFiscalMexico") return "tatooine_mx_fiscal";
  return place.item === 0 ? sourceOf(place.country, place.resource) : "tatooine_mx_fiscal";
}

/** Token requests carry the API keys in their body. */
function isTokenRequest(place: Place): boolean {
  return /^WidgetTokenRequest/.test(place.component ?? "");
}

export const links: Rules = {
  institution: (place) => (place.resource.startsWith("payments/") ? undefined : institutionCode(place)),
  "InstitutionAccount.name": (place) => bankOf(place.seed, place.country, 0).code,
  "InstitutionAccount.type": "bank",
  access_mode: "recurrent",
  "Link.status": (place) => (place.item === 0 ? "valid" : "token_required"),
  "Link.access_mode": "recurrent",
  refresh_rate: "7d",
  credentials_storage: "365d",
  stale_in: "365d",
  institution_user_id: (_, random) => `${random.code(43)}=`,
  "Link.fetch_resources": (place) => (place.item === 0 ? ["ACCOUNTS", "TRANSACTIONS"] : ["INVOICES"]),
  fetch_resources: (place) =>
    place.component === undefined || place.component === "ChangeAccessMode"
      ? ["ACCOUNTS", "TRANSACTIONS"]
      : undefined,
  username: (place) => {
    const person = personOf(place.seed, place.country, 0);
    if (place.component === "LinksRequestFiscalMexico") return person.rfc;
    return person.document;
  },
  username2: (place) => personOf(place.seed, place.country, 0).email,
  "LinksRequestFiscalMexico.password": "example1",
  password: (place) => (isTokenRequest(place) ? "your-secret-password" : passphrase),
  password2: "staple-pin",
  token: "102938",
  // The one a 428 names is the one that a resume sends.
  session: (place) => randomFor(place.seed, "session", place.country).hex(32),
  save_data: true,
  attach_pdf: true,
  attach_xml: true,

  // Access tokens and the widget
  access: fakeJwt("access"),
  refresh: fakeJwt("refresh"),
  id: (place) => (isTokenRequest(place) ? "your-secret-id" : undefined),
  "WidgetTokenRequestBankingBrazil.scopes":
    "read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents",
  "WidgetTokenRequestConsentManagement.scopes": "read_consents,write_consents,write_consent_callback",
  "WidgetTokenRequestUpdateMode.scopes": "read_institutions,write_links,read_links",
  scopes: "read_institutions,write_links",
  openfinance_feature: "consent_link_creation",
  "callback_urls.success": `${site}/connect/done`,
  "callback_urls.exit": `${site}/connect/left`,
  "callback_urls.event": `${site}/connect/event`,
  callback_url: `${site}/callback`,
  return_url: `${site}/return`,
  company_icon: `${site}/brand/icon.svg`,
  company_logo: `${site}/brand/logo.svg`,
  company_name: (place) => companyOf(place.seed, place.country, 0).tradeName,
  company_terms_url: `${site}/terms`,
  company_terms_version: "3",
  terms_and_conditions_url: `${site}/terms`,
  overlay_background_color: "#10243E",
  css_key: "--primary-color",
  "theme.value": "#2E7D5B",
  purpose: (place) =>
    place.country === "BR"
      ? "Análise de crédito para o seu financiamento."
      : "Análisis de crédito para tu préstamo.",
  "consent.permissions": ["REGISTER", "ACCOUNTS", "CREDIT_CARDS", "CREDIT_OPERATIONS"],
  "identification_info.type": "CPF",
  "identification_info.number": (place) => personOf(place.seed, place.country, 0).document,
  "identification_info.name": (place) => personOf(place.seed, place.country, 0).fullName,
  default_consent_duration_days: 183,
  color_scheme: "LIGHT",

  // Consents
  user_document: (place) => personOf(place.seed, "BR", 0).document,
  "Consents.document_number": (place) => personOf(place.seed, "BR", place.item).document,
  belvo_institution_name: (place) => institutionCode(place),
  institution_display_name: (place) => bankOf(place.seed, "BR", place.item).displayName,
  institution_icon_logo: (place) => `${site}/logos/${bankOf(place.seed, "BR", place.item).slug}.svg`,
  belvo_organization_name: (place) => companyOf(place.seed, "BR", 0).tradeName,
  user_name: (place) => personOf(place.seed, "BR", place.item).fullName,
  expired_at: () => instantAgo(-183, 45_000),
  undefined_consent_expiration: false,
  consent_duration: 183,
  "Consents.status": (place) => (place.item === 0 ? "AUTHORISED" : "AWAITING_AUTHORISATION"),
  ACCOUNTS: ["ACCOUNTS_READ", "ACCOUNTS_BALANCES_READ", "ACCOUNTS_TRANSACTIONS_READ"],
  CREDIT_CARDS: ["CREDIT_CARDS_ACCOUNTS_READ", "CREDIT_CARDS_ACCOUNTS_BILLS_READ"],
  CREDIT_OPERATIONS: ["LOANS_READ", "LOANS_PAYMENTS_READ"],
  REGISTER: ["CUSTOMERS_PERSONAL_IDENTIFICATIONS_READ"],
  RESOURCES: ["RESOURCES_READ"],
  INVESTMENTS: ["FUNDS_READ", "TREASURE_TITLES_READ"],
};
