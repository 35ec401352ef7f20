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
const authorize = "ask the user to authorize it again";

/**
 * How to read the failure codes of payments, in lower case; the first family counts. By patterns, because
 * Belvo publishes no closed list: a code that is new reads like its relatives. test/errors/payment-failure.test.ts
 * lists every code that is known.
 */
export const paymentCodes: readonly PaymentCodes[] = [
  [/funds/, "end_user", "no_funds", "the payer lacks the funds", payAgain],
  [/over_limit|^user_.*_limit/, "end_user", "amount_limit", "a limit of the payer is exceeded", payAgain],
  [
    /^account_not|permission|same_origin/,
    "end_user",
    "other_account",
    "this account cannot pay",
    "let the user choose another",
  ],
  [
    /^bank_user|^identifier|^invalid_cred|^login_error/,
    "end_user",
    "details",
    "the person at the bank is not the payer",
    payAgain,
  ],
  [
    /expired$|^invalid_token|two_factor/,
    "end_user",
    "start_over",
    "the authorization ended before the payment was done",
    authorize,
  ],
  [
    /revoked|cancelled|user_rejected|by_user/,
    "end_user",
    "cancelled",
    "somebody who may do so ended it",
    payAgain,
  ],
  [
    /^missing_token|regulatory|unauthorized/,
    "end_user",
    "contact_institution",
    "the bank must change something first",
    "send the user to the bank",
  ],
  [
    /^partially/,
    "end_user",
    "confirm",
    "not everybody who must approve it has done so",
    "ask the other holders",
  ],
  [/biometric|risk_signals/, "end_user", "device", "the device was not enrolled", enroll],
  [/expiration|^redirection/, "end_user", "start_over", "the enrollment was not finished", enroll],
  [/^too_many/, "end_user", "limit", "the enrollment was tried too often", enroll],
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
    "the payment is not valid, or not what was agreed",
    "correct it",
  ],
  [/^duplicate/, "fix_request", "exists", "the same charge exists", "use that one"],
  [/^cancellation/, "fix_request", "too_late", "it cannot be cancelled any more", "leave it"],
  [/limit_reached|timeframe/, "wait", "limit", "a limit of payments is reached", payLater],
  [
    /settlement|infra|network|scheduling|_error$/,
    "wait",
    "later",
    "a bank, the network or Belvo failed",
    payLater,
  ],
  [/(?:)/, "end_user", "refused", "the payer's bank refused it", payAgain],
];
