import { hour, minute, never, type RowsByAction, second } from "./advice.js";

const useThat = "use the one there is";
const startOver = "start over with the original request";
const institution = "contact_institution";

/**
 * What each code of the API means, by who has to act. Beside the codes stand statuses (`429`), their classes
 * (`5`) and `html` for the page of the gateway: what is left to go by where the code is missing or unknown.
 */
export const apiCodes: RowsByAction = {
  retry: {
    idempotency_key_conflict: ["the first request with this key still runs", "repeat it with the same key"],
    request_timeout: ["it took too long; what was found is kept", "repeat it once or twice, for less time,"],
    service_unavailable: "Belvo is not available",
    too_many_sessions: ["the user is signed in elsewhere", undefined, "signed_in_elsewhere", 2 * minute],
    unexpected_error: ["Belvo or the institution failed", "repeat it three times at most,"],
    429: ["there were too many requests", undefined, undefined, minute],
    // More than 80 requests within 30 seconds.
    html: ["there were too many requests", undefined, undefined, 30 * second],
    5: "Belvo or its gateway failed",
  },
  wait: {
    forbidden_by_host: ["this CURP was used too often today", undefined, "limit", 24 * hour],
    institution_down: "the institution is down",
    institution_inactive: ["Belvo has switched the institution off", undefined, undefined, 24 * hour],
    institution_unavailable: "the institution is not available",
    link_refreshed: ["the link was just refreshed", undefined, "later", 10 * minute],
    operational_limits_reached: [
      "the monthly quota of this CPF or CNPJ is spent",
      "wait for the next month",
      "limit",
      never,
    ],
    permission_denied: "the institution keeps Belvo out, or there were too many requests",
    unavailable_data: "the institution returned nothing",
    409: ["another request is in the way", undefined, "later", minute],
  },
  end_user: {
    activation_failed: ["online banking could not be activated", undefined, "activate"],
    activation_required: ["online banking is not activated; this cannot be resumed", undefined, "activate"],
    invalid_credentials: "the identifiers do not belong together",
    login_error: "the institution refused the login",
    session_expired: ["the time to answer ran out", startOver, "start_over"],
    session_expired_ob: ["the widget session ran out", startOver, "start_over"],
    token_required: ["the institution wants a token or a confirmation", "resume the session", "confirm"],
  },
  reconnect: {
    consent_without_accounts: "all accounts of the consent are gone",
    expired_credentials: "the stored credentials are deleted",
    invalid_access_mode_switch: "without stored credentials a link cannot become recurrent",
    invalid_link: "the credentials of the link do not work, or six requests failed",
    unconfirmed_link: "the link was never completed",
  },
  fix_request: {
    already_exists: ["this Pix key or account is registered", useThat, "exists"],
    already_registered: ["this customer is registered", useThat, "exists"],
    authentication_failed: ["the API keys are wrong, or of another environment", "check them"],
    blank: "a required field is empty",
    cancellation_error: ["it is not scheduled any more, or past the cutoff", "leave it", "too_late"],
    does_not_exist: "a value refers to nothing",
    duplicated: ["the user has a link to this institution", useThat, "exists"],
    idempotency_key_invalid: "the idempotency key is malformed",
    idempotency_payload_mismatch: "the idempotency key was used with another body",
    invalid: "a value has the wrong format, or the institution lacks a resource",
    invalid_choice: "a value is not one of those allowed",
    invalid_credentials_storage: "a recurrent link needs stored credentials",
    invalid_fetch_resources: "without stored credentials `fetch_resources` is required",
    invalid_period: "the period is shorter than 90 days",
    max_decimal_places: "the amount has more than two decimals",
    max_digits: "the amount has more than twelve digits",
    max_length: "a value is too long",
    method_not_allowed: "this path does not take this method",
    min_length: "a value is too short",
    min_value: "the amount is below 0.01",
    not_a_list: "a value is not a list",
    not_found: ["there is nothing under this address", "check id and environment"],
    null: "a required field is null or empty",
    parse_error: "the body is not JSON",
    quota_limit_reached: ["there are too many links", "delete some"],
    required: "a required field is missing",
    unsupported_operation: "the institution does not offer this, or a condition is not met",
    validation_error: [
      "the credentials do not fit the institution, or the period exceeds a year",
      undefined,
      "details",
    ],
    4: "the request was refused",
    3: "the answer is a redirect",
  },
  contact_belvo: {
    access_to_production_denied: "these keys have no access to production",
    access_to_resource_denied: "these keys have no access to this product",
    403: "these keys may not do this",
    2: "the answer cannot be read",
  },
};

/** What a `login_error` means when its message says more; the first match counts. */
export const loginErrors: readonly (readonly [pattern: RegExp, rows: RowsByAction])[] = [
  [/lock|bloque/i, { end_user: { login_error: ["the account is locked", undefined, institution] } }],
  [/forbidden/i, { end_user: { login_error: ["the institution denies access", undefined, institution] } }],
  [/not supported/i, { contact_belvo: { login_error: "Belvo does not support this second factor" } }],
  [/unexpected|later/i, { wait: { login_error: "the institution failed" } }],
];

const sameAs: Readonly<Record<number, string>> = {
  401: "authentication_failed",
  404: "not_found",
  405: "method_not_allowed",
  408: "request_timeout",
  428: "token_required",
};

/** The keys under which an answer is looked up, the most telling one first. */
export function keysOf(status: number, code: string | undefined, isHtml: boolean): string[] {
  const page = status === 403 && isHtml ? "html" : "";
  return [code ?? "", page, sameAs[status] ?? `${status}`, `${status}`.charAt(0)];
}
