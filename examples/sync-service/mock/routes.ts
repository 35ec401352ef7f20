import { readFileSync } from "node:fs";
import type { Link } from "@x/belvo-types";
import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import type { Bodies } from "./bodies.js";
import type { MockState } from "./state.js";

export interface Scenario {
  readonly bodies: Bodies;
  readonly state: MockState;
  readonly credentials: { readonly secretId: string; readonly secretPassword: string };
  readonly rowsPerPage: number;
  /** A link has come into being. */
  readonly onLink: (link: Link) => void;
}

const widget = readFileSync(new URL("widget.js", import.meta.url), "utf8");

/** The few operations that the service needs, with a memory. */
export function mockRoutes({ bodies, state, credentials, rowsPerPage, onLink }: Scenario): Hono {
  const app = new Hono();
  const { secretId: username, secretPassword: password } = credentials;
  // The path of the description that a request is for: other ids make no other operation.
  const path = (c: Context): string => c.req.path.replace(/^(\/api\/links\/)[^/]+\/$/, "$1{id}/");
  const refuse = (c: Context, status: 401 | 404): Response =>
    c.json(bodies.error(path(c), c.req.method, status), status);

  app.get("/widget.js", (c) => c.body(widget, 200, { "content-type": "text/javascript; charset=utf-8" }));

  // The widget calls from the page it is in.
  app.use("/api/links/", cors());
  app.use("/api/*", async (c, next) => {
    const [, scheme, value = ""] = /^(Basic|Bearer) (.+)$/.exec(c.req.header("authorization") ?? "") ?? [];
    const isAllowed =
      scheme === "Bearer"
        ? c.req.method === "POST" && path(c) === "/api/links/" && state.useToken(value)
        : scheme === "Basic" && Buffer.from(value, "base64").toString() === `${username}:${password}`;
    return isAllowed ? next() : refuse(c, 401);
  });

  app.post("/api/token/", async (c) => {
    const { id, password: given } = await c.req.json();
    return id === username && given === password ? c.json(state.issueToken()) : refuse(c, 401);
  });

  app.post("/api/links/", async (c) => {
    const { institution, external_id = null } = await c.req.json();
    // The real widget asks its user for codes by itself.
    const isWidget = c.req.header("authorization")?.startsWith("Bearer ");
    if (!isWidget) return c.json(state.ask({ institution, external_id }), 428);
    const link = state.connect({ institution, external_id });
    onLink(link);
    return c.json(link, 201);
  });

  app.patch("/api/links/", async (c) => {
    const { link: id, session, token } = await c.req.json();
    const outcome = state.answer(id, session, token);
    if (outcome === undefined) return refuse(c, 404);
    if (Array.isArray(outcome)) return c.json(outcome, 428);
    onLink(outcome);
    return c.json(outcome, 200);
  });

  app.get("/api/links/:id/", (c) => {
    const link = state.link(c.req.param("id"));
    return link ? c.json(link) : refuse(c, 404);
  });

  app.get("/api/transactions/", (c) => {
    const number = Number(c.req.query("page") ?? 1);
    const since = c.req.query("value_date__gte") ?? "";
    const rows = state
      .transactions(c.req.query("link") ?? "")
      .filter((row) => String(row.value_date) >= since);
    const size = Math.min(Number(c.req.query("page_size") ?? rowsPerPage), rowsPerPage);
    const [start, end] = [(number - 1) * size, number * size];
    if (number > 1 && start >= rows.length) return refuse(c, 404);
    const at = (page: number): string => {
      const url = new URL(c.req.url);
      url.searchParams.set("page", String(page));
      return url.href;
    };
    return c.json({
      count: rows.length,
      next: end < rows.length ? at(number + 1) : null,
      previous: number > 1 ? at(number - 1) : null,
      results: rows.slice(start, end),
    });
  });

  return app;
}
