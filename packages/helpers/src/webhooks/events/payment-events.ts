import type { Anchor, Documented, Undocumented } from "./anchor.js";

interface StatusUpdate {
  status: string;
  metadata: Readonly<Record<string, unknown>>;
  /** `paymentFailure` of `@x/belvo-helpers/errors` says what it means. */
  failure_code: string;
  failure_message: string;
  end_to_end_id: string;
}

/** What the events of Payments Brazil carry, version 1, by the name of the event. */
export interface PaymentEvents {
  "CHARGES.STATUS_UPDATE": Documented<StatusUpdate>;
  "CHARGES.OBJECT_CREATED": Undocumented;
  "PAYMENT_INTENTS.STATUS_UPDATE": Documented<StatusUpdate>;
  "PAYMENT_INTENTS.OBJECT_CREATED": Undocumented;
  "TRANSACTIONS.STATUS_UPDATE": Documented<StatusUpdate>;
  /** Nothing: a transaction that exists is settled. */
  "TRANSACTIONS.OBJECT_CREATED": Undocumented;
  "ENROLLMENTS.STATUS_UPDATE": Documented<StatusUpdate>;
  "ENROLLMENTS.OBJECT_CREATED": Undocumented;
}

/**
 * Events of Payments Brazil, version 2: sent for what was made with that version of the API. Their types are
 * documented and their bodies are not: that they have the codes of version 1 is inferred.
 */
export interface PaymentV2Events {
  "BANK_ACCOUNTS.STATUS_UPDATE": Undocumented;
  "BANK_ACCOUNTS.OBJECT_CREATED": Undocumented;
  "CUSTOMERS.STATUS_UPDATE": Undocumented;
  "CUSTOMERS.OBJECT_CREATED": Undocumented;
  "PAYMENT_AUTHORIZATIONS.STATUS_UPDATE": Undocumented;
  "PAYMENT_AUTHORIZATIONS.OBJECT_CREATED": Undocumented;
}

export const paymentEvents: Readonly<Record<keyof PaymentEvents | keyof PaymentV2Events, Anchor>> = {
  "CHARGES.STATUS_UPDATE": "object_id",
  "CHARGES.OBJECT_CREATED": "object_id",
  "PAYMENT_INTENTS.STATUS_UPDATE": "object_id",
  "PAYMENT_INTENTS.OBJECT_CREATED": "object_id",
  "TRANSACTIONS.STATUS_UPDATE": "object_id",
  "TRANSACTIONS.OBJECT_CREATED": "object_id",
  "ENROLLMENTS.STATUS_UPDATE": "object_id",
  "ENROLLMENTS.OBJECT_CREATED": "object_id",
  "BANK_ACCOUNTS.STATUS_UPDATE": null,
  "BANK_ACCOUNTS.OBJECT_CREATED": null,
  "CUSTOMERS.STATUS_UPDATE": null,
  "CUSTOMERS.OBJECT_CREATED": null,
  "PAYMENT_AUTHORIZATIONS.STATUS_UPDATE": null,
  "PAYMENT_AUTHORIZATIONS.OBJECT_CREATED": null,
};
