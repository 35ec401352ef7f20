import { sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "../src/database/open.js";
import { challenges, links, seenWebhooks, syncs, transactions } from "../src/database/schema.js";
import { seenStore } from "../src/database/seen.js";
import { openEmptyDatabase } from "./support/empty-database.js";

let opened: OpenDatabase;

beforeAll(async () => {
  opened = await openEmptyDatabase();
});

afterAll(() => opened.close());

test("of many who claim an id at once, one gets it", async () => {
  const seen = seenStore(opened.database);
  const states = await Promise.all(Array.from({ length: 5 }, () => seen.claim("a", 60_000)));
  expect(states.sort()).toEqual(["busy", "busy", "busy", "busy", "claimed"]);
});

test("what is confirmed is seen, what is released or lapsed can be claimed", async () => {
  const seen = seenStore(opened.database);
  await seen.claim("b", 60_000);
  await seen.confirm("b", 60_000);
  expect(await seen.claim("b", 60_000)).toBe("seen");

  await seen.claim("c", 60_000);
  await seen.release("c");
  expect(await seen.claim("c", 60_000)).toBe("claimed");

  await seen.claim("d", 0);
  expect(await seen.claim("d", 60_000)).toBe("claimed");
  await seen.claim("e", 0);
  await seen.extend("e", 60_000);
  expect(await seen.claim("e", 60_000)).toBe("busy");
});

test("what may be forgotten is removed along the way", async () => {
  const seen = seenStore(opened.database);
  await seen.confirm("old", 0);
  await seen.confirm("new", 60_000);
  const ids = (await opened.database.select().from(seenWebhooks)).map(({ id }) => id);
  expect(ids).toContain("new");
  expect(ids).not.toContain("old");
});

test("the migration makes the very columns that the queries are typed by", async () => {
  for (const table of [links, challenges, syncs, transactions, seenWebhooks]) {
    const { name, columns } = getTableConfig(table);
    const { rows } = (await opened.database.execute(
      sql`select column_name, is_nullable, udt_name from information_schema.columns where table_name = ${name}`,
    )) as unknown as { rows: { column_name: string; is_nullable: string; udt_name: string }[] };
    const made = rows.map(({ column_name, is_nullable, udt_name }) => [column_name, is_nullable, udt_name]);
    const types: Record<string, string> = {
      bigserial: "int8",
      bigint: "int8",
      integer: "int4",
      boolean: "bool",
    };
    const typed = columns.map((column) => {
      const type = column.getSQLType().replace("timestamp with time zone", "timestamptz");
      return [column.name, column.notNull ? "NO" : "YES", types[type] ?? type];
    });
    expect(made.sort()).toEqual(typed.sort());
  }
});
