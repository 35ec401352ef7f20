import type { AsynchronousPath } from "@x/belvo-types";
import { acceptedIn } from "../internal/accepted-in.js";
import { toCall } from "../internal/call-init.js";
import { abortSignal, checkOptions } from "../internal/options.js";
import { send } from "../internal/send.js";
import {
  type AsyncClient,
  type AsyncInit,
  type AsyncOperation,
  type ImmediateData,
  modeHeader,
  type PathAsyncInit,
} from "./async-call.js";

/** Options of `requestAsync`. */
export interface AsyncOptions {
  /** Ends the request, not the work that Belvo has accepted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * What became of an asynchronous request: Belvo has taken it on, or has done it at once although it was not
 * asked to, in which case the data is here and no webhook may come.
 */
export type AsyncOutcome<Data> =
  | {
      readonly accepted: true;
      /** That of the webhook to come; compare by `sameRequestId`. `undefined` if the answer does not say. */
      readonly requestId: string | undefined;
    }
  | { readonly accepted: false; readonly data: Data };

/**
 * Makes a call in the asynchronous mode: Belvo answers at once and sends a webhook when the work is done, so
 * your account needs a webhook. Takes the operations that have this mode; others do not compile.
 *
 * Which of the two outcomes it is follows from the status that came and from nothing else, since Belvo's
 * description and documentation disagree about where the mode works.
 *
 * @throws {BelvoApiError} any other answer of the API.
 * @throws TypeError for an invalid option, before any request.
 * @example
 * ```ts
 * import { type BelvoClient, retrieveTransactions } from "@x/belvo-fetch";
 * import { requestAsync } from "@x/belvo-helpers";
 *
 * export async function start(belvo: BelvoClient, link: string) {
 *   const body = { link, date_from: "2026-01-01", date_to: "2026-03-31" };
 *   const outcome = await requestAsync(belvo, retrieveTransactions, { body });
 *   return outcome.accepted ? { waitFor: outcome.requestId } : { transactions: outcome.data };
 * }
 * ```
 */
export function requestAsync<Path extends AsynchronousPath, Query, Params, Body>(
  client: AsyncClient,
  operation: AsyncOperation<Path>,
  init: AsyncInit<Path, Query, Params, Body>,
  options?: AsyncOptions,
): Promise<AsyncOutcome<ImmediateData<Path>>>;
/** Does the same for a path: `requestAsync(client, "/api/transactions/", { body })`. */
export function requestAsync<Path extends AsynchronousPath, Query, Params, Body>(
  client: AsyncClient,
  path: Path,
  init: PathAsyncInit<Path, Query, Params, Body>,
  options?: AsyncOptions,
): Promise<AsyncOutcome<ImmediateData<Path>>>;
export async function requestAsync(
  client: AsyncClient,
  target: AsynchronousPath | AsyncOperation<AsynchronousPath>,
  given: object,
  options: AsyncOptions = {},
): Promise<AsyncOutcome<unknown>> {
  checkOptions(options, { signal: abortSignal });
  const pathOf = typeof target === "string" ? target : target?.path;
  const method = pathOf === "/api/links/{id}/" ? "DELETE" : "POST";
  const { path, params, rest } = toCall(target, method, { ...given });
  const init = { ...rest, params: { ...params, header: { [modeHeader]: "async" } } };
  const { response, data } = await send(client, method, path, init, options.signal);
  return acceptedIn(response, data) ?? { accepted: false, data };
}
