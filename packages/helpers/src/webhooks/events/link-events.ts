import type { Anchor, Documented, Undocumented } from "./anchor.js";

interface ConsentToRenew {
  consent_id: string;
  /** What the user has to do: `renew`. */
  action: "renew" | (string & {});
  institution: string;
  institution_display_name: string;
  institution_icon_logo: string;
}

/** What the events about links and consents carry, by the name of the event. Consents: recurrent links only. */
export interface LinkEvents {
  "LINK.invalid_credentials": Documented<{ error_code: string; error_message: string; status: number }>;
  /** Not documented. The link needs a new MFA token: update mode of the widget, or a PUT of the link. */
  "LINK.token_required": Undocumented;
  /** Ends an asynchronous deletion. Neither its type nor its data is documented; LINK is inferred. */
  "LINK.link_deleted": Undocumented;
  /** Sent, to those who have asked Belvo for it, within seven days of the end. */
  "CONSENT.openfinance_consent_about_to_expire": Documented<
    ConsentToRenew & {
      /** ISO date. */
      consent_due_date: string;
    }
  >;
  /** Some pages call it `consent_expired`, which arrives here as well. */
  "CONSENT.openfinance_consent_expired": Documented<ConsentToRenew>;
  /** Not documented. */
  "CONSENT.openfinance_consent_with_unrecoverable_resources": Undocumented;
  /** Not documented. */
  "CONSENT.openfinance_consent_with_temporarily_unavailable_resources": Undocumented;
  /** Not documented. */
  "CONSENT.openfinance_consent_expiration_changed": Undocumented;
}

export const linkEvents: Readonly<Record<keyof LinkEvents, Anchor>> = {
  "LINK.invalid_credentials": "link_id",
  "LINK.token_required": "link_id",
  "LINK.link_deleted": "link_id",
  "CONSENT.openfinance_consent_about_to_expire": "link_id",
  "CONSENT.openfinance_consent_expired": "link_id",
  "CONSENT.openfinance_consent_with_unrecoverable_resources": "link_id",
  "CONSENT.openfinance_consent_with_temporarily_unavailable_resources": "link_id",
  "CONSENT.openfinance_consent_expiration_changed": "link_id",
};
