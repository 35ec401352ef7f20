// Runs the service until it is told to stop. Being killed does no harm: the next start goes on.
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { createApp } from "./app.js";
import { isStandIn } from "./current-user.js";
import { openService } from "./service.js";
import { settingsFrom } from "./settings.js";

// Longer than any answer of ours takes, shorter than the patience of whoever stops us.
const drainMs = 8000;

/** Says in one line why the service cannot run, or cannot go on. */
function fail(error: unknown): void {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  console.error((first instanceof Error && first.message) || "The service could not start");
  process.exitCode = 1;
}

try {
  const settings = settingsFrom(process.env);
  if (isStandIn && settings.credentials.environment === "production") {
    throw new TypeError(
      "Everybody is the same user here: give `currentUser` your sessions before production",
    );
  }
  const service = await openService(settings, console.error);
  const { host: hostname, port } = settings;
  const server = serve({ fetch: createApp(service.context).fetch, hostname, port }, (address) => {
    console.log(`Listening at http://${hostname}:${address.port}`);
  }) as Server;
  // A connection that is kept would be served on, and hold us, for as long as its client asks.
  server.prependListener("request", (_request, response) => {
    response.once("close", () => server.listening || server.closeIdleConnections());
  });

  let isStopping = false;
  const stop = async (): Promise<void> => {
    // A terminal and a supervisor may both tell us.
    if (isStopping) return;
    isStopping = true;
    // Those who are being answered get their answers, and what these write is written.
    const overdue = setTimeout(() => server.closeAllConnections(), drainMs);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    clearTimeout(overdue);
    await service.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop().catch(fail));
  server.on("error", (error) => {
    fail(error);
    stop().catch(fail);
  });
} catch (error) {
  fail(error);
}
