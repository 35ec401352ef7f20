import type { ResumablePath } from "@x/belvo-types";
import type { CallResult } from "../errors/result.js";
import { unwrap } from "../errors/unwrap.js";
import { abortable } from "../internal/abortable.js";
import { type RequestOptions, toCall } from "../internal/call-init.js";
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
import { resolveResumeOptions } from "./options.js";
import { type ResumeOptions, type ResumeResult, resume } from "./resume.js";

/** Options of `withMfa`. */
export interface MfaOptions<Path extends ResumablePath>
  extends Pick<ResumeOptions, "maxAttempts" | "saveData" | "signal" | "now"> {
  /**
   * Asks the user. Resolves to what they typed in, or to `undefined` once they have confirmed on another
   * device. Throw to give up. `attemptsLeft` counts this one.
   */
  readonly ask: (
    challenge: Challenge<Path>,
    context: { readonly attemptsLeft: number; readonly signal: AbortSignal | undefined },
  ) => string | undefined | PromiseLike<string | undefined>;
}

type Post = (path: string, init: object) => Promise<CallResult>;

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
  const { ask, ...others } = options;
  if (typeof ask !== "function") throw new TypeError("`ask` must be a function");
  const { maxAttempts, now, signal, saveData } = resolveResumeOptions(others);
  const { path, params, rest } = toCall(target, "POST", { ...init });
  const { body, timeoutMs, headers } = rest as { body?: { save_data?: boolean } } & RequestOptions;
  const resumeOptions: ResumeOptions = {
    // What the first call was told about storing holds for the rest of it.
    saveData: saveData ?? body?.save_data,
    ...{ maxAttempts, now, signal, timeoutMs, headers },
  };

  let challenge: Challenge | undefined;
  try {
    // The overloads have checked path and body; a client's own generics cannot follow them here.
    const post = client.POST.bind(client) as unknown as Post;
    const call = post(path, { ...rest, params, ...(signal && { signal }) });
    return await unwrap(call.then((result) => ({ ...result, request: { method: "POST", path } })));
  } catch (error) {
    challenge = challengeFrom(error, undefined, { now });
    if (!challenge) throw error;
  }
  for (;;) {
    const attemptsLeft: number = maxAttempts - challenge.attempt + 1;
    const token: string | undefined = await abortable(ask(challenge, { attemptsLeft, signal }), signal);
    const resumed: ResumeResult<ResumablePath> = await resume(client, challenge, { ...resumeOptions, token });
    if (resumed.done) return resumed.data;
    challenge = resumed.challenge;
  }
}
