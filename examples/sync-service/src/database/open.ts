import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { drizzle as overNodePostgres } from "drizzle-orm/node-postgres";
import { migrate as migrateNodePostgres } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as overPglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import type { Settings } from "../settings.js";

/** What queries need: a database or a transaction in it, whichever driver is below. */
export type Database = PgDatabase<PgQueryResultHKT>;

export interface OpenDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

const migrationsFolder = fileURLToPath(new URL("migrations", import.meta.url));

// Any number will do that nothing else locks in the same database.
const migrationLock = 428_200_011;

/** Processes that start at once take turns: the first makes the tables, the others find them. */
async function migrateServer(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await migrateNodePostgres(overNodePostgres(client), { migrationsFolder });
  } finally {
    // Closes the connection, and with it the lock goes, whatever has happened.
    client.release(true);
  }
}

/** Opens the database and brings its tables up to date: a PostgreSQL server, or one in this process. */
export async function openDatabase({
  databaseUrl,
  dataDirectory,
}: Pick<Settings, "databaseUrl" | "dataDirectory">): Promise<OpenDatabase> {
  if (databaseUrl) {
    const pool = new pg.Pool({ connectionString: databaseUrl });
    // A connection that breaks is replaced, and a query on it rejects; without listeners it would end the process.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    try {
      await migrateServer(pool);
    } catch (error) {
      await pool.end();
      throw error;
    }
    return { database: overNodePostgres(pool), close: () => pool.end() };
  }
  mkdirSync(dataDirectory, { recursive: true });
  const embedded = await PGlite.create(dataDirectory);
  const database = overPglite(embedded);
  await migratePglite(database, { migrationsFolder });
  return { database, close: () => embedded.close() };
}
