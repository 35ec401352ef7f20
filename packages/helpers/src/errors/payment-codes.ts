import type { ErrorAction } from "./advice.js";
import type { UserMessageKey } from "./user-messages.js";

/** What a family of failure codes has in common; what sets them apart is in their names. */
export type PaymentCodes = readonly [
  family: RegExp,
  action: ErrorAction,
  userMessage: UserMessageKey,
  meaning: string,
  remedy: string,
];

const payAgain = "let the user decide about a new payment";
const payLater = "pay anew later, once it is certain that this one did not settle";
const enroll = "let the user enroll again";

/**
 * How to read the failure codes of payments, in lower case; the first family counts. By patterns, because
 * Belvo publishes no closed list: a code that is new reads like its relatives. The test of `paymentFailure`
 * lists every code that is known.
 */
export const paymentCodes: readonly PaymentCodes[] = [
  [/funds/, "end_user", "no_funds", "the payer lacks the funds", payAgain],
  [/over_limit|^user_.*_limit/, "end_user", "limit", "the payer exceeds a limit", payAgain],
  [/^account_not|permission|same_origin/, "end_user", "use_another", "this account cannot pay", payAgain],
  [
    /^bank_user|^identifier|^invalid_cred|^login_error/,
    "end_user",
    "details",
    "the payer did not sign in",
    payAgain,
  ],
  [
    /expired$|^invalid_token|two_factor/,
    "end_user",
    "start_over",
    "the authorization ended too early",
    payAgain,
  ],
  [
    /revoked|cancelled|user_rejected|by_user/,
    "end_user",
    "cancelled",
    "it was ended by somebody who may",
    payAgain,
  ],
  [
    /^missing_token|regulatory|unauthorized/,
    "end_user",
    "contact_institution",
    "the bank has to act first",
    payAgain,
  ],
  [/^partially/, "end_user", "confirm", "others have to approve it", "ask the other holders"],
  [/biometric|risk_signals/, "end_user", "use_another", "the device failed", enroll],
  [/expiration|^redirection/, "end_user", "start_over", "the enrollment was not finished", enroll],
  [/^too_many/, "end_user", "limit", "there were too many attempts", enroll],
  [
    /^beneficiary/,
    "fix_request",
    "our_side",
    "the receiving account cannot take it",
    "check it with its owner",
  ],
  [
    /_exceeds_|^invalid|_mismatch$/,
    "fix_request",
    "our_side",
    "it is not valid, or not what was agreed",
    "correct it",
  ],
  [/^duplicate/, "fix_request", "exists", "the same charge exists", "use that one"],
  [/^cancellation/, "fix_request", "too_late", "it cannot be cancelled any more", "leave it"],
  [/limit_reached|timeframe/, "wait", "limit", "payments are limited", payLater],
  [
    /settlement|infra|network|scheduling|_error$/,
    "wait",
    "later",
    "a bank, the network or Belvo failed",
    payLater,
  ],
  [/(?:)/, "end_user", "refused", "the payer's bank refused it", payAgain],
];
