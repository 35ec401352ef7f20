import { Hono } from "hono";
import { currentUser } from "../current-user.js";
import { linkOf, linksOf, type StoredLink } from "../database/links.js";
import { lastSync } from "../database/syncs.js";
import { transactionsOf } from "../database/transactions.js";
import { isUuid } from "../is-uuid.js";
import { linkPage } from "../pages/link.js";
import type { Context } from "../service.js";
import { progressOf } from "../sync/progress.js";

/** What has been read, for the user it belongs to. */
export function data({ database }: Context): Hono {
  const app = new Hono();

  const ownLink = async (request: Request, id: string): Promise<StoredLink | undefined> =>
    isUuid(id) ? linkOf(database, (await currentUser(request)).id, id) : undefined;

  app.get("/links/:id", async (c) => {
    const link = await ownLink(c.req.raw, c.req.param("id"));
    if (!link) return c.notFound();
    const progress = progressOf(await lastSync(database, link.id));
    const newest = await transactionsOf(database, link.id, { limit: 10 });
    return c.html(linkPage({ link, progress, newest }));
  });

  app.get("/api/links", async (c) => {
    const { id: userId } = await currentUser(c.req.raw);
    return c.json(await linksOf(database, userId));
  });

  app.get("/api/links/:id/progress", async (c) => {
    const link = await ownLink(c.req.raw, c.req.param("id"));
    return link ? c.json(progressOf(await lastSync(database, link.id))) : c.notFound();
  });

  app.get("/api/links/:id/transactions", async (c) => {
    const link = await ownLink(c.req.raw, c.req.param("id"));
    if (!link) return c.notFound();
    const [limit, offset] = [whole(c.req.query("limit") ?? "100", 1000), whole(c.req.query("offset") ?? "0")];
    if (limit === undefined || offset === undefined) return c.json({ error: "`limit` or `offset`" }, 400);
    return c.json(await transactionsOf(database, link.id, { limit, offset }));
  });

  return app;
}

function whole(text: string, max = Number.MAX_SAFE_INTEGER): number | undefined {
  return /^\d{1,15}$/.test(text) && Number(text) <= max ? Number(text) : undefined;
}
