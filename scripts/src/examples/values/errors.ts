import { omit, type Place, type Rule, type Rules } from "../place.js";

/** Codes and messages as the API sends them, by the schema of the error. */
const wire: Record<string, readonly [code: string, message: string]> = {
  AccessToResourceDenied: ["access_to_resource_denied", "You don't have access to this resource."],
  ConsentWithoutAccountsError: ["consent_without_accounts", "The consent has no accounts."],
  DuplicatedLinkError: ["duplicated", "The link already exists."],
  FurtherBadRequestError: ["operational_limits_reached", "The monthly limit for this resource was reached."],
  IdempotencyConflictError: [
    "idempotency_key_conflict",
    "A request with this idempotency key is already being processed.",
  ],
  IdempotencyMismatchError: [
    "idempotency_payload_mismatch",
    "A different request with the same idempotency key already exists.",
  ],
  InstitutionDownError: ["institution_down", "The financial institution is down, try again later"],
  InstitutionInactiveError: ["institution_inactive", "The institution has been temporarily deactivated"],
  InstitutionUnavailableError: ["institution_unavailable", "The financial institution is unavailable"],
  InvalidCredentialsStorageError: [
    "invalid_credentials_storage",
    "Recurrent links must store the credentials",
  ],
  InvalidFetchHistorical: [
    "invalid_fetch_resources",
    "Single links without stored credentials must fetch resources",
  ],
  InvalidLinkError: [
    "invalid_link",
    "The link has been invalidated. You may need to update link credentials",
  ],
  InvalidPeriodError: [
    "invalid_period",
    "The number of days between date_from and date_to must be at least 90 days",
  ],
  InvalidResourcesError: [
    "invalid",
    "The institution only supports the following resources: EMPLOYMENT_RECORDS, OWNERS",
  ],
  LinkAlreadyRefreshedError: [
    "link_refreshed",
    "The last refresh of this link is too recent: wait 4 minutes more.",
  ],
  LoginError: ["login_error", "Invalid credentials provided to login to the institution"],
  MethodNotAllowedError: ["method_not_allowed", 'Method "PATCH" not allowed.'],
  NotFoundError: ["not_found", "Not found"],
  RequestTimeoutError: [
    "request_timeout",
    "The request timed out, you can retry asking for less data by changing your query parameters",
  ],
  SessionExpiredError: [
    "session_expired",
    "The session you are trying to resume has expired, please start again from register/retrieve endpoint",
  ],
  TokenRequiredResponse: ["token_required", "A MFA token is required by the institution to login"],
  TooManySessionsError: [
    "too_many_sessions",
    "Impossible to login, a session is already opened with the institution for these credentials",
  ],
  UnauthorizedError: ["authentication_failed", "Invalid Secret Keys"],
  UnconfirmedLinkError: ["unconfirmed_link", "The link creation has not been completed yet"],
  UnexpectedError: [
    "unexpected_error",
    "Belvo is unable to process the request due to an internal system issue or to an unsupported response from an institution",
  ],
  UnsupportedOperationError: [
    "unsupported_operation",
    "The resource you are trying to access is not supported by this institution",
  ],
  ValidationError: ["required", "This field is required."],
  "400_validation_error": ["required", "This field is required."],
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
