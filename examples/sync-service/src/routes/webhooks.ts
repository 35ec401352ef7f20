import {
  createWebhookHandler,
  resourceOf,
  type WebhookEventOf,
  type WebhookHandler,
} from "@x/belvo-helpers/webhooks";
import { setLinkStatus } from "../database/links.js";
import { seenStore } from "../database/seen.js";
import { addSync, readUntil } from "../database/syncs.js";
import type { Context } from "../service.js";

type TransactionsEvent = WebhookEventOf<
  | "TRANSACTIONS.historical_update"
  | "TRANSACTIONS.new_transactions_available"
  | "TRANSACTIONS.transactions_updated"
  | "TRANSACTIONS.transactions_deleted"
>;

/** Takes Belvo's webhooks. Lists are only noted here and read by the worker: Belvo waits five seconds. */
export function webhooks({ settings, database, log, onSync }: Context): WebhookHandler {
  const readTransactions = async (event: TransactionsEvent): Promise<void> => {
    const since = await readUntil(database, event.link_id);
    const { query } = resourceOf(event, { since }).init.params;
    await addSync(database, {
      webhookId: event.webhook_id,
      linkId: event.link_id,
      query,
      sweeps: Object.keys(query).every((name) => name === "link"),
    });
    onSync();
  };

  return createWebhookHandler({
    authorization: settings.webhookAuthorization,
    seen: seenStore(database),
    on: {
      "TRANSACTIONS.historical_update": readTransactions,
      "TRANSACTIONS.new_transactions_available": readTransactions,
      "TRANSACTIONS.transactions_updated": readTransactions,
      "TRANSACTIONS.transactions_deleted": readTransactions,
      "LINK.invalid_credentials": ({ link_id }) => setLinkStatus(database, link_id, "invalid"),
      "LINK.token_required": ({ link_id }) => setLinkStatus(database, link_id, "token_required"),
    },
    onError: (error, event) =>
      log(`Webhook ${event.name} failed: ${error instanceof Error ? error.name : "unknown"}`),
  });
}
