import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { handle } from "./webhooks.js";

const app = new Hono();
app.all("/webhooks/belvo", (context) => handle(context.req.raw));
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) });
