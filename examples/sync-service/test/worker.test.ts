import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createBelvoClient } from "@x/belvo-fetch";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "../src/database/open.js";
import { syncs } from "../src/database/schema.js";
import { addSync, lastSync, postponeSync } from "../src/database/syncs.js";
import { startWorker } from "../src/sync/worker.js";
import { until } from "./support/client.js";
import { openEmptyDatabase } from "./support/empty-database.js";

const link = "8d4f6c1e-7b0a-4c55-9a6e-2f1f0c3b7d90";
let opened: OpenDatabase;
let server: Server;

// Page one is there, and page two never.
beforeAll(async () => {
  opened = await openEmptyDatabase();
  server = createServer((request, response) => {
    const isFirst = request.url?.includes("page=1&");
    response.writeHead(isFirst ? 200 : 500, { "content-type": "application/json" });
    const next = "https://belvo.test/api/transactions/?page=2";
    const page = { count: 2, next, previous: null, results: [{ id: "a", amount: 1 }] };
    response.end(JSON.stringify(isFirst ? page : []));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(async () => {
  server.close();
  await opened.close();
});

async function waitingSync(failures: number) {
  await addSync(opened.database, { webhookId: `${failures}`, linkId: link, query: { link }, sweeps: false });
  await opened.database.update(syncs).set({ failures }).where(eq(syncs.linkId, link));
  return (await lastSync(opened.database, link))!;
}

/** A worker that would not look again by itself while this test runs. */
function sleepyWorker() {
  const { port } = server.address() as AddressInfo;
  const belvo = createBelvoClient({
    secretId: "an-id",
    secretPassword: "a-password",
    baseUrl: `http://127.0.0.1:${port}`,
  });
  return startWorker({ belvo, database: opened.database, log: () => {}, lookEveryMs: 600_000 });
}

test("a worker without work is up when it is woken, and gone when it is stopped", async () => {
  const worker = sleepyWorker();
  // Long enough to look and fall asleep; if it was not, this tests less, and no more than that.
  await sleep(200);
  await waitingSync(0);
  worker.wake();
  await until("it has looked", async () => (await lastSync(opened.database, link))?.error);
  await worker.stop();

  await opened.database.delete(syncs);
  const idle = sleepyWorker();
  await sleep(200);
  await idle.stop();
});

test("a page that goes well begins the count of failures anew", async () => {
  await waitingSync(10_000);
  const worker = sleepyWorker();
  const failed = await until("page two has failed", async () => {
    const sync = await lastSync(opened.database, link);
    return sync?.error && sync;
  });
  await worker.stop();
  expect(failed).toMatchObject({ state: "waiting", pages: 1, failures: 1 });
});

test("the failure of a process that was too slow does not touch a sync that another has moved on", async () => {
  const sync = await waitingSync(0);
  await opened.database.update(syncs).set({ pages: 2, state: "done" }).where(eq(syncs.id, sync.id));
  await postponeSync(opened.database, sync, { reason: "slow", retryInMs: undefined });
  expect(await lastSync(opened.database, link)).toMatchObject({ state: "done", error: null, failures: 0 });
});
