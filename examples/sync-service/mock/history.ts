import { randomUUID } from "node:crypto";
import type { WebhookBody } from "@x/belvo-helpers/webhooks";
import type { Link, TransactionOpenFinanceBrazil } from "@x/belvo-types";

/** The webhook that announces the history of a link. */
export function historicalUpdate(link: Link, rows: readonly TransactionOpenFinanceBrazil[]): WebhookBody {
  const dates = rows.map(({ value_date }) => String(value_date)).sort();
  const inflows = rows.filter(({ type }) => type === "INFLOW").length;
  return {
    webhook_id: randomUUID().replaceAll("-", ""),
    webhook_type: "TRANSACTIONS",
    webhook_code: "historical_update",
    process_type: "historical_update",
    link_id: link.id ?? "",
    external_id: link.external_id ?? null,
    data: {
      total_transactions: rows.length,
      total_inflow_transactions: inflows,
      total_outflow_transactions: rows.length - inflows,
      first_transaction_date: dates[0] ?? "",
      last_transaction_date: dates.at(-1) ?? "",
    },
  };
}
