import { randomUUID } from "node:crypto";
import { webhookRequest } from "@x/belvo-helpers/webhooks";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../src/belvo.js";
import { linkOf, saveLink } from "../src/database/links.js";
import type { OpenDatabase } from "../src/database/open.js";
import { syncs } from "../src/database/schema.js";
import { lastSync, type Sync } from "../src/database/syncs.js";
import { webhooks } from "../src/routes/webhooks.js";
import { settingsFrom } from "../src/settings.js";
import { openEmptyDatabase } from "./support/empty-database.js";
import { secrets } from "./support/world.js";

const settings = settingsFrom({ ...secrets, BELVO_ENV: "sandbox", BELVO_BASE_URL: "http://127.0.0.1:1" });
let opened: OpenDatabase;
let receive: ReturnType<typeof webhooks>;

beforeAll(async () => {
  opened = await openEmptyDatabase();
  const { database } = opened;
  receive = webhooks({ settings, database, belvo: connect(settings), log: () => {}, onSync: () => {} });
});

afterAll(() => opened.close());

/** Delivers a webhook about a link, and returns the sync that was noted last. */
async function deliver(
  link: string,
  type: string,
  code: string,
  data: object = {},
): Promise<Sync | undefined> {
  const event = {
    webhook_id: randomUUID().replaceAll("-", ""),
    webhook_type: type,
    webhook_code: code,
    link_id: link,
    data,
  };
  const url = "http://service.test/webhooks/belvo";
  const request = webhookRequest(event as never, { url, authorization: settings.webhookAuthorization });
  expect((await receive(request)).status).toBe(200);
  return lastSync(opened.database, link);
}

const history = (link: string) =>
  deliver(link, "TRANSACTIONS", "historical_update", { first_transaction_date: "2025-01-15" });
const news = (link: string) => deliver(link, "TRANSACTIONS", "new_transactions_available");

/** Brings a sync to an end that was noted at noon of a day. */
async function end(sync: Sync | undefined, state: "done" | "failed", day: string): Promise<void> {
  const createdAt = new Date(`${day}T12:00:00Z`);
  await opened.database.update(syncs).set({ state, createdAt }).where(eq(syncs.id, sync!.id));
}

test("new rows are asked for since the last list that was read to its end, with a day to spare", async () => {
  const link = randomUUID();
  await end(await history(link), "done", "2026-03-10");
  expect(await news(link)).toMatchObject({ query: { link, created_at__gte: "2026-03-09" }, sweeps: false });
});

test("new rows are asked for since then while another list is still waiting", async () => {
  const link = randomUUID();
  await end(await history(link), "done", "2026-03-10");
  await news(link);
  expect((await news(link))?.query).toEqual({ link, created_at__gte: "2026-03-09" });
});

test("what a failed sync has not read comes with the next one, until that is done", async () => {
  const link = randomUUID();
  await end(await history(link), "done", "2026-03-10");
  const updates = await deliver(link, "TRANSACTIONS", "transactions_updated");
  await end(await news(link), "done", "2026-03-12");
  await end(updates, "failed", "2026-03-11");
  const whole = await news(link);
  expect(whole).toMatchObject({ query: { link }, sweeps: true });
  await end(whole, "done", "2026-03-13");
  expect((await news(link))?.query).toEqual({ link, created_at__gte: "2026-03-12" });
});

test("a list that waits may yet fail, so the next one does not rely on it", async () => {
  const link = randomUUID();
  expect((await history(link))?.query).toEqual({ link, value_date__gte: "2025-01-15" });
  expect((await news(link))?.query).toEqual({ link });
});

test("updates and deletions lead to the whole list, which removes what is gone", async () => {
  for (const code of ["transactions_updated", "transactions_deleted"]) {
    const link = randomUUID();
    await end(await history(link), "done", "2026-03-10");
    expect(await deliver(link, "TRANSACTIONS", code)).toMatchObject({ query: { link }, sweeps: true });
  }
});

test("a link that needs its user is marked", async () => {
  const id = randomUUID();
  await saveLink(opened.database, "somebody", { id, institution: "x", status: "valid" });
  for (const [code, status] of [
    ["invalid_credentials", "invalid"],
    ["token_required", "token_required"],
  ] as const) {
    await deliver(id, "LINK", code);
    expect(await linkOf(opened.database, "somebody", id)).toMatchObject({ status });
  }
});
