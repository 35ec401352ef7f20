// Runs the service until it is told to stop. Being killed does no harm: the next start goes on.
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { createApp } from "./app.js";
import { openService } from "./service.js";
import { settingsFrom } from "./settings.js";

try {
  const settings = settingsFrom(process.env);
  const service = await openService(settings, console.error);
  const { host: hostname, port } = settings;
  const server = serve({ fetch: createApp(service.context).fetch, hostname, port }, (address) => {
    console.log(`Listening at http://${hostname}:${address.port}`);
  }) as Server;

  const stop = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await service.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : "The service could not start");
  process.exitCode = 1;
}
