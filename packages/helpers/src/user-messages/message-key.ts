import type { ErrorAction } from "../errors/advice.js";
import type { BelvoErrorName } from "../errors/belvo-error.js";
import { isRecord } from "../internal/json.js";
import type { SentenceKey } from "./sentences.js";

/** Patterns of codes by the sentence for them. The first that fits counts, and `/^/` fits everything. */
type Rows = Readonly<Partial<Record<SentenceKey, RegExp>>>;

/** Who has to act, or the name of an error without advice. */
type Group = ErrorAction | Exclude<BelvoErrorName, "BelvoApiError">;

/**
 * Which sentence belongs to a code. Codes of the API and of payments stand side by side: the same word means
 * the same to the user. A code that no pattern knows gets the last sentence of its group.
 */
const groups: Readonly<Record<Group, Rows>> = {
  retry: { signed_in_elsewhere: /^too_many_sessions/, later: /^/ },
  wait: {
    institution_down: /^institution_(down|unavailable|inactive)|^unavailable_data|^permission|^login_error/,
    limit: /limit|^forbidden_by_host/,
    no_answer: /timeout/,
    later: /^/,
  },
  end_user: {
    no_funds: /funds/,
    limit: /limit|^too_many_device/,
    activate: /^activation/,
    contact_institution: /^login_error_locked|fraud|blocked|missing_token|unauthorized/,
    start_over: /expir/,
    details: /^bank_user|^identifier|^invalid_(credentials|token)|^login/,
    cancelled: /revoked|cancell?ed|user_rejected|_by_/,
    use_another: /^account_not|permission|same_origin|biometric|risk_signals/,
    confirm: /^token_required|^partially| 428$/,
    refused: /^/,
  },
  reconnect: { reconnect: /^/ },
  fix_request: {
    exists: /^already_|^duplicate/,
    too_late: /^cancellation/,
    details: /^validation_error/,
    our_side: /^/,
  },
  contact_belvo: { our_side: /^/ },
  BelvoAbortError: { cancelled: /^/ },
  BelvoConnectionError: { no_answer: /^/ },
  BelvoMfaError: { start_over: /^session_expired/, details: /^/ },
  BelvoTimeoutError: { no_answer: /^/ },
};

/** Finds the sentence for an error, its advice, or a payment failure, from what these say of themselves. */
export function messageKey(source: unknown): SentenceKey {
  const error = isRecord(source) ? source : {};
  const { action, code, meaning } = isRecord(error.advice) ? error.advice : error;
  if (error.maybeSent === false) return "later";
  const group = action ?? error.name;
  const rows = typeof group === "string" && Object.hasOwn(groups, group) ? groups[group as Group] : {};
  // Whether the user can do something about a refused login stands in its meaning.
  const locked = code === "login_error" && /lock|denies/.test(`${meaning}`) ? "_locked" : "";
  const text = `${code}${locked} ${error.status}`.toLowerCase();
  const [found] = Object.entries(rows).find(([, pattern]) => pattern.test(text)) ?? [];
  // Object.entries forgets that the keys are those of a sentence.
  return (found as SentenceKey | undefined) ?? "our_side";
}
