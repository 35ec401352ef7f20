import type { AdviceTable } from "./advice.js";

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * What each code of the API means, by who has to act; codes of one meaning share a row. Beside the codes
 * stand statuses (`429`), their classes (`5`) and `page` for the one of the gateway: what is left to go by
 * where the code is missing or unknown. A `login_error` is followed by its messages, which say more.
 */
export const apiCodes: AdviceTable = {
  retry: {
    idempotency_key_conflict: {
      meaning: "the first request still runs",
      remedy: "repeat it with the same key",
    },
    "request_timeout|408": "it took too long",
    "service_unavailable|5": "Belvo is not available",
    too_many_sessions: {
      meaning: "the user is signed in elsewhere",
      userMessage: "signed_in_elsewhere",
      waitMs: 2 * minute,
    },
    unexpected_error: "Belvo or the institution failed",
    429: { meaning: "there were too many requests", waitMs: minute },
    // The page of the gateway: more than 80 requests within 30 seconds.
    page: { meaning: "there were too many requests", waitMs: minute / 2 },
  },
  wait: {
    // For a CURP, within a day.
    forbidden_by_host: { meaning: "there were too many requests", userMessage: "later", waitMs: day },
    "institution_(down|unavailable)|unavailable_data|login_error.*(unexpected|later).*":
      "the institution does not answer",
    institution_inactive: { meaning: "Belvo switched the institution off", waitMs: day },
    link_refreshed: { meaning: "the link was just refreshed", userMessage: "later", waitMs: 10 * minute },
    operational_limits_reached: {
      meaning: "the monthly quota is spent",
      remedy: "wait for the next month",
      userMessage: "later",
      waitMs: undefined,
    },
    permission_denied: "the institution refused, or there were too many requests",
    409: { meaning: "another request still runs", userMessage: "later", waitMs: minute },
  },
  contact_belvo: {
    "access_to_.*|403": "the API keys do not allow this",
    "login_error.*not supported.*": "Belvo does not support this second factor",
  },
  end_user: {
    "activation_.*": { meaning: "online banking is not activated", userMessage: "contact_institution" },
    "login_error.*(lock|bloque|forbidden).*": {
      meaning: "the institution has locked the access",
      userMessage: "contact_institution",
    },
    "invalid_credentials|login_error.*": "the institution refused the login",
    "session_expired.*": {
      meaning: "the session is over",
      remedy: "start over with the first request",
      userMessage: "start_over",
    },
    "token_required|428": {
      meaning: "the institution wants a token or a confirmation",
      remedy: "resume the session",
      userMessage: "contact_institution",
    },
  },
  reconnect: {
    consent_without_accounts: "the accounts are gone",
    "expired_credentials|invalid_access_mode_switch": "there are no stored credentials",
    invalid_link: "the credentials failed, or six requests did",
    unconfirmed_link: "the link was never completed",
  },
  fix_request: {
    "already_.*|duplicated": { meaning: "it exists already", remedy: "use that one", userMessage: "exists" },
    "authentication_failed|401": "the API keys do not fit this environment",
    "blank|null|required|not_a_list|invalid|invalid_choice|(max|min)_.*": "a value is missing or not allowed",
    cancellation_error: { meaning: "it is too late", remedy: "leave it", userMessage: "refused" },
    "does_not_exist|not_found|404": "nothing has this id or address",
    "idempotency_.*": "the key is malformed, or was used with another body",
    "invalid_credentials_storage|invalid_fetch_resources": "there are no stored credentials",
    invalid_period: "the period is too short",
    "method_not_allowed|405": "the method is not allowed",
    parse_error: "the body is not JSON",
    quota_limit_reached: "there are too many links",
    unsupported_operation: "the institution does not offer this",
    validation_error: {
      meaning: "the credentials do not fit, or the period is too long",
      userMessage: "details",
    },
    "[34]": "the request was refused",
  },
};
