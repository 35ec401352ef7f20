import type { Challenge } from "@x/belvo-helpers/mfa";
import type { Cursor } from "@x/belvo-helpers/pagination";
import type { WebhookResource } from "@x/belvo-helpers/webhooks";
import {
  bigint,
  bigserial,
  boolean,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

/** What to ask the list of transactions for. */
export type TransactionFilters = WebhookResource<"/api/transactions/">["init"]["params"]["query"];

const createdAt = timestamp("created_at", { withTimezone: true }).notNull().defaultNow();

/** Accounts that end users have connected. */
export const links = pgTable(
  "links",
  {
    id: uuid("id").primaryKey(),
    userId: text("user_id").notNull(),
    institution: text("institution").notNull(),
    status: text("status").notNull(),
    createdAt,
  },
  (table) => [index("links_user").on(table.userId)],
);

/** Questions of institutions that wait for an end user. */
export const challenges = pgTable("challenges", {
  id: uuid("id").primaryKey().defaultRandom(),
  userId: text("user_id").notNull(),
  challenge: jsonb("challenge").$type<Challenge<"/api/links/">>().notNull(),
  createdAt,
});

/** Lists to read, one for each webhook that announced something, and how far each has come. */
export const syncs = pgTable(
  "syncs",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    /** A delivery that is handled twice makes one sync. */
    webhookId: text("webhook_id").notNull().unique(),
    linkId: uuid("link_id").notNull(),
    query: jsonb("query").$type<TransactionFilters>().notNull(),
    /** Whether the list is the whole list of the link, so that rows it does not have are gone. */
    sweeps: boolean("sweeps").notNull(),
    state: text("state", { enum: ["waiting", "done", "failed"] })
      .notNull()
      .default("waiting"),
    cursor: jsonb("cursor").$type<Cursor>(),
    pages: integer("pages").notNull().default(0),
    loaded: integer("loaded").notNull().default(0),
    total: integer("total"),
    failures: integer("failures").notNull().default(0),
    /** Why it failed last, for a person to read. */
    error: text("error"),
    dueAt: timestamp("due_at", { withTimezone: true }).notNull().defaultNow(),
    createdAt,
  },
  (table) => [index("syncs_due").on(table.state, table.dueAt), index("syncs_link").on(table.linkId)],
);

/** What was read, by Belvo's own ids. */
export const transactions = pgTable(
  "transactions",
  {
    id: text("id").primaryKey(),
    linkId: uuid("link_id").notNull(),
    valueDate: date("value_date"),
    type: text("type"),
    status: text("status"),
    /** Exact, as text: money is no floating-point number. */
    amount: numeric("amount"),
    currency: text("currency"),
    description: text("description"),
    /** The row as Belvo has it. */
    data: jsonb("data").notNull(),
    /** The sync that has seen it last. */
    syncId: bigint("sync_id", { mode: "number" }).notNull(),
  },
  (table) => [index("transactions_link").on(table.linkId, table.valueDate, table.id)],
);

/** Webhooks that were handled, or are being handled, until they may be forgotten. */
export const seenWebhooks = pgTable("seen_webhooks", {
  id: text("id").primaryKey(),
  state: text("state", { enum: ["busy", "seen"] }).notNull(),
  until: timestamp("until", { withTimezone: true }).notNull(),
});
