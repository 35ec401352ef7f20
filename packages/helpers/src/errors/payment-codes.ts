import type { ErrorAction } from "./advice.js";
import type { UserMessageKey } from "./user-messages.js";

/**
 * How to read the failure codes of payments and enrollments: who acts, and what the user is told. Their words
 * say what happened. By families, because Belvo publishes no closed list: a code that is new reads like its
 * relatives. The first pattern that fits counts; the test of `paymentFailure` lists every code that is known.
 */
export const paymentCodes: readonly (readonly [ErrorAction, UserMessageKey, RegExp])[] = [
  ["end_user", "no_funds", /funds/i],
  ["end_user", "use_another", /^account_not|permission|same_origin|biometric|risk_signals/i],
  ["end_user", "start_over", /expir|^invalid_token|two_factor|^redirection/i],
  ["end_user", "details", /^bank_user|^identifier|^invalid_cred|^login/i],
  ["end_user", "cancelled", /revoked|cancelled|user_rejected|by_user/i],
  ["end_user", "contact_institution", /^missing_token|regulatory|unauthorized|^partially/i],
  ["end_user", "later", /over_limit|^user_.*_limit|^too_many/i],
  ["fix_request", "our_side", /^beneficiary|_exceeds_|^invalid|_mismatch/i],
  ["fix_request", "exists", /^duplicate/i],
  ["fix_request", "refused", /^cancellation/i],
  ["wait", "later", /limit_reached|timeframe|settlement|infra|network|scheduling|_error/i],
  ["end_user", "refused", /(?:)/],
];
