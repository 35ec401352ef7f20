import { omit, type Place, type Rule, type Rules } from "../place.js";

/** Codes as the API sends them, and messages of ours, by the schema of the error. */
const wire: Record<string, readonly [code: string, message: string]> = {
  AccessToResourceDenied: ["access_to_resource_denied", "The keys may not use this product."],
  ConsentWithoutAccountsError: ["consent_without_accounts", "The consent has no accounts."],
  DuplicatedLinkError: ["duplicated", "The link already exists."],
  FurtherBadRequestError: ["operational_limits_reached", "The monthly limit for this resource was reached."],
  IdempotencyConflictError: [
    "idempotency_key_conflict",
    "The first request under this key is still under way.",
  ],
  IdempotencyMismatchError: [
    "idempotency_payload_mismatch",
    "The key was used for a request with another body.",
  ],
  InstitutionDownError: ["institution_down", "The bank cannot be reached at the moment."],
  InstitutionInactiveError: ["institution_inactive", "This bank is switched off for some days."],
  InstitutionUnavailableError: ["institution_unavailable", "The bank does not answer."],
  InvalidCredentialsStorageError: [
    "invalid_credentials_storage",
    "A recurrent link cannot do without stored credentials.",
  ],
  InvalidFetchHistorical: [
    "invalid_fetch_resources",
    "A single link that stores nothing has to name its resources.",
  ],
  InvalidLinkError: ["invalid_link", "The credentials of this link stopped working."],
  InvalidPeriodError: ["invalid_period", "Ask for a period of 90 days or more."],
  InvalidResourcesError: ["invalid", "This bank offers EMPLOYMENT_RECORDS and OWNERS only."],
  LinkAlreadyRefreshedError: [
    "link_refreshed",
    "The last refresh of this link is too recent: wait 4 minutes more.",
  ],
  LoginError: ["login_error", "The bank did not accept the password."],
  MethodNotAllowedError: ["method_not_allowed", 'Method "PATCH" not allowed.'],
  NotFoundError: ["not_found", "Not found"],
  RequestTimeoutError: ["request_timeout", "It took too long; a shorter period may help."],
  SessionExpiredError: ["session_expired", "This session is over; make the first request again."],
  TokenRequiredResponse: ["token_required", "The bank asks for a code."],
  TooManySessionsError: ["too_many_sessions", "Somebody is logged in with these credentials already."],
  UnauthorizedError: ["authentication_failed", "The secret keys do not fit."],
  UnconfirmedLinkError: ["unconfirmed_link", "Nobody has confirmed this link so far."],
  UnexpectedError: ["unexpected_error", "Something failed on the way to the bank or back."],
  UnsupportedOperationError: ["unsupported_operation", "This bank does not offer that."],
  ValidationError: ["required", "A value is needed here."],
  "400_validation_error": ["required", "A value is needed here."],
};

/** The code an error schema stands for, for the name of its example. */
export function codeOfError(component: string): string | undefined {
  return Object.hasOwn(wire, component) ? wire[component]?.[0] : undefined;
}

function rulesOf(component: string, [code, message]: readonly [string, string]): [string, Rule][] {
  return [
    [`${component}.code`, code],
    [`${component}.message`, message],
  ];
}

export const errors: Rules = {
  ...Object.fromEntries(Object.entries(wire).flatMap(([component, texts]) => rulesOf(component, texts))),
  "ValidationError.field": "link",
  "InvalidResourcesError.field": "resources",
  "400_validation_error.field": (place: Place) =>
    /customers|bank-accounts/.test(place.scope) ? "identifier" : "amount",
  "DuplicatedLinkError.institution_user_id": (_, random) => `${random.code(43)}=`,
  // What is known of this body is that it may be anything.
  "TooManyRequestsError.code": omitRule,
  "TooManyRequestsError.message": omitRule,
  "TooManyRequestsError.detail": "Too many requests.",
  expiry: 600,
  "token_generation_data.instructions": "Digite no aplicativo do banco o código abaixo.",
  "token_generation_data.type": "numeric",
  "token_generation_data.value": "48217",
  expects_user_input: true,
  // The other spelling that is seen of it
  expect_user_input: omitRule,
  error_code: "payment_error",
  error_message: "The payment could not be completed.",
};

function omitRule(): typeof omit {
  return omit;
}
