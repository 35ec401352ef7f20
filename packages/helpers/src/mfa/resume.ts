import type { ResumablePath } from "@x/belvo-types";
import { hasCode } from "../errors/guards.js";
import type { RequestOptions } from "../internal/call-init.js";
import { check } from "../internal/check.js";
import {
  abortSignal,
  anything,
  callback,
  checkOptions,
  flag,
  type Rules,
  whole,
} from "../internal/options.js";
import { send } from "../internal/send.js";
import { type Challenge, isChallenge } from "./challenge.js";
import type { ResumeClient, ResumedData } from "./mfa-call.js";
import { BelvoMfaError } from "./mfa-error.js";
import { readChallenge } from "./read-challenge.js";

/** Options of `resume`. */
export interface ResumeOptions extends RequestOptions {
  /** What the user typed in; left out when the user has confirmed on another device. */
  readonly token?: string | undefined;
  /**
   * Whether Belvo stores the data it fetches; has to be said again, it is not remembered from the first call.
   *
   * @default true, by the API
   */
  readonly saveData?: boolean | undefined;
  /**
   * How many answers one call may take. Some institutions lock accounts after a few wrong ones, and Belvo
   * invalidates a link after six failed calls.
   *
   * @default 3
   */
  readonly maxAttempts?: number | undefined;
  /** Ends the request. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The time, in milliseconds since 1970.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
}

/** How resuming went: the data, or another challenge because the token was wrong or one more is needed. */
export type ResumeResult<Path extends ResumablePath> = Path extends unknown
  ?
      | { readonly done: true; readonly path: Path; readonly data: ResumedData<Path> }
      | { readonly done: false; readonly path: Path; readonly challenge: Challenge<Path> }
  : never;

/** What the options may be that do not belong to one request. */
export const mfaRules: Rules<"saveData" | "maxAttempts" | "signal" | "now"> = {
  saveData: flag,
  maxAttempts: whole(1),
  signal: abortSignal,
  now: callback,
};
const resumeRules: Rules<keyof ResumeOptions> = {
  ...mfaRules,
  token: [(value) => typeof value === "string" && value !== "", "text that is not empty"],
  timeoutMs: anything,
  headers: anything,
};

/** How many answers a challenge still takes. Throws a `BelvoMfaError` if it takes none. */
export function answersLeft(
  challenge: Challenge,
  { maxAttempts = 3, now = Date.now }: Pick<ResumeOptions, "maxAttempts" | "now">,
  cause?: unknown,
): number {
  const { attempt, expiresAt } = challenge;
  const isOver = expiresAt !== null && now() >= Date.parse(expiresAt);
  const code = attempt > maxAttempts ? "too_many_attempts" : isOver && "session_expired";
  if (code) throw new BelvoMfaError(code, challenge, cause);
  return maxAttempts - attempt + 1;
}

/**
 * Answers a challenge: with a token, or without one after the user has confirmed on another device.
 *
 * A wrong token comes back as another challenge, with its own session; keep that one and ask again.
 *
 * @throws {BelvoMfaError} the time to answer is over, which is checked before anything is sent, or the
 * answers allowed are used up. The original request has to be made again.
 * @throws {BelvoApiError} any other answer of the API.
 * @throws TypeError for what is no challenge, or an invalid option.
 * @example
 * ```ts
 * import type { BelvoClient } from "@x/belvo-fetch";
 * import { type Challenge, resume } from "@x/belvo-helpers";
 *
 * export async function answer(belvo: BelvoClient, challenge: Challenge<"/api/accounts/">, token: string) {
 *   const resumed = await resume(belvo, challenge, { token });
 *   return resumed.done ? { accounts: resumed.data } : { challenge: resumed.challenge };
 * }
 * ```
 */
export async function resume<Path extends ResumablePath = ResumablePath>(
  client: ResumeClient,
  challenge: Challenge<Path>,
  options: ResumeOptions = {},
): Promise<ResumeResult<Path>> {
  checkOptions(options, resumeRules);
  check(isChallenge(challenge), "challenge", "a parsed challenge of version 1");
  answersLeft(challenge, options);
  const { token, saveData, maxAttempts, now = Date.now, signal, ...rest } = options;
  const { path, link, session, attempt } = challenge;
  const body = { session, link, token, save_data: saveData };
  try {
    const { data } = await send(client, "PATCH", path, { ...rest, body }, signal);
    return { done: true, path, data } as ResumeResult<Path>; // The path says which of the eight it is.
  } catch (error) {
    if (hasCode(error, "session_expired")) {
      throw new BelvoMfaError("session_expired", { ...challenge, requestId: error.requestId ?? null }, error);
    }
    const next = readChallenge(error, { link, now: now(), attempt: attempt + 1 });
    if (!next) throw error;
    answersLeft(next, options, error);
    return { done: false, path, challenge: next } as ResumeResult<Path>;
  }
}
