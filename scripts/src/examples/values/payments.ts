import { daysAgo, instantAgo } from "../dates.js";
import { idAt } from "../entities.js";
import { pixEndToEndId } from "../ids/brazil.js";
import { omit, type Place, type Rules } from "../place.js";
import { bankOf } from "../world/banks.js";
import { companyOf } from "../world/companies.js";
import { personOf } from "../world/people.js";

const site = "https://example.com";

/** Reais as text with two decimals, the way payments carry them. */
const price = "149.90";

function payer(place: Place) {
  return personOf(place.seed, "BR", place.item);
}

function merchant(place: Place) {
  return companyOf(place.seed, "BR", 0);
}

/** Whether the account holder or payer at a place is the merchant. The first bank account is the merchant's. */
function isBusiness(place: Place): boolean {
  const { component = "", entity } = place;
  if (/Individual/.test(component)) return false;
  if (/Business/.test(component) || place.names.includes("beneficiary")) return true;
  return entity?.kind === "payments/bank-accounts" && entity.index === 0;
}

function isPayment(place: Place): boolean {
  return place.resource.startsWith("payments/");
}

export const payments: Rules = {
  amount: (place) => (isPayment(place) && place.side !== "parameter" ? price : undefined),
  "CreatePaymentAuthorizationImmediate.amount": 149.9,
  "CreatePaymentAuthorizationScheduled.amount": 149.9,
  description: (place) => (isPayment(place) ? "Cesta de pães, pedido 1042" : undefined),
  statement_description: "Flor do Ipê pedido 1042",
  "custom.description": "Parcelas do pedido 1042",
  provider: "belvo",
  metadata: { order: "1042" },
  payment_method_type: "open_finance",
  selected_payment_method_type: "open_finance",
  allowed_payment_method_types: ["open_finance"],
  "PaymentIntentBiometricWidget.allowed_payment_method_types": ["open_finance_biometric_pix"],
  confirm: true,
  "payer.institution": (place) => idAt(place),
  pix_key: (place) => personOf(place.seed, "BR", 1).email,
  cpf: (place) => (/Individual/.test(place.component ?? "") ? omit : payer(place).document),
  status_reason_code: null,
  status_reason_message: null,
  failure_code: null,
  failure_message: null,
  last_error: null,

  // People and companies who pay and are paid
  name: (place) => nameOf(place),
  identifier: (place) => (isBusiness(place) ? merchant(place).document : payer(place).document),
  identifier_type: (place) => (isBusiness(place) ? "CNPJ" : "CPF"),
  customer_type: "INDIVIDUAL",
  "BankAccountOfpiResponse.customer": (place) => (place.item === 0 ? null : undefined),
  "CustomerOfpi.country": "BRA",
  country: "BRA",
  payer_name: (place) => payer(place).fullName,
  payer_identifier: (place) => payer(place).document,
  representative_identifier: (place) => `000${payer(place).document}`,
  "PaymentAuthorization.representative_identifier": (place) => payer(place).document,
  "pix_key_details.identifier": (place) => maskOf(payer(place).document),
  "pix_key_details.name": (place) => personOf(place.seed, "BR", 1).fullName,
  "details.account_type": "CHECKINGS",
  account_type: (place) => (isPayment(place) ? "CHECKINGS" : undefined),
  "bank_account.type": "CHECKINGS",
  "details.code": (place) => bankOf(place.seed, "BR", place.names.includes("payer") ? 0 : 1).ispb,
  "paymentTransaction.payer": {},
  "ChargeBrazilPix.transactions": [],
  "ChargeBrazilPix.beneficiary": null,
  "ChargeBrazil.status": "SUCCEEDED",
  "ChargeBrazilPix.status": "SUCCEEDED",
  "ChargeV2.status": "SETTLED",
  "ChargeV2.next": null,
  "ChargeV2.previous": null,
  "PaymentAuthorization.status": "AUTHORIZED",
  "PaymentIntentOfpi.status": "REQUIRES_ACTION",
  "PaymentIntentPixKeys.status": "REQUIRES_ACTION",
  transaction_type: "INFLOW",

  end_to_end_id: (place, random) =>
    pixEndToEndId(bankOf(place.seed, "BR", 0).ispb, instantAgo(6, 43_200), random),
  provider_request_id: (_, random) => random.hex(32),
  redirect_url: `${site}/bank/authorise`,
  authorization_url: `${site}/bank/authorise`,
  settlement_date: (place) => (isPayment(place) ? daysAgo(5) : undefined),

  // Schedules begin after the day of the examples, which is a Monday.
  "single.date": () => daysAgo(-8),
  "daily.start_date": () => daysAgo(-8),
  "weekly.start_date": () => daysAgo(-7),
  day_of_week: "MONDAY",
  "monthly.start_date": () => daysAgo(-18),
  day_of_month: 5,
  occurrences: 6,
  dates: (place) => (place.names.includes("custom") ? [daysAgo(-8), daysAgo(-23)] : [daysAgo(-8)]),

  // Biometric Pix
  "EnrollmentBiometricPix.status": "SUCCEEDED",
  "EnrollmentBiometricPix.details.status": "AUTHORIZED",
  "details.status": "AUTHORIZED",
  "details.platform": "ANDROID",
  "details.name": "Celular da Mariângela",
  risk_signals: (place) =>
    place.side === "request" ? { deviceId: "example-device", isRootedDevice: false } : "******",
  expires_at: () => instantAgo(-180, 45_000),
  use_cases: ["ENROLLMENT", "PAYMENT_INTENT"],
  state: (_, random) => random.hex(16),
  code: (_, random) => random.hex(20),
  id_token: "eyJhbGciOiJub25lIn0.example-id-token.not-a-signature",
  error: "access_denied",
  error_description: "Refused in the app of the bank.",
};

function nameOf(place: Place): string | undefined {
  if (!isPayment(place)) return undefined;
  return isBusiness(place) ? merchant(place).legalName : payer(place).fullName;
}

function maskOf(document: string): string {
  return `***${document.slice(3, 9)}**`;
}
