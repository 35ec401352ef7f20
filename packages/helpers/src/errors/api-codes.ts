import type { AdviceTable } from "./advice.js";

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * What each code of the API means, by who has to act; codes of one meaning share a row. Beside the codes
 * stand statuses (`429`), their classes (`5`) and `page` for the one of the gateway: what is left to go by
 * where the code is missing or unknown.
 */
export const apiCodes: AdviceTable = {
  retry: {
    idempotency_key_conflict: {
      meaning: "the first request still runs",
      remedy: "repeat it with the same key",
    },
    "request_timeout|408": { meaning: "it took too long", remedy: "repeat it, twice at most" },
    "service_unavailable|5": "Belvo is not available",
    too_many_sessions: {
      meaning: "the user is signed in elsewhere",
      userMessage: "signed_in_elsewhere",
      waitMs: 2 * minute,
    },
    unexpected_error: {
      meaning: "Belvo or the institution failed",
      remedy: "repeat it, three times at most",
    },
    429: { meaning: "there were too many requests", waitMs: minute },
    // The page of the gateway: more than 80 requests within 30 seconds.
    page: { meaning: "there were too many requests", waitMs: minute / 2 },
  },
  wait: {
    forbidden_by_host: { meaning: "the CURP was used too often", userMessage: "limit", waitMs: day },
    "institution_(down|unavailable)": "the institution is not available",
    institution_inactive: { meaning: "Belvo switched the institution off", waitMs: day },
    link_refreshed: { meaning: "the link was just refreshed", userMessage: "later", waitMs: 10 * minute },
    operational_limits_reached: {
      meaning: "the monthly quota is spent",
      remedy: "wait for the next month",
      userMessage: "limit",
      waitMs: undefined,
    },
    permission_denied: "the institution refused, or there were too many requests",
    unavailable_data: "the institution returned nothing",
    409: { meaning: "another request still runs", userMessage: "later", waitMs: minute },
  },
  end_user: {
    "activation_.*": { meaning: "online banking is not activated", userMessage: "contact_institution" },
    invalid_credentials: "the identifiers do not match",
    login_error: "the institution refused the login",
    "session_expired.*": {
      meaning: "the session is over",
      remedy: "start over with the first request",
      userMessage: "start_over",
    },
    "token_required|428": {
      meaning: "the institution wants a token or a confirmation",
      remedy: "resume the session",
      userMessage: "confirm",
    },
  },
  reconnect: {
    consent_without_accounts: "the accounts of the consent are gone",
    "expired_credentials|invalid_access_mode_switch": "there are no stored credentials",
    invalid_link: "the credentials failed, or six requests did",
    unconfirmed_link: "the link was never completed",
  },
  fix_request: {
    "already_.*|duplicated": { meaning: "it exists already", remedy: "use that one", userMessage: "exists" },
    "authentication_failed|401": "the API keys are wrong, or of another environment",
    "blank|null|required|not_a_list|invalid|invalid_choice|(max|min)_.*": "a value is missing or not allowed",
    cancellation_error: { meaning: "it is too late", remedy: "leave it", userMessage: "refused" },
    "does_not_exist|not_found|404": "nothing has this id or address",
    idempotency_key_invalid: "the key is malformed",
    idempotency_payload_mismatch: "the key was used with another body",
    "invalid_credentials_storage|invalid_fetch_resources": "there are no stored credentials",
    invalid_period: "the period is below 90 days",
    "method_not_allowed|405": "the method is not allowed",
    parse_error: "the body is not JSON",
    quota_limit_reached: "there are too many links",
    unsupported_operation: "the institution does not offer this",
    validation_error: {
      meaning: "the credentials do not fit, or the period is above a year",
      userMessage: "details",
    },
    "[34]": "the request was refused",
  },
  contact_belvo: { "access_to_.*|403": "the API keys do not allow this" },
};

/** What a `login_error` means when its message says more. */
export const loginErrors: AdviceTable = {
  end_user: {
    ".*(lock|bloque).*": { meaning: "the account is locked", userMessage: "contact_institution" },
    ".*forbidden.*": { meaning: "the institution denies access", userMessage: "contact_institution" },
  },
  contact_belvo: { ".*not supported.*": "Belvo does not support this second factor" },
  wait: { ".*(unexpected|later).*": "the institution failed" },
};
