import { type BelvoClient, listTransactions } from "@x/belvo-fetch";
import { paginate } from "@x/belvo-helpers/pagination";
import type { Database } from "../database/open.js";
import type { Sync } from "../database/syncs.js";
import { savePage } from "./save-page.js";

/**
 * Reads a list from where it was left to its end, page by page.
 *
 * @throws whatever a page fails with. The pages before it are safe, and running the sync again goes on there.
 */
export async function runSync(
  { belvo, database, signal }: { belvo: BelvoClient; database: Database; signal: AbortSignal },
  sync: Sync,
): Promise<void> {
  const rows = paginate(
    belvo,
    listTransactions,
    { query: sync.query },
    { ...(sync.cursor && { from: sync.cursor }), dedupe: true, signal },
  );
  let current: Sync | undefined = sync;
  for await (const page of rows.pages()) {
    current = await savePage(database, current, page);
    if (!current) return;
  }
  // A list may turn out to have ended with the page before.
  if (current.state === "waiting") {
    await savePage(database, current, {
      results: [],
      count: current.total ?? undefined,
      cursor: rows.cursor,
    });
  }
}
