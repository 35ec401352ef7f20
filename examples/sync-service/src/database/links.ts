import type { Link } from "@x/belvo-types";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "./open.js";
import { links } from "./schema.js";

export type StoredLink = typeof links.$inferSelect;

/** Writes a link as Belvo has it, however often. */
export async function saveLink(database: Database, userId: string, link: Link): Promise<void> {
  const { id, institution = "", status = "valid" } = link;
  if (!id) throw new Error("Belvo's answer has a link without an id");
  await database
    .insert(links)
    .values({ id, userId, institution, status: status ?? "valid" })
    .onConflictDoUpdate({
      target: links.id,
      set: { institution: sql`excluded.institution`, status: sql`excluded.status` },
      // A link never changes hands.
      setWhere: eq(links.userId, userId),
    });
}

export async function setLinkStatus(database: Database, id: string, status: string): Promise<void> {
  await database.update(links).set({ status }).where(eq(links.id, id));
}

export function linksOf(database: Database, userId: string): Promise<StoredLink[]> {
  return database
    .select()
    .from(links)
    .where(eq(links.userId, userId))
    .orderBy(desc(links.createdAt), links.id);
}

/** A link, if it is this user's. */
export async function linkOf(
  database: Database,
  userId: string,
  id: string,
): Promise<StoredLink | undefined> {
  const found = await database
    .select()
    .from(links)
    .where(and(eq(links.id, id), eq(links.userId, userId)));
  return found[0];
}
