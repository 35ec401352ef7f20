import { hasCode } from "../errors/guards.js";
import type { RequestOptions } from "../internal/call-init.js";
import { check } from "../internal/check.js";
import { type Clock, systemClock } from "../internal/clock.js";
import { abortSignal, anything, callback, checkOptions, type Rules } from "../internal/options.js";
import { deleteLink } from "./delete-link.js";
import type { LinkDeletion } from "./deletion.js";
import { type DeletionReport, reportOf } from "./deletion-report.js";
import { checkId, type DeleteClient } from "./link-call.js";
import type { DeletionMode } from "./turns.js";

/** How far a run has come. */
export interface DeletionProgress {
  /** What became of the link that is done now. */
  readonly link: LinkDeletion;
  /** How many links are done with, this one included. */
  readonly done: number;
  readonly total: number;
}

/** Options of `deleteLinks`. */
export interface DeleteLinksOptions extends RequestOptions {
  /**
   * `sync` deletes five links a minute and knows that each is gone. `async` is not slowed down, but only
   * learns that Belvo will delete them; `link_deleted` webhooks say when, for which there has to be one.
   *
   * @default "sync"
   */
  readonly mode?: DeletionMode | undefined;
  /** Ends the run. It does not reject: the report says which link was under way, and which had no turn. */
  readonly signal?: AbortSignal | undefined;
  /** Is called with each link, and waited for. What it throws ends the run and is thrown on. */
  readonly onProgress?: ((progress: DeletionProgress) => unknown) | undefined;
  /**
   * Time, for the waits.
   *
   * @default the runtime's clock and timers
   */
  readonly clock?: Clock | undefined;
}

const rules: Rules<keyof DeleteLinksOptions> = {
  mode: [(value) => value === "sync" || value === "async", "`sync` or `async`"],
  signal: abortSignal,
  onProgress: callback,
  clock: anything,
  timeoutMs: [(value) => typeof value === "number" && value > 0, "a positive number"],
  headers: anything,
};

// What every other link would be answered with as well.
const fatal = ["authentication_failed", "access_to_production_denied", "access_to_resource_denied"];

/**
 * Deletes links with all their data, one after the other, within Belvo's limit of five a minute. Runs over the
 * same client share that limit. It cannot be undone.
 *
 * The report has an outcome for each link and calls none deleted of which Belvo has not said so. Errors are in
 * the report; `remaining` is what to go on with. A link that comes twice is deleted once.
 *
 * @throws TypeError for an invalid id or option, before any request.
 * @example
 * ```ts
 * import type { BelvoClient } from "@x/belvo-fetch";
 * import { deleteLinks } from "@x/belvo-helpers";
 *
 * export async function forget(belvo: BelvoClient, links: string[], signal: AbortSignal) {
 *   const { counts, remaining } = await deleteLinks(belvo, links, { signal });
 *   console.log(`${counts.deleted} deleted`);
 *   return remaining;
 * }
 * ```
 */
export async function deleteLinks(
  client: DeleteClient,
  ids: Iterable<string>,
  options: DeleteLinksOptions = {},
): Promise<DeletionReport> {
  checkOptions(options, rules);
  const { mode = "sync", signal, onProgress, clock = systemClock, timeoutMs, headers } = options;
  const all = distinct(ids);
  const settings = { mode, clock, signal, timeoutMs, headers };

  const links: LinkDeletion[] = [];
  let isOver = false;
  for (const id of all) {
    // Nor does a link have a turn once the signal is aborted.
    const link: LinkDeletion = isOver
      ? { id, outcome: "not_attempted" }
      : await deleteLink(client, id, settings);
    links.push(link);
    if (link.outcome === "not_attempted") continue;
    isOver = "error" in link && hasCode(link.error, ...fatal);
    await onProgress?.({ link, done: links.length, total: all.size });
  }
  return reportOf(links, signal?.aborted ?? false);
}

function distinct(ids: Iterable<string>): ReadonlySet<string> {
  const isList = typeof ids === "object" && ids !== null && Symbol.iterator in ids;
  check(isList, "ids", "a list of ids");
  const all = new Set(ids);
  for (const id of all) checkId(id, "ids");
  return all;
}
