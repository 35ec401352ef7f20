import { hasCode } from "../errors/guards.js";
import type { RequestOptions } from "../internal/call-init.js";
import { abortSignal, anything, checkOptions, type Rules } from "../internal/options.js";
import { requestIdIn } from "../internal/request-id-in.js";
import { send } from "../internal/send.js";
import { checkId, type RefreshClient, type RefreshResources } from "./link-call.js";

/** Options of `refreshLink`. */
export interface RefreshOptions extends RequestOptions {
  /**
   * What to update this time, such as `["ACCOUNTS", "TRANSACTIONS"]`.
   *
   * @default everything that the institution offers, by the API
   */
  readonly fetchResources?: Readonly<RefreshResources> | undefined;
  /** Ends the request, not an update that has been started. */
  readonly signal?: AbortSignal | undefined;
}

/** What came of it: an update has been started, or the last one is too recent. */
export type RefreshOutcome =
  | {
      readonly started: true;
      /** That of the webhooks to come; compare by `sameRequestId`. `undefined` if the answer does not say. */
      readonly requestId: string | undefined;
    }
  | {
      readonly started: false;
      /** When the link can be refreshed again, in milliseconds from now; whole minutes, as Belvo tells them. */
      readonly retryAfterMs: number;
    };

/** How long a link cannot be refreshed again, by Belvo's description of the operation. */
const cooldownMs = 10 * 60_000;

const rules: Rules<keyof RefreshOptions> = {
  // An empty list would leave it to the API whether that means nothing or everything.
  fetchResources: [
    (value) => Array.isArray(value) && value.length > 0,
    "a list that is not empty, or left out",
  ],
  signal: abortSignal,
  timeoutMs: anything,
  headers: anything,
};

/**
 * Starts a new historical update of a link's data, for which `historical_update` webhooks come. A link can be
 * refreshed every ten minutes; sooner is no error here, but an outcome that says how long to wait.
 *
 * @throws {BelvoApiError} any other answer of the API.
 * @throws TypeError for an invalid id or option, before any request.
 * @example
 * ```ts
 * import type { BelvoClient } from "@x/belvo-fetch";
 * import { refreshLink } from "@x/belvo-helpers";
 *
 * export async function refresh(belvo: BelvoClient, link: string) {
 *   const refresh = await refreshLink(belvo, link, { fetchResources: ["TRANSACTIONS"] });
 *   return refresh.started ? "under way" : `again in ${refresh.retryAfterMs / 60_000} minutes`;
 * }
 * ```
 */
export async function refreshLink(
  client: RefreshClient,
  id: string,
  options: RefreshOptions = {},
): Promise<RefreshOutcome> {
  checkOptions(options, rules);
  checkId(id, "id");
  const { fetchResources, signal, ...rest } = options;
  const body = fetchResources ? { fetch_resources: fetchResources } : {};
  const init = { ...rest, params: { path: { id } }, body };
  try {
    const { response, data } = await send(client, "POST", "/api/links/{id}/refresh/", init, signal);
    return { started: true, requestId: requestIdIn(response, data) };
  } catch (error) {
    if (!hasCode(error, "link_refreshed")) throw error;
    return { started: false, retryAfterMs: error.retryAfterMs ?? cooldownMs };
  }
}
