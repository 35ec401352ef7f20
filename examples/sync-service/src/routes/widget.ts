import { readFileSync } from "node:fs";
import { detailLink } from "@x/belvo-fetch";
import { isBelvoApiError, unwrap } from "@x/belvo-helpers/errors";
import { createWidgetToken } from "@x/belvo-helpers/tokens";
import { Hono } from "hono";
import { currentUser } from "../current-user.js";
import { linksOf, saveLink } from "../database/links.js";
import { isUuid } from "../is-uuid.js";
import { connectPage } from "../pages/connect.js";
import type { Context } from "../service.js";
import { tokenRequest } from "./token-request.js";

const script = readFileSync(new URL("../../public/connect.js", import.meta.url), "utf8");

/** The page with the widget, the token that opens it, and the place to which it leads. */
export function widget({ settings, database, belvo }: Context): Hono {
  const app = new Hono();

  app.get("/", async (c) => {
    const { id: userId } = await currentUser(c.req.raw);
    const links = await linksOf(database, userId);
    return c.html(connectPage({ links, userId, widgetScriptUrl: settings.widgetScriptUrl }));
  });

  app.get("/connect.js", (c) => c.body(script, 200, { "content-type": "text/javascript; charset=utf-8" }));

  app.post("/api/widget-token", async (c) => {
    const publicUrl = settings.publicUrl ?? new URL(c.req.url).origin;
    const request = tokenRequest(await currentUser(c.req.raw), publicUrl);
    const { access } = await createWidgetToken(belvo, settings.credentials, request);
    // The refresh token stays here.
    return c.json({ access });
  });

  // The embedded widget comes here by connect.js, the hosted one by its callback URL.
  app.get("/connected", async (c) => {
    const { id: userId } = await currentUser(c.req.raw);
    const id = c.req.query("link") ?? "";
    if (!isUuid(id)) return c.notFound();
    // What a browser says is no proof: Belvo knows for whom the link was made.
    const link = await unwrap(detailLink(belvo, { path: { id } })).catch((error: unknown) => {
      if (isBelvoApiError(error) && error.status === 404) return undefined;
      throw error;
    });
    // One answer for what is not there and what is not theirs.
    if (!link || link.external_id !== userId) return c.notFound();
    await saveLink(database, userId, link);
    return c.redirect(`/links/${id}`, 303);
  });

  return app;
}
