import { and, desc, eq, lte, sql } from "drizzle-orm";
import type { Database } from "./open.js";
import { syncs } from "./schema.js";

export type Sync = typeof syncs.$inferSelect;
export type NewSync = Pick<typeof syncs.$inferInsert, "webhookId" | "linkId" | "query" | "sweeps">;

/** Notes that a list is to be read. Noted once for a webhook, however often it comes. */
export async function addSync(database: Database, sync: NewSync): Promise<void> {
  await database.insert(syncs).values(sync).onConflictDoNothing({ target: syncs.webhookId });
}

/** The oldest sync that has something to do, in whichever process it was begun. */
export async function nextSync(database: Database): Promise<Sync | undefined> {
  const [next] = await database
    .select()
    .from(syncs)
    .where(and(eq(syncs.state, "waiting"), lte(syncs.dueAt, sql`now()`)))
    .orderBy(syncs.id)
    .limit(1);
  return next;
}

/** Lets a sync rest after a failure: what it has read stays read. */
export async function postponeSync(
  database: Database,
  sync: Sync,
  failure: { readonly reason: string; readonly retryInMs: number | undefined },
): Promise<void> {
  const { reason, retryInMs } = failure;
  await database
    .update(syncs)
    .set({
      error: reason,
      failures: sql`${syncs.failures} + 1`,
      ...(retryInMs === undefined
        ? { state: "failed" }
        : { dueAt: sql`now() + ${`${Math.round(retryInMs)} milliseconds`}::interval` }),
    })
    .where(eq(syncs.id, sync.id));
}

/** The last sync of a link that was noted. */
export async function lastSync(database: Database, linkId: string): Promise<Sync | undefined> {
  const [last] = await database
    .select()
    .from(syncs)
    .where(eq(syncs.linkId, linkId))
    .orderBy(desc(syncs.id))
    .limit(1);
  return last;
}
