import type { Challenge } from "@x/belvo-helpers/mfa";
import { and, eq, lt, sql } from "drizzle-orm";
import type { Database } from "./open.js";
import { challenges } from "./schema.js";

type LinkChallenge = Challenge<"/api/links/">;

/** Keeps a challenge until its user answers, but no longer than a day; returns the id of the question, a new one unless it is given. */
export async function keepChallenge(
  database: Database,
  userId: string,
  challenge: LinkChallenge,
  id?: string,
): Promise<string> {
  await database.delete(challenges).where(lt(challenges.createdAt, sql`now() - interval '1 day'`));
  const [kept] = await database
    .insert(challenges)
    .values({ userId, challenge, ...(id !== undefined && { id }) })
    .returning({ id: challenges.id });
  if (!kept) throw new Error("The database has kept no challenge");
  return kept.id;
}

const isTheirs = (userId: string, id: string) => and(eq(challenges.id, id), eq(challenges.userId, userId));

export async function findChallenge(
  database: Database,
  userId: string,
  id: string,
): Promise<LinkChallenge | undefined> {
  const [found] = await database.select().from(challenges).where(isTheirs(userId, id));
  return found?.challenge;
}

/** Takes a challenge out: a form that is sent twice answers once. */
export async function takeChallenge(
  database: Database,
  userId: string,
  id: string,
): Promise<LinkChallenge | undefined> {
  const [taken] = await database.delete(challenges).where(isTheirs(userId, id)).returning();
  return taken?.challenge;
}
