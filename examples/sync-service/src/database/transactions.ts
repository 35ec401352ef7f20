import { desc, eq } from "drizzle-orm";
import type { Database } from "./open.js";
import { transactions } from "./schema.js";

export type StoredTransaction = typeof transactions.$inferSelect;

/** Transactions of a link, the newest first. */
export function transactionsOf(
  database: Database,
  linkId: string,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<StoredTransaction[]> {
  return database
    .select()
    .from(transactions)
    .where(eq(transactions.linkId, linkId))
    .orderBy(desc(transactions.valueDate), transactions.id)
    .limit(limit)
    .offset(offset);
}
