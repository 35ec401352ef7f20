import type { ListItem } from "@x/belvo-helpers/pagination";
import type { transactions } from "../database/schema.js";
import type { Sync } from "../database/syncs.js";

/** A transaction as it is stored: what is asked for often in columns, and all of it as it came. */
export function toRow(
  row: ListItem<"/api/transactions/">,
  sync: Pick<Sync, "id" | "linkId">,
): typeof transactions.$inferInsert {
  if (!row.id) throw new Error("Belvo's answer has a transaction without an id");
  const { id, value_date, type, status, amount, currency, description } = row;
  return {
    id,
    linkId: sync.linkId,
    valueDate: value_date ?? null,
    type: type ?? null,
    status: status ?? null,
    amount: amount == null ? null : String(amount),
    currency: currency ?? null,
    description: description ?? null,
    data: row,
    syncId: sync.id,
  };
}
