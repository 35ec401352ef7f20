import type {
  BiometricPaymentWidgetRequest,
  WidgetTokenRequestBankingBrazil,
  WidgetTokenRequestConsentManagement,
  WidgetTokenRequestEmploymentBrazil,
  WidgetTokenRequestEmploymentMexico,
  WidgetTokenRequestFiscalMexico,
  WidgetTokenRequestUpdateMode,
} from "@x/belvo-types";

/** `Shape` with some members that may be left out, because they are filled in, and some that may not. */
type Fill<Shape, Filled extends keyof Shape, Demanded extends keyof Shape = never> = Flat<
  Omit<Shape, Filled | Demanded> & Partial<Pick<Shape, Filled>> & Required<Pick<Shape, Demanded>>
>;

/** One object type instead of an intersection: editors show it, and the compiler finds unknown keys in it. */
type Flat<Shape> = { [Key in keyof Shape]: Shape[Key] };

/** A body without the keys of the API, and with the widget as it is asked for here. */
type Body<Shape extends { widget?: unknown }, Widget> = Flat<
  Omit<Shape, "id" | "password" | "scopes" | "widget"> & {
    /** @default what Belvo documents for this kind of token */
    scopes?: string;
    widget: Widget;
  }
>;

type BankingWidget = WidgetTokenRequestBankingBrazil["widget"];
type Consent = BankingWidget["consent"];
type Identification = Consent["identification_info"][number];

/** The consent that the end user is asked for; the permissions are the same for everybody. */
type BankingConsent = Fill<
  Omit<Consent, "identification_info"> & {
    /** The person, and for a business the company as well. */
    identification_info: Flat<Omit<Identification, "type"> & { type: "CPF" | "CNPJ" }>[];
  },
  "permissions",
  // Required by the description; what Belvo's guides have beside the consent is filled in from here.
  "purpose"
>;

/** To connect a bank in Brazil by consent. */
export type BankingBrazilToken = { for: "banking_brazil" } & Body<
  WidgetTokenRequestBankingBrazil,
  Fill<Omit<BankingWidget, "consent"> & { consent: BankingConsent }, "openfinance_feature", "branding">
>;

type Branded<Shape extends { widget: { branding?: unknown } }> = Body<
  Shape,
  Fill<Shape["widget"], never, "branding" & keyof Shape["widget"]>
>;

/** To connect a person at the INSS in Brazil. */
export type EmploymentBrazilToken = {
  for: "employment_brazil";
} & Branded<WidgetTokenRequestEmploymentBrazil>;

/** To connect a person at the IMSS or the ISSSTE in Mexico. */
export type EmploymentMexicoToken = {
  for: "employment_mexico";
} & Branded<WidgetTokenRequestEmploymentMexico>;

/** To connect a taxpayer at the SAT in Mexico. */
export type FiscalMexicoToken = { for: "fiscal_mexico" } & Branded<WidgetTokenRequestFiscalMexico>;

/** To give a link, `link_id`, new credentials. */
export type UpdateModeToken = { for: "update_mode" } & Flat<
  Omit<WidgetTokenRequestUpdateMode, "id" | "password" | "scopes"> & { scopes?: string }
>;

/** To show end users their consents, for them to renew or revoke. */
export type ConsentManagementToken = { for: "consent_management" } & Flat<
  Omit<WidgetTokenRequestConsentManagement, "id" | "password" | "scopes" | "widget"> & {
    scopes?: string;
    widget?: { [key: string]: unknown };
  }
>;

/**
 * What a token is for and what its widget shows, in the words of the API. The keys of the API, and what
 * always is the same, are left out; what is set all the same is sent as it is.
 */
export type WidgetTokenRequest =
  | BankingBrazilToken
  | EmploymentBrazilToken
  | EmploymentMexicoToken
  | FiscalMexicoToken
  | UpdateModeToken
  | ConsentManagementToken;

type PaymentWidget = BiometricPaymentWidgetRequest["widget"];
type Enrollment = NonNullable<PaymentWidget["enrollment"]>;
type PaymentIntent = NonNullable<PaymentWidget["payment_intent"]>;

type BiometricWidget<Demanded extends "enrollment" | "payment_intent"> = Fill<
  Omit<PaymentWidget, "enrollment" | "payment_intent"> & {
    enrollment?: Fill<Enrollment, "metadata" | "type">;
    payment_intent?: Fill<PaymentIntent, "allowed_payment_method_types" | "metadata">;
  },
  never,
  Demanded
>;

/**
 * What the widget for biometric Pix does: it enrolls the device, makes a payment, or both, one after the
 * other. Which of them follows from what is there.
 */
export type PaymentWidgetTokenRequest =
  | { widget: BiometricWidget<"enrollment"> }
  | { widget: BiometricWidget<"payment_intent"> };
