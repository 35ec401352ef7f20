import type { Cursor } from "@x/belvo-helpers/pagination";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenDatabase } from "../src/database/open.js";
import { syncs, transactions } from "../src/database/schema.js";
import { addSync, lastSync, nextSync, postponeSync, type Sync } from "../src/database/syncs.js";
import { transactionsOf } from "../src/database/transactions.js";
import { savePage, type TransactionPage } from "../src/sync/save-page.js";
import { openEmptyDatabase } from "./support/empty-database.js";

const link = "3f0f0a52-0f8e-4f52-9a3e-6f0c2b9d1e77";
let opened: OpenDatabase;

beforeAll(async () => {
  opened = await openEmptyDatabase();
});

afterAll(() => opened.close());

beforeEach(async () => {
  await opened.database.delete(transactions);
  await opened.database.delete(syncs);
});

let webhooks = 0;

async function newSync(sweeps = false): Promise<Sync> {
  await addSync(opened.database, {
    webhookId: `webhook-${++webhooks}`,
    linkId: link,
    query: { link },
    sweeps,
  });
  return (await lastSync(opened.database, link))!;
}

const cursor = (done: boolean): Cursor => ({
  version: 1,
  path: "/api/transactions/",
  filters: "",
  pageSize: 2,
  page: 2,
  offset: 0,
  loaded: 2,
  done,
});

const page = (rows: Record<string, number>, done = true): TransactionPage => ({
  results: Object.entries(rows).map(([id, amount]) => ({ id, amount })) as TransactionPage["results"],
  count: 4,
  cursor: cursor(done),
});

const amounts = async () =>
  Object.fromEntries(
    (await transactionsOf(opened.database, link, { limit: 9 })).map(({ id, amount }) => [id, amount]),
  );

test("a page moves its sync on, and its rows are there with all their digits", async () => {
  const moved = await savePage(opened.database, await newSync(), page({ a: 0.1, b: 1234567.89 }, false));
  expect(moved).toMatchObject({ pages: 1, loaded: 2, total: 4, state: "waiting", cursor: cursor(false) });
  expect(await amounts()).toEqual({ a: "0.1", b: "1234567.89" });
});

test("a page that cannot be written leaves nothing of itself, neither rows nor cursor", async () => {
  const sync = await newSync();
  const broken = {
    ...page({ a: 1 }),
    results: [...page({ a: 1 }).results, { amount: 2 }],
  } as TransactionPage;
  await expect(savePage(opened.database, sync, broken)).rejects.toThrow("without an id");
  const unfit = page({ a: 1 });
  unfit.results[0]!.value_date = "no date" as never;
  await expect(savePage(opened.database, sync, unfit)).rejects.toThrow();
  expect(await amounts()).toEqual({});
  expect(await nextSync(opened.database)).toEqual(sync);
});

test("characters that PostgreSQL has no room for keep nothing out", async () => {
  const odd = page({ a: 1 });
  odd.results[0]!.description = "caf\u0000é \ud83d 🏦";
  await savePage(opened.database, await newSync(), odd);
  const [stored] = await transactionsOf(opened.database, link, { limit: 1 });
  expect(stored).toMatchObject({
    description: "caf\ufffdé \ufffd 🏦",
    data: { description: "caf\ufffdé \ufffd 🏦" },
  });
});

test("of two processes that read the same page, the slower one lets go and changes nothing", async () => {
  const sync = await newSync();
  await savePage(opened.database, sync, page({ a: 1 }, false));
  expect(await savePage(opened.database, sync, page({ a: 2 }, false))).toBeUndefined();
  expect(await amounts()).toEqual({ a: "1" });
});

test("a row that comes again is written over, unless a later sync has written it", async () => {
  const [earlier, later] = [await newSync(), await newSync()];
  await savePage(opened.database, later, page({ a: 2 }));
  await savePage(opened.database, earlier, page({ a: 1, b: 1 }));
  expect(await amounts()).toEqual({ a: "2", b: "1" });
  await savePage(opened.database, await newSync(), page({ b: 3 }));
  expect(await amounts()).toEqual({ a: "2", b: "3" });
});

test("the last page of a whole list removes what is gone; other pages and other lists do not", async () => {
  await savePage(opened.database, await newSync(), page({ a: 1, b: 1 }));
  await savePage(opened.database, await newSync(), page({ c: 1 }));
  const sweeping = await newSync(true);
  const moved = await savePage(opened.database, sweeping, page({ a: 1 }, false));
  expect(Object.keys(await amounts())).toHaveLength(3);
  await savePage(opened.database, moved!, page({ c: 1 }));
  expect(await amounts()).toEqual({ a: "1", c: "1" });
});

test("a webhook makes one sync, however often it comes", async () => {
  const sync = { webhookId: "the-same", linkId: link, query: { link }, sweeps: false };
  await addSync(opened.database, sync);
  await addSync(opened.database, sync);
  expect(await opened.database.select().from(syncs)).toHaveLength(1);
});

test("a sync that has failed rests until its time, keeps its reason, and a page clears both", async () => {
  const sync = await newSync();
  await postponeSync(opened.database, sync, { reason: "it rained", retryInMs: 60_000 });
  expect(await nextSync(opened.database)).toBeUndefined();
  expect(await lastSync(opened.database, link)).toMatchObject({
    failures: 1,
    error: "it rained",
    state: "waiting",
  });
  await opened.database
    .update(syncs)
    .set({ dueAt: new Date(0) })
    .where(eq(syncs.id, sync.id));
  const due = await nextSync(opened.database);
  const moved = await savePage(opened.database, due!, page({}, false));
  expect(moved).toMatchObject({ failures: 0, error: null });
  await postponeSync(opened.database, moved!, { reason: "refused", retryInMs: undefined });
  expect(await lastSync(opened.database, link)).toMatchObject({ state: "failed", error: "refused" });
});
