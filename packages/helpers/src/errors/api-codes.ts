import { hour, minute, never, type RowsByAction } from "./advice.js";

const checkDetails = "ask the end user to check what they typed";

/** What each code of the API means, by who has to act. */
export const apiCodes: RowsByAction = {
  retry: {
    idempotency_key_conflict: [
      "the first request with this idempotency key is still running",
      "ask again with the same key",
    ],
    request_timeout: [
      "it took more than five minutes; what was found is kept",
      "repeat it once or twice, with a shorter period",
    ],
    service_unavailable: "Belvo is not available",
    too_many_sessions: [
      "the user is signed in elsewhere, or Belvo is reading already",
      "repeat it after two minutes",
      "signed_in_elsewhere",
      2 * minute,
    ],
    unexpected_error: [
      "Belvo or the institution failed",
      "repeat it three times at most, then contact Belvo",
    ],
  },
  wait: {
    forbidden_by_host: [
      "this CURP was used too often within 24 hours",
      "try again tomorrow",
      "limit",
      24 * hour,
    ],
    institution_down: "the institution is down",
    institution_inactive: [
      "Belvo has switched the institution off",
      "hide it until it is back",
      undefined,
      24 * hour,
    ],
    institution_unavailable: "the institution is not available",
    link_refreshed: ["the link was refreshed less than ten minutes ago", undefined, "later", 10 * minute],
    operational_limits_reached: [
      "the monthly Open Finance quota of this CPF or CNPJ is spent",
      "try again next month",
      "limit",
      never,
    ],
    permission_denied: "the institution keeps Belvo out, or a request limit was exceeded",
    unavailable_data: "the institution returned nothing",
  },
  end_user: {
    activation_failed: ["the user's online banking could not be activated", undefined, "activate"],
    activation_required: [
      "the user never activated online banking; this cannot be resumed",
      undefined,
      "activate",
    ],
    invalid_credentials: ["the identifiers do not belong together", checkDetails],
    login_error: ["the institution refused the login", checkDetails],
    session_expired: ["the time to answer ran out", "start over with the original request", "start_over"],
    session_expired_ob: [
      "the widget session ran out",
      "open the widget with a new access token",
      "start_over",
    ],
    token_required: ["the institution wants a token or a confirmation", "resume the session", "confirm"],
  },
  reconnect: {
    consent_without_accounts: [
      "every account behind the consent is gone; the API keys are fine",
      "ask for a new consent",
    ],
    expired_credentials: "the stored credentials are deleted",
    invalid_access_mode_switch: "a link without stored credentials cannot become recurrent",
    invalid_link: "the credentials of the link no longer work, or six requests failed",
    unconfirmed_link: "the link was never completed",
  },
  fix_request: {
    already_exists: ["this Pix key or account is registered", "use the bank account there is", "exists"],
    already_registered: ["this customer is registered", "use the customer there is", "exists"],
    authentication_failed: [
      "the API keys are wrong, or those of another environment",
      "check keys and environment",
    ],
    blank: "a required field is empty",
    cancellation_error: [
      "it is not scheduled any more, or past the cutoff (23:59 GMT-3 of the day before)",
      "leave it",
      "too_late",
    ],
    does_not_exist: "a value refers to something that does not exist",
    duplicated: ["the user has a link to this institution", "look it up by `institution_user_id`", "exists"],
    idempotency_key_invalid: "the idempotency key is malformed",
    idempotency_payload_mismatch: [
      "this idempotency key was used with another body",
      "use a new key for a new payment only",
    ],
    invalid: "a value has the wrong format, or the institution lacks one of the `fetch_resources`",
    invalid_choice: "a value is not one of those allowed",
    invalid_credentials_storage: "a recurrent link needs stored credentials",
    invalid_fetch_resources: "without stored credentials `fetch_resources` is needed",
    invalid_period: "incomes need 90 days or more",
    max_decimal_places: "the amount has more than two decimals",
    max_digits: "the amount has more than twelve digits",
    max_length: "a value is too long",
    method_not_allowed: "this path does not take this method",
    min_length: "a value is too short",
    min_value: "the amount is below 0.01",
    not_a_list: "a list is expected",
    not_found: ["there is nothing under this address", "check id and environment"],
    null: "a required field is null or empty",
    parse_error: "the body is not JSON",
    quota_limit_reached: ["there are too many links in this environment", "delete links"],
    required: "a required field is missing",
    unsupported_operation: "the institution does not offer this, or a condition of it is not met",
    validation_error: [
      "the credentials do not fit the form fields of the institution, or the period exceeds a year",
      undefined,
      "details",
    ],
  },
  contact_belvo: {
    access_to_production_denied: "these keys have no access to production",
    access_to_resource_denied: "this product is not enabled for these keys",
  },
};

/** What a `login_error` means when its message says more; the first match counts. */
export const loginErrors: readonly (readonly [pattern: RegExp, rows: RowsByAction])[] = [
  [
    /lock|bloque/i,
    { end_user: { login_error: ["the account is locked", undefined, "contact_institution"] } },
  ],
  [
    /forbidden/i,
    { end_user: { login_error: ["the institution denies access", undefined, "contact_institution"] } },
  ],
  [/not supported/i, { contact_belvo: { login_error: "Belvo does not support this second factor" } }],
  [/unexpected|later/i, { wait: { login_error: "something went wrong at the institution" } }],
];
