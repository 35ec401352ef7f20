import type { ResumablePath } from "@x/belvo-types";
import { abortable } from "../internal/abortable.js";
import { type RequestOptions, toCall } from "../internal/call-init.js";
import { check } from "../internal/check.js";
import { checkOptions } from "../internal/options.js";
import { send } from "../internal/send.js";
import type { Challenge } from "./challenge.js";
import { challengeFrom } from "./challenge-from.js";
import type {
  MfaClient,
  PathStartInit,
  ResumedData,
  StartedData,
  StartInit,
  StartOperation,
} from "./mfa-call.js";
import { answersLeft, mfaRules, type ResumeOptions, type ResumeResult, resume } from "./resume.js";

/** Options of `withMfa`. */
export interface MfaOptions<Path extends ResumablePath>
  extends Pick<ResumeOptions, "maxAttempts" | "saveData" | "signal" | "now"> {
  /**
   * Asks the user. Resolves to what they typed in, or to `undefined` once they have confirmed on another
   * device. Throw to give up. `attemptsLeft` counts this one.
   *
   * An empty text is not sent: where input is expected, the user is asked again and one attempt is gone;
   * elsewhere it means the same as `undefined`.
   */
  readonly ask: (
    challenge: Challenge<Path>,
    context: { readonly attemptsLeft: number; readonly signal: AbortSignal | undefined },
  ) => string | undefined | PromiseLike<string | undefined>;
}

/**
 * Makes a call and, for as long as the institution wants a token, asks the user and resumes.
 *
 * The first call is made once: when the time to answer is over or the answers are used up, it rejects, since
 * making it again costs quota and bothers the user.
 *
 * @throws {BelvoMfaError} the time to answer is over, or the answers allowed are used up.
 * @throws {BelvoApiError} any other error of the API.
 * @throws TypeError for an invalid option, before any request.
 * @example
 * ```ts
 * import { type BelvoClient, retrieveAccounts } from "@x/belvo-fetch";
 * import { withMfa } from "@x/belvo-helpers";
 *
 * export function fetchAccounts(belvo: BelvoClient, link: string, ask: () => Promise<string>) {
 *   return withMfa(belvo, retrieveAccounts, { body: { link } }, { ask });
 * }
 * ```
 */
export function withMfa<Path extends ResumablePath, Query, Params, Header, Body>(
  client: MfaClient,
  operation: StartOperation<Path>,
  init: StartInit<Path, Query, Params, Header, Body>,
  options: MfaOptions<Path>,
): Promise<StartedData<Path> | ResumedData<Path>>;
/** Does the same for a path: `withMfa(client, "/api/accounts/", { body }, { ask })`. */
export function withMfa<Path extends ResumablePath, Query, Params, Header, Body>(
  client: MfaClient,
  path: Path,
  init: PathStartInit<Path, Query, Params, Header, Body>,
  options: MfaOptions<Path>,
): Promise<StartedData<Path> | ResumedData<Path>>;
export async function withMfa(
  client: MfaClient,
  target: ResumablePath | StartOperation<ResumablePath>,
  init: object,
  options: MfaOptions<ResumablePath>,
): Promise<unknown> {
  const { ask, ...shared } = options;
  check(typeof ask === "function", "ask", "a function");
  checkOptions(shared, mfaRules);
  const { signal, now } = shared;
  const { path, params, rest } = toCall(target, "POST", { ...init });
  const { body, timeoutMs, headers } = rest as { body?: { save_data?: boolean } } & RequestOptions;
  // What the first call was told about storing holds for the rest of it.
  const saveData = shared.saveData ?? body?.save_data;

  let challenge: Challenge;
  try {
    return (await send(client, "POST", path, { ...rest, params }, signal)).data;
  } catch (error) {
    const first = challengeFrom(error, undefined, { now });
    if (!first) throw error;
    challenge = first;
  }
  for (;;) {
    signal?.throwIfAborted();
    const attemptsLeft = answersLeft(challenge, shared);
    const answer: string | undefined = await abortable(ask(challenge, { attemptsLeft, signal }), signal);
    if (answer === "" && challenge.expectsInput) {
      challenge = { ...challenge, attempt: challenge.attempt + 1 };
      continue;
    }
    const token = answer === "" ? undefined : answer;
    const resumeOptions: ResumeOptions = { ...shared, token, saveData, timeoutMs, headers };
    const resumed: ResumeResult<ResumablePath> = await resume(client, challenge, resumeOptions);
    if (resumed.done) return resumed.data;
    challenge = resumed.challenge;
  }
}
