import type { ListItem, Page } from "@x/belvo-helpers/pagination";
import { and, eq, lt, sql } from "drizzle-orm";
import type { Database } from "../database/open.js";
import { syncs, transactions } from "../database/schema.js";
import type { Sync } from "../database/syncs.js";
import { toRow } from "./to-row.js";

export type TransactionPage = Pick<Page<ListItem<"/api/transactions/">>, "results" | "count" | "cursor">;

/**
 * Stores a page: its rows and the place where the list goes on, together or not at all. That is what lets a
 * process be killed at any time: either the page is there and the cursor behind it, or neither.
 *
 * @returns the sync as it is now, or `undefined` when another process has moved it on: then this one leaves it.
 */
export function savePage(database: Database, sync: Sync, page: TransactionPage): Promise<Sync | undefined> {
  return database.transaction(async (transaction) => {
    const { cursor, count, results } = page;
    const [moved] = await transaction
      .update(syncs)
      .set({
        cursor,
        pages: sync.pages + 1,
        loaded: cursor.loaded,
        total: count ?? null,
        failures: 0,
        error: null,
        state: cursor.done ? "done" : "waiting",
      })
      .where(and(eq(syncs.id, sync.id), eq(syncs.pages, sync.pages), eq(syncs.state, "waiting")))
      .returning();
    if (!moved) return undefined;

    await upsert(
      transaction,
      results.map((row) => toRow(row, sync)),
    );
    if (cursor.done && sync.sweeps) {
      const isGone = and(eq(transactions.linkId, sync.linkId), lt(transactions.syncId, sync.id));
      await transaction.delete(transactions).where(isGone);
    }
    return moved;
  });
}

const excluded = (column: string) => sql.raw(`excluded.${column}`);

async function upsert(database: Database, rows: (typeof transactions.$inferInsert)[]): Promise<void> {
  if (rows.length === 0) return;
  await database
    .insert(transactions)
    .values(rows)
    .onConflictDoUpdate({
      target: transactions.id,
      set: {
        valueDate: excluded("value_date"),
        type: excluded("type"),
        status: excluded("status"),
        amount: excluded("amount"),
        currency: excluded("currency"),
        description: excluded("description"),
        data: excluded("data"),
        syncId: excluded("sync_id"),
      },
      // What a later sync has written is newer, and a row never changes its link.
      setWhere: sql`${transactions.linkId} = excluded.link_id and ${transactions.syncId} <= excluded.sync_id`,
    });
}
