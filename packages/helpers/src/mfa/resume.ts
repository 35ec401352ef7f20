import type { ResumablePath } from "@x/belvo-types";
import { hasCode, isBelvoApiError } from "../errors/guards.js";
import type { CallResult } from "../errors/result.js";
import { unwrap } from "../errors/unwrap.js";
import type { RequestOptions } from "../internal/call-init.js";
import { type Challenge, isChallenge } from "./challenge.js";
import type { ResumeClient, ResumedData } from "./mfa-call.js";
import { BelvoMfaError } from "./mfa-error.js";
import { resolveResumeOptions } from "./options.js";
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

type Patch = (path: string, init: object) => Promise<CallResult>;

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
  const { token, saveData, maxAttempts, now, signal, ...rest } = resolveResumeOptions(options);
  if (!isChallenge(challenge)) {
    throw new TypeError("`challenge` must be a challenge of version 1, as an object and not as text");
  }
  const { path, link, session, expiresAt, attempt } = challenge;
  if (attempt > maxAttempts) throw new BelvoMfaError("too_many_attempts", challenge);
  if (expiresAt !== null && now() >= Date.parse(expiresAt))
    throw new BelvoMfaError("session_expired", challenge);

  const body = {
    session,
    link,
    ...(token !== undefined && { token }),
    ...(saveData !== undefined && { save_data: saveData }),
  };
  const request = { method: "PATCH", path };
  // The challenge's own type says which of the eight paths it is; a client's generics cannot follow that.
  const patch = client.PATCH.bind(client) as unknown as Patch;
  const call = patch(path, { ...rest, body, ...(signal && { signal }) });
  try {
    const data: unknown = await unwrap(call.then((result) => ({ ...result, request })));
    return { done: true, path, data } as ResumeResult<Path>;
  } catch (error) {
    if (hasCode(error, "session_expired")) {
      throw new BelvoMfaError("session_expired", { ...challenge, requestId: error.requestId ?? null }, error);
    }
    if (!isBelvoApiError(error) || error.status !== 428) throw error;
    const next = readChallenge(error.body, { path, link, now: now(), attempt: attempt + 1 });
    if (!next) throw error;
    if (next.attempt > maxAttempts) throw new BelvoMfaError("too_many_attempts", next, error);
    return { done: false, path, challenge: next } as ResumeResult<Path>;
  }
}
