import type { AdviceTable } from "./advice.js";

const never = undefined;

/**
 * How to read the failure codes of payments and enrollments, by who acts. By families, because Belvo publishes
 * no closed list: a code that is new reads like its relatives. The first pattern found in a code counts; the test
 * of `paymentFailure` lists every code that is known. None may be repeated by a program.
 */
export const paymentCodes: AdviceTable = {
  end_user: {
    funds: "there are not enough funds; let the user pay later",
    "(amount|user)_.*limit": "a limit is reached; let the user raise it",
    "account_not|permission|same_origin": "this account cannot pay; let the user use another",
    "bank_user|^identifier|cred|login|token": "the user was not recognised; let the user try again",
    expir: "it took too long; start over",
    "fraud|blocked_by": "the bank blocks it; let the user ask why",
    "revoked|cancelled|_by_|user_rejected": "somebody ended it",
    partially: "others have to agree; ask them",
    "biometric|risk_signals": "the device failed; let the user use another",
    too_many: "there were too many attempts; let the user wait",
  },
  fix_request: {
    duplicate: "it exists already; use that one",
    beneficiary: "the beneficiary cannot take it; check the account",
    cancellation: "it is too late to cancel; leave it",
    "exceeds|invalid|mismatch": "it is not what was agreed",
  },
  wait: {
    "limit|timeframe": ["a limit is reached; let the user pay later", never],
    "error|_fail|timeout": ["the bank or network failed; pay later if nothing was paid", never],
  },
};
