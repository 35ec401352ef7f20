import { check, checkNoOthers } from "../internal/check.js";
import type { WebhookEvent } from "./events/event.js";
import { dataLists, paymentLists, paymentV2Lists } from "./lists.js";
import type { ResourceOf } from "./resource.js";

/** Options of `resourceOf`. */
export interface ResourceOptions {
  /**
   * For events about new rows: when you last listed them, or received the event before. Only rows that Belvo
   * has created since the beginning of that day (UTC) are asked for; the filter knows days and no times.
   *
   * @default none: all rows of the link
   */
  since?: Date | string | undefined;
}

type Query = Readonly<Record<string, unknown>>;

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

/** The day of a time, as the filters take it. Throws a `TypeError` naming `since`. */
function dayOf(since: Date | string | undefined): string | undefined {
  if (since === undefined) return undefined;
  const date = new Date(since);
  check(!Number.isNaN(date.getTime()), "since", "a date");
  return date.toISOString().slice(0, 10);
}

/** Which rows of a link an event is about. */
function narrow({ webhook_type, webhook_code, data }: WebhookEvent, day: string | undefined): Query {
  if (webhook_type === "INVOICES") return { type: webhook_code.includes("_inflow_") ? "INFLOW" : "OUTFLOW" };
  if (webhook_type === "TRANSACTIONS" && webhook_code === "historical_update") {
    const { first_transaction_date: first } = data;
    return isDay(first) ? { value_date__gte: first } : {};
  }
  // Belvo may add or change rows of any age, so nothing but what is new can be asked for by its age.
  return webhook_code?.startsWith("new_") && day ? { created_at__gte: day } : {};
}

function inTable<Type extends string>(
  table: Readonly<Record<Type, string>>,
  type: string | null,
): string | undefined {
  return type !== null && Object.hasOwn(table, type) ? table[type as Type] : undefined;
}

function find(event: WebhookEvent, day: string | undefined): object | undefined {
  const { webhook_type: type } = event;
  const at = (path: string | undefined, query: Query, header?: object): object | undefined =>
    path === undefined ? undefined : { path, init: { params: { query, ...(header && { header }) } } };

  if (event.name === "unknown" || event.name === "LINK.link_deleted") return undefined;
  if ("link_id" in event) {
    if (type === "LINK") return at("/api/links/", { id: event.link_id });
    return at(inTable(dataLists, type), { link: event.link_id, ...narrow(event, day) });
  }
  if (event.object_id === null) return undefined;
  const query = { id__in: [event.object_id] };
  const version = { "X-Belvo-API-Resource-Version": "Payments-BR.V2" };
  return at(inTable(paymentLists, type), query) ?? at(inTable(paymentV2Lists, type), query, version);
}

/**
 * Where the data is that an event announces: a list, and what to ask it for, the way `paginate` takes them.
 *
 * - Data of a link: its rows, for `TRANSACTIONS.historical_update` those from `first_transaction_date` on,
 *   for invoices those of the direction, and for new rows those created since `since`. Updates and deletions
 *   come without ids that anybody has documented, so they lead to all rows of the link.
 * - `LINK.invalid_credentials` and `LINK.token_required`: the link.
 * - Payments: the object by its id, with the header for version 2 where that is needed.
 * - `undefined` for what no list can be asked for: a link that is gone, consents (their list needs the
 *   document number of the user), enrollments, events that are not known.
 *
 * @throws {TypeError} naming `since` if it is no date.
 *
 * @example
 * ```ts
 * import { createBelvoClient, credentialsFromEnv } from "@x/belvo-fetch";
 * import { paginate } from "@x/belvo-helpers/pagination";
 * import { resourceOf, type WebhookEventOf } from "@x/belvo-helpers/webhooks";
 *
 * export async function onTransactions(event: WebhookEventOf<"TRANSACTIONS.historical_update">) {
 *   const { path, init } = resourceOf(event);
 *   const belvo = createBelvoClient(credentialsFromEnv());
 *   for await (const transaction of paginate(belvo, path, init)) console.log(transaction.value_date);
 * }
 * ```
 */
export function resourceOf<Event extends WebhookEvent>(
  event: Event,
  options: ResourceOptions = {},
): ResourceOf<Event["name"]> {
  const { since, ...others } = options;
  checkNoOthers(others);
  // Which list belongs to which event is in the tables, and the types are read off these very tables.
  return find(event, dayOf(since)) as ResourceOf<Event["name"]>;
}
