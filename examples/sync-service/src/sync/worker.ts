import { setTimeout as sleep } from "node:timers/promises";
import type { BelvoClient } from "@x/belvo-fetch";
import type { Database } from "../database/open.js";
import { nextSync, postponeSync, syncAt } from "../database/syncs.js";
import type { Log } from "../log.js";
import { failureOf } from "./failure.js";
import { runSync } from "./run-sync.js";

export interface SyncWorker {
  /** There is something to do: look now and not at the next turn. */
  wake(): void;
  /** Ends what is under way; it goes on with the next start. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  readonly belvo: BelvoClient;
  readonly database: Database;
  readonly log: Log;
  /**
   * How long to wait before looking again for work that another process has noted, in milliseconds.
   *
   * @default 5000
   */
  readonly lookEveryMs?: number;
}

/** Starts to read the lists that are waiting, one after the other, those that an earlier process left first. */
export function startWorker({ belvo, database, log, lookEveryMs = 5000 }: WorkerOptions): SyncWorker {
  const stopped = new AbortController();
  const { signal } = stopped;
  let nap = new AbortController();

  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      // Before looking: what is noted from here on ends the nap, or is found.
      nap = new AbortController();
      const sync = await nextSync(database);
      if (!sync) {
        await sleep(lookEveryMs, undefined, { signal: nap.signal }).catch(() => {});
        continue;
      }
      try {
        await runSync({ belvo, database, signal }, sync);
      } catch (error) {
        if (signal.aborted) return;
        // Pages that went well before this one have begun the count anew.
        const current = (await syncAt(database, sync.id)) ?? sync;
        const failure = failureOf(error, current.failures);
        log(`Sync ${sync.id} of link ${sync.linkId}: ${failure.reason}`);
        await postponeSync(database, current, failure);
      }
    }
  };

  const keepWorking = async (): Promise<void> => {
    while (!signal.aborted) {
      await work().catch(async (error: unknown) => {
        log(`The worker has no database: ${error instanceof Error ? error.name : "unknown"}`);
        await sleep(lookEveryMs, undefined, { signal }).catch(() => {});
      });
    }
  };

  const ended = keepWorking();
  return {
    wake: () => nap.abort(),
    stop() {
      stopped.abort();
      nap.abort();
      return ended;
    },
  };
}
