import { isBelvoApiError } from "../errors/guards.js";
import type { RequestOptions } from "../internal/call-init.js";
import type { Clock } from "../internal/clock.js";
import { send } from "../internal/send.js";
import { deletionFailed, deletionOf, type LinkDeletion } from "./deletion.js";
import type { DeleteClient } from "./link-call.js";
import { type DeletionMode, takeTurn } from "./turns.js";

/** How links are deleted. */
export interface DeletionSettings extends RequestOptions {
  readonly mode: DeletionMode;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
}

/** How often a link is tried while Belvo says that there are too many requests. */
const maxAttempts = 3;

/** Deletes one link when its turn has come. Rejects for nothing that happens on the way. */
export async function deleteLink(
  client: DeleteClient,
  id: string,
  settings: DeletionSettings,
): Promise<LinkDeletion> {
  const { mode, clock, signal } = settings;
  let deletion: LinkDeletion = { id, outcome: "not_attempted" };
  try {
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      await takeTurn(client, mode, { clock, signal });
      deletion = await request(client, id, settings);
      const waitMs = waitAfter(deletion);
      if (waitMs === undefined || attempt === maxAttempts) break;
      await clock.sleep(waitMs, signal);
    }
  } catch (error) {
    // Aborted while waiting: what was known before still holds.
    if (!signal?.aborted) throw error;
  }
  return deletion;
}

async function request(
  client: DeleteClient,
  id: string,
  { mode, signal, timeoutMs, headers }: DeletionSettings,
): Promise<LinkDeletion> {
  const header = mode === "async" && { header: { "X-Belvo-Request-Mode": "async" } };
  const init = { timeoutMs, headers, params: { path: { id }, ...header } };
  try {
    return deletionOf(id, await send(client, "DELETE", "/api/links/{id}/", init, signal));
  } catch (error) {
    return deletionFailed(id, error, signal);
  }
}

/** How long Belvo wants to be left alone, in milliseconds, where that is what it said. */
function waitAfter(deletion: LinkDeletion): number | undefined {
  if (!("error" in deletion) || !isBelvoApiError(deletion.error)) return undefined;
  const { status, advice } = deletion.error;
  // A 403 that can be repeated is the gateway's, which has had enough as well.
  return status === 429 || (status === 403 && advice.action === "retry") ? advice.waitMs : undefined;
}
