import type { SeenStore } from "@x/belvo-helpers/webhooks";
import { eq, lte, sql } from "drizzle-orm";
import type { Database } from "./open.js";
import { seenWebhooks } from "./schema.js";

// The clock of the database, which all processes share.
const fromNow = (ms: number) => sql<Date>`now() + ${`${ms} milliseconds`}::interval`;

/** Remembers deliveries for all processes. What may be forgotten is removed along the way. */
export function seenStore(database: Database): SeenStore {
  const put = async (id: string, state: "busy" | "seen", forMs: number): Promise<void> => {
    const until = fromNow(forMs);
    await database
      .insert(seenWebhooks)
      .values({ id, state, until })
      .onConflictDoUpdate({ target: seenWebhooks.id, set: { state, until } });
  };

  return {
    async claim(id, forMs) {
      const until = fromNow(forMs);
      const claimed = await database
        .insert(seenWebhooks)
        .values({ id, state: "busy", until })
        .onConflictDoUpdate({
          target: seenWebhooks.id,
          set: { state: "busy", until },
          setWhere: lte(seenWebhooks.until, sql`now()`),
        })
        .returning({ id: seenWebhooks.id });
      if (claimed.length > 0) return "claimed";
      const [other] = await database.select().from(seenWebhooks).where(eq(seenWebhooks.id, id));
      return other?.state ?? "busy"; // Released in between: the next delivery gets it.
    },
    extend: (id, forMs) => put(id, "busy", forMs),
    async confirm(id, forMs) {
      await put(id, "seen", forMs);
      await database.delete(seenWebhooks).where(lte(seenWebhooks.until, sql`now()`));
    },
    async release(id) {
      await database.delete(seenWebhooks).where(eq(seenWebhooks.id, id));
    },
  };
}
