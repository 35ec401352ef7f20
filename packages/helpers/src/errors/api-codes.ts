import type { AdviceTable } from "./advice.js";

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * What each code of the API means, by who has to act. Beside the codes stand statuses (`429`), their classes
 * (`5..`) and `page` for the one of the gateway: what is left to go by where the code is missing or unknown. A
 * `login_error` is followed by its messages, which say more.
 */
export const apiCodes: AdviceTable = {
  retry: {
    idempotency_key_conflict: "another request still runs; repeat it with the same key",
    "request_timeout|408": "it took too long; list what came",
    "service_unavailable|5..": "Belvo is not available",
    too_many_sessions: ["the user has another session", 2 * minute],
    unexpected_error: "Belvo or the institution failed",
    429: ["there were too many requests", minute],
    // More than 80 requests within 30 seconds.
    page: ["there were too many requests", minute / 2],
  },
  wait: {
    forbidden_by_host: ["the CURP was used too often", day],
    "institution_(down|unavailable)": "the institution is not available",
    institution_inactive: ["the institution is not active", day],
    link_refreshed: ["the link was just refreshed", 10 * minute],
    "login_error.*(unexpected|later).*": "the institution failed",
    operational_limits_reached: ["the quota is spent; wait for the next month", undefined],
    permission_denied: "the institution refused, or there were too many requests",
    unavailable_data: "the institution returned nothing",
    409: ["another request still runs", minute],
  },
  contact_belvo: {
    access_to_production_denied: "the keys have no access to production",
    access_to_resource_denied: "the keys have no access to this product",
    "login_error.*not supported.*": "the second factor is not supported",
    403: "the keys have no access to this",
  },
  end_user: {
    activation_failed: "online banking was not activated",
    activation_required: "online banking is not activated",
    invalid_credentials: "the credentials do not fit",
    "login_error.*(lock|bloque).*": "the institution locked the account",
    "login_error.*forbidden.*": "the institution denies access",
    "login_error.*": "the institution refused the login",
    session_expired: "the session is over; start over with the first request",
    session_expired_ob: "the token is over; start over with a new token",
    "token_required|428": "the institution wants a token or confirmation; resume the session",
  },
  reconnect: {
    consent_without_accounts: "the consent has no accounts",
    "expired_credentials|invalid_access_mode_switch": "there are no stored credentials",
    invalid_link: "the credentials or six requests failed",
    unconfirmed_link: "the link is not completed",
  },
  fix_request: {
    "already_.*": "it exists already; use that one",
    "authentication_failed|401": "the keys do not fit this environment",
    "blank|null|required": "a value is missing",
    cancellation_error: "it is too late to cancel; leave it",
    duplicated: "the user has a link here; use that one",
    idempotency_key_invalid: "the key is malformed",
    idempotency_payload_mismatch: "the key was used with another body",
    invalid: "a value is malformed or not supported",
    invalid_choice: "a value is not allowed",
    invalid_credentials_storage: "stored credentials are required",
    invalid_fetch_resources: "`fetch_resources` is required",
    invalid_period: "the period is below 90 days",
    "max_d.*": "an amount has too many digits",
    max_length: "a value is too long",
    "method_not_allowed|405": "the method is not allowed",
    min_length: "a value is too short",
    min_value: "an amount is too low",
    not_a_list: "a value is not a list",
    "does_not_exist|not_found|404": "nothing has this id or address",
    parse_error: "the body is not JSON",
    quota_limit_reached: "there are too many links; delete some",
    unsupported_operation: "the institution does not offer this",
    validation_error: "the credentials do not fit, or the period is too long",
    "[34]..": "the request was refused",
  },
};
