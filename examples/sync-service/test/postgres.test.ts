import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../src/database/open.js";
import { readUntil } from "../src/database/syncs.js";
import { connectLink, pagesAskedFor, storedIn, until, untilProgress } from "./support/client.js";
import { findPostgres, type PostgresServer, startPostgres } from "./support/postgres.js";
import { createWorld, secrets, type World } from "./support/world.js";

const programs = findPostgres();

describe.skipIf(!programs)("on a PostgreSQL server (skipped where none is installed)", () => {
  let server: PostgresServer;
  let world: World;
  let pool: pg.Pool;

  beforeAll(async () => {
    server = await startPostgres(programs!);
    world = await createWorld({ databaseUrl: server.url });
    pool = new pg.Pool({ connectionString: server.url, application_name: "test" });
  });

  afterAll(async () => {
    await pool?.end();
    await world?.end();
    await server?.stop();
  });

  const count = async (query: string): Promise<number> => Number((await pool.query(query)).rows[0]?.count);

  // Of the service: the pool of this test has a name.
  const connections =
    "select count(*) from pg_stat_activity where backend_type = 'client backend' and application_name <> 'test'";

  test("of processes that start at once on an empty server, one makes the tables and the others wait", async () => {
    const settings = { databaseUrl: server.url, dataDirectory: "" };
    const opened = await Promise.allSettled(Array.from({ length: 4 }, () => openDatabase(settings)));
    await Promise.all(opened.map((one) => one.status === "fulfilled" && one.value.close()));
    expect(opened.map(({ status }) => status)).toEqual(Array(4).fill("fulfilled"));
    expect(await count("select count(*) from drizzle.__drizzle_migrations")).toBe(1);
  });

  test("a server that ends a connection in the middle of a transaction does not end the service", async () => {
    const { database, close } = await openDatabase({ databaseUrl: server.url, dataDirectory: "" });
    const ended = database.transaction(async (transaction) => {
      const { rows } = (await transaction.execute(sql`select pg_backend_pid() as pid`)) as unknown as {
        rows: [{ pid: number }];
      };
      await pool.query("select pg_terminate_backend($1, 10000)", [rows[0].pid]);
      // The end arrives while no query is under way.
      await sleep(50);
    });
    await expect(ended).rejects.toThrow();
    expect((await database.execute(sql`select 1`)) as unknown).toMatchObject({ rowCount: 1 });
    await close();
  });

  test("killed with half of page two written, it leaves none of that, and goes on with page two", async () => {
    const first = await world.start();
    world.belvo.sendTo(undefined);
    const link = await connectLink(first.url);

    // Another transaction holds the id of a row in the middle of page two, so that writing the page stops there.
    const row = world.belvo.transactions(link)[60]!;
    const other = await pool.connect();
    await other.query("begin");
    await other.query("insert into transactions (id, link_id, data, sync_id) values ($1, $2, '{}', 0)", [
      row.id,
      link,
    ]);
    const authorization = secrets.WEBHOOK_AUTHORIZATION;
    world.belvo.sendTo({ url: `${first.url}/webhooks/belvo`, authorization });
    await until(
      "the page waits",
      async () => (await count(`${connections} and wait_event_type = 'Lock'`)) === 1,
    );

    await first.stop("SIGKILL");
    await other.query("rollback");
    other.release();
    await until("the connections are gone", async () => (await count(connections)) === 0);
    expect(await count("select count(*) from transactions")).toBe(40);
    expect(await count("select pages as count from syncs")).toBe(1);

    const second = await world.start();
    const progress = await untilProgress(second.url, link, ({ state }) => state === "done");
    expect(progress).toEqual({ state: "done", pages: 3, loaded: 100, total: 100 });
    expect(pagesAskedFor(world.belvo, link)).toEqual([1, 2, 2, 3]);
    const ids = (await storedIn(second.url, link)).map(({ id }) => id);
    expect(ids.sort()).toEqual(
      world.belvo
        .transactions(link)
        .map(({ id }) => id)
        .sort(),
    );

    const { database, close } = await openDatabase({ databaseUrl: server.url, dataDirectory: "" });
    expect((await readUntil(database, link))?.getTime()).toBeLessThan(Date.now());
    await close();
  });
});
