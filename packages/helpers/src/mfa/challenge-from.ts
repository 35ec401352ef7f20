import type { ResumablePath } from "@x/belvo-types";
import { type CallResult, failureOf } from "../errors/result.js";
import { isRecord } from "../internal/json.js";
import { type Challenge, isChallenge } from "./challenge.js";
import type { ResumableOperation } from "./mfa-call.js";
import { readChallenge } from "./read-challenge.js";

/** Options of {@link challengeFrom}. */
export interface ChallengeOptions {
  /**
   * The time, in milliseconds since 1970, from which on the seconds to answer count.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
}

/**
 * Finds the challenge in what a call ended with: the result of either client, a thrown `BelvoApiError`, or a
 * challenge that was stored as JSON. `undefined` for everything else: another error, a success, a user who
 * has to activate online banking first (`activation_required`), and a 428 of an operation that cannot be
 * resumed, for which the user has to start over.
 *
 * @param operation the function or path of the call; makes the type of the challenge, and what resuming it
 * returns, exact. A challenge of another operation is then no match.
 * @example
 * ```ts
 * import { type BelvoClient, retrieveAccounts } from "@x/belvo-fetch";
 * import { challengeFrom, unwrap } from "@x/belvo-helpers";
 *
 * export async function fetchAccounts(belvo: BelvoClient, link: string) {
 *   const result = await retrieveAccounts(belvo, { body: { link } });
 *   const challenge = challengeFrom(result, retrieveAccounts);
 *   return challenge ? { challenge } : { accounts: await unwrap(result) };
 * }
 * ```
 */
export function challengeFrom<Path extends ResumablePath = ResumablePath>(
  source: unknown,
  operation?: ResumableOperation<Path> | Path,
  { now = Date.now }: ChallengeOptions = {},
): Challenge<Path> | undefined {
  const wanted = typeof operation === "string" ? operation : operation?.path;
  const isResult = isRecord(source) && isRecord(source.response);
  const error = isResult ? failureOf(source as unknown as CallResult) : source;
  const challenge = isChallenge(source)
    ? source
    : readChallenge(error, { path: wanted, now: now(), attempt: 1 });
  const matches = wanted === undefined || wanted === challenge?.path;
  // The path has been compared, and without an operation it is any of them.
  return matches ? (challenge as Challenge<Path> | undefined) : undefined;
}
