import { isBelvoError, userMessage } from "@x/belvo-helpers";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { noticePage } from "./pages/notice.js";
import { data } from "./routes/data.js";
import { register } from "./routes/register.js";
import { webhooks } from "./routes/webhooks.js";
import { widget } from "./routes/widget.js";
import type { Context } from "./service.js";

// Of forms with two fields.
const maxFormBytes = 16 * 1024;

/** All routes. `app.fetch` takes a request and returns the response. */
export function createApp(context: Context): Hono {
  const app = new Hono();
  const receive = webhooks(context);

  // Before everything that is for browsers; it takes the request as the platform has it.
  app.all("/webhooks/belvo", (c) => receive(c.req.raw));

  // Everything from here on is about one user, and stays in no cache.
  app.use(async (c, next) => {
    await next();
    c.header("cache-control", "no-store");
  });
  // Without a referrer, browsers tell no origin either, by which `csrf` knows our own forms.
  app.use(secureHeaders({ referrerPolicy: "same-origin" }));
  // Behind a proxy, the address of a request is not the one that the browser knows.
  const { publicUrl } = context.settings;
  app.use(csrf({ origin: (origin, c) => origin === new URL(publicUrl ?? c.req.url).origin }));
  app.use(bodyLimit({ maxSize: maxFormBytes }));
  app.route("/", widget(context));
  app.route("/", register(context));
  app.route("/", data(context));

  app.notFound((c) => c.html(noticePage("Not found", "There is nothing here."), 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (isBelvoError(error)) {
      context.log(error.message);
      return c.html(noticePage("That did not work", userMessage(error, "en")), 502);
    }
    context.log(`${c.req.method} ${c.req.routePath} failed: ${error.name}`);
    return c.html(noticePage("That did not work", "Please try again."), 500);
  });
  return app;
}
