import type { BelvoClient } from "@x/belvo-fetch";
import { connect } from "./belvo.js";
import { type Database, openDatabase } from "./database/open.js";
import type { Log } from "./log.js";
import type { Settings } from "./settings.js";
import { startWorker } from "./sync/worker.js";

/** What the parts of the service are given. */
export interface Context {
  readonly settings: Settings;
  readonly database: Database;
  readonly belvo: BelvoClient;
  readonly log: Log;
  /** There is a new sync. */
  readonly onSync: () => void;
}

/** Opens the database and goes on with what an earlier process has left. */
export async function openService(settings: Settings, log: Log) {
  const { database, close } = await openDatabase(settings);
  const belvo = connect(settings);
  const worker = startWorker({ belvo, database, log });
  const context: Context = { settings, database, belvo, log, onSync: worker.wake };
  return {
    context,
    async close() {
      await worker.stop();
      await close();
    },
  };
}
