import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { createBelvoClient } from "@x/belvo-fetch";
import type { paths } from "@x/belvo-types";
import createClient from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ListClient, paginate } from "../../src/pagination/index.js";
import { type FaultyServer, faults, faultyServer } from "./support/faulty-server.js";
import { rows } from "./support/list-server.js";

const operation = { method: "GET", path: "/api/accounts/" } as const;
const password = "s3cr3t-passw0rd";

let server: FaultyServer;
beforeAll(async () => {
  server = await faultyServer(rows(45));
});
afterAll(() => server.close());

const clients: [string, () => ListClient][] = [
  ["openapi-fetch", () => createClient<paths>({ baseUrl: server.baseUrl })],
  [
    "createBelvoClient",
    () => createBelvoClient({ secretId: "id", secretPassword: password, baseUrl: server.baseUrl }),
  ],
];

describe.each(clients)("on the wire, with %s", (_, createListClient) => {
  it.each(Object.keys(faults))(
    "%s: an error without secrets, then no row lost or repeated",
    async (fault) => {
      for (const prefetch of [0, 3]) {
        server.queue.splice(0, Number.POSITIVE_INFINITY, "", fault, fault);
        const list = paginate(createListClient(), operation, {}, { prefetch, pageSize: 10 });
        const got: unknown[] = [];
        const errors: unknown[] = [];
        while (errors.length < 10 && !list.cursor.done) {
          try {
            for await (const row of list) got.push(row);
          } catch (error) {
            errors.push(error);
          }
        }
        expect(got).toEqual(rows(45));
        expect(errors).toHaveLength(2);
        for (const error of errors) {
          expect(error).toBeInstanceOf(Error);
          const printed =
            inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + String(error);
          expect(printed).not.toContain(password);
          expect(printed).not.toContain(btoa(`id:${password}`));
        }
      }
    },
  );

  it("an answer that never comes ends with the signal, and nothing is left of it", async () => {
    const timersBefore = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    server.queue.splice(0, Number.POSITIVE_INFINITY, "", "stall", "stall", "stall");
    const controller = new AbortController();
    const reason = new Error("enough");
    const options = { prefetch: 2, pageSize: 10, signal: controller.signal };
    const list = paginate(createListClient(), operation, {}, options);
    for (let taken = 0; taken < 10; taken++) await list.next();
    const waiting = list.next();
    setImmediate(() => controller.abort(reason));
    await expect(waiting).rejects.toBe(reason);
    await new Promise(setImmediate);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    expect(timers).toBeLessThanOrEqual(timersBefore);
  });
});
