import { and, desc, eq, lte, sql } from "drizzle-orm";
import type { Database } from "./open.js";
import { syncs } from "./schema.js";

export type Sync = typeof syncs.$inferSelect;
export type NewSync = Pick<typeof syncs.$inferInsert, "webhookId" | "linkId" | "query" | "sweeps">;

// Clocks differ, and nobody documents in which zone Belvo's days begin. Rows that are read twice are stored once.
const marginMs = 24 * 60 * 60 * 1000;

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

/** A sync as it is now. */
export async function syncAt(database: Database, id: number): Promise<Sync | undefined> {
  const [sync] = await database.select().from(syncs).where(eq(syncs.id, id));
  return sync;
}

/** Lets a sync rest after a failure: what it has read stays read. Does nothing once another process has moved it on. */
export async function postponeSync(
  database: Database,
  sync: Pick<Sync, "id" | "pages">,
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
    .where(and(eq(syncs.id, sync.id), eq(syncs.pages, sync.pages), eq(syncs.state, "waiting")));
}

/**
 * Since when rows are new: what Belvo had before was read by a sync that is done. `undefined` if none is, or if
 * one has failed and the whole list was not read after it: then everything is to be read.
 */
export async function readUntil(database: Database, linkId: string): Promise<Date | undefined> {
  const isDone = eq(syncs.state, "done");
  const [ended] = await database
    .select({
      done: sql`max(${syncs.createdAt}) filter (where ${isDone})`.mapWith(syncs.createdAt),
      whole: sql`max(${syncs.id}) filter (where ${isDone} and ${syncs.sweeps})`.mapWith(Number),
      failed: sql`max(${syncs.id}) filter (where ${eq(syncs.state, "failed")})`.mapWith(Number),
    })
    .from(syncs)
    .where(eq(syncs.linkId, linkId));
  // Without rows to take it from, a maximum is null.
  const { done, whole, failed } = ended as Record<"whole" | "failed", number | null> & { done: Date | null };
  if (!done || (failed ?? 0) > (whole ?? 0)) return undefined;
  return new Date(done.getTime() - marginMs);
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
