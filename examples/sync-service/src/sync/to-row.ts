import type { ListItem } from "@x/belvo-helpers/pagination";
import type { transactions } from "../database/schema.js";
import type { Sync } from "../database/syncs.js";

// What JSON can hold and PostgreSQL cannot. One such character would keep a whole page out, for ever.
const unfit = /[\0\p{Surrogate}]/gu;

const fit = <Value>(json: Value): Value =>
  JSON.parse(JSON.stringify(json), (_key, value) =>
    typeof value === "string" ? value.replace(unfit, "\uFFFD") : value,
  );

/** A transaction as it is stored: what is asked for often in columns, and all of it as it came. */
export function toRow(
  row: ListItem<"/api/transactions/">,
  sync: Pick<Sync, "id" | "linkId">,
): typeof transactions.$inferInsert {
  if (!row.id) throw new Error("Belvo's answer has a transaction without an id");
  const data = fit(row);
  const { value_date, type, status, amount, currency, description } = data;
  return {
    id: row.id,
    linkId: sync.linkId,
    valueDate: value_date ?? null,
    type: type ?? null,
    status: status ?? null,
    amount: amount == null ? null : String(amount),
    currency: currency ?? null,
    description: description ?? null,
    data,
    syncId: sync.id,
  };
}
