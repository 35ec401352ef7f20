import type { WidgetTokenRequest } from "./request.js";

/** What the tokens of one kind have in common. */
interface FixedParts {
  readonly scopes: string;
  /** Members of the body that are the same unless somebody says otherwise. */
  readonly defaults?: object;
  readonly widget?: object;
  /** What the API cannot do without, as paths into the request. */
  readonly demanded: readonly string[];
}

const branding = ["company_icon", "company_logo", "company_name", "company_terms_url"].map(
  (name) => `widget.branding.${name}`,
);
const callbacks = ["success", "exit", "event"].map((name) => `widget.callback_urls.${name}`);
const consent = ["purpose", "terms_and_conditions_url", "identification_info"].map(
  (name) => `widget.consent.${name}`,
);

const linkScopes = "read_institutions,write_links";
// What the API itself does when nothing is said; the description wants it said.
const stale_in = "365d";

/**
 * By kind of token. The resources are those that an institution's kind has without a further agreement with
 * Belvo. Sources: the schemas of the token request, the guides of the widget for Open Finance, of its update
 * mode and of the consent portal. Where schema and guide differ, the request satisfies both.
 */
export const fixedParts: Readonly<Record<WidgetTokenRequest["for"], FixedParts>> = {
  banking_brazil: {
    scopes: `${linkScopes},read_consents,write_consents,write_consent_callback,delete_consents`,
    defaults: { stale_in, fetch_resources: ["ACCOUNTS", "OWNERS", "TRANSACTIONS", "BILLS"] },
    widget: { openfinance_feature: "consent_link_creation" },
    demanded: [...branding, ...callbacks, ...consent],
  },
  employment_brazil: {
    scopes: linkScopes,
    defaults: { stale_in, fetch_resources: ["EMPLOYMENTS", "OWNERS"] },
    demanded: branding,
  },
  employment_mexico: {
    scopes: linkScopes,
    defaults: { stale_in, fetch_resources: ["EMPLOYMENT_RECORDS"] },
    demanded: branding,
  },
  fiscal_mexico: {
    scopes: linkScopes,
    defaults: {
      stale_in,
      fetch_resources: [
        "FINANCIAL_STATEMENTS",
        "INVOICES",
        "TAX_COMPLIANCE_STATUS",
        "TAX_RETENTIONS",
        "TAX_RETURNS",
        "TAX_STATUS",
      ],
    },
    demanded: branding,
  },
  update_mode: { scopes: `${linkScopes},read_links`, demanded: ["link_id"] },
  consent_management: {
    scopes: "read_consents,write_consents,write_consent_callback",
    widget: { openfinance_feature: "consent_management" },
    demanded: [],
  },
};

/** The only permissions that the API takes, all of them. */
export const permissions: readonly string[] = ["REGISTER", "ACCOUNTS", "CREDIT_CARDS", "CREDIT_OPERATIONS"];
