import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type OpenDatabase, openDatabase } from "../../src/database/open.js";

declare module "vitest" {
  interface ProvidedContext {
    emptyDatabase: string;
  }
}

/** Makes one database for the whole run, because making one takes seconds and copying it takes none. */
export default async function setup(project: {
  provide(key: "emptyDatabase", value: string): void;
}): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), "sync-service-empty-"));
  const { close } = await openDatabase({ databaseUrl: undefined, dataDirectory: directory });
  await close();
  project.provide("emptyDatabase", directory);
  return () => rmSync(directory, { recursive: true, force: true });
}

/** A directory with an empty database in it, of which the caller has to dispose. */
export function copyDatabase(): string {
  const directory = mkdtempSync(join(tmpdir(), "sync-service-"));
  cpSync(inject("emptyDatabase"), directory, { recursive: true });
  return directory;
}

/** Opens an empty database in this process. */
export async function openEmptyDatabase(): Promise<OpenDatabase> {
  const dataDirectory = copyDatabase();
  const { database, close } = await openDatabase({ databaseUrl: undefined, dataDirectory });
  return {
    database,
    async close() {
      await close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
