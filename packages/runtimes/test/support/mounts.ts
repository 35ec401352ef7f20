import { type AddressInfo, createServer as createNetServer } from "node:net";
import { startNextRoute } from "./next-route.js";
import { startWorker } from "./worker.js";

/** A handler that listens. */
export interface Mount {
  readonly url: string;
  close(): Promise<void> | void;
}

async function freePort(): Promise<number> {
  const server = createNetServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a module that listens on `PORT` as soon as it is imported, which is how people write it. */
async function startModule(load: () => Promise<unknown>): Promise<Mount> {
  const port = await freePort();
  process.env.PORT = String(port);
  await load();
  const url = `http://localhost:${port}/webhooks/belvo`;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return { url, close: () => {} };
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Every mount that the README shows, by the name of its file. */
export const mounts: Readonly<Record<string, () => Promise<Mount>>> = {
  "node-http.ts": () => startModule(() => import("../../src/mounts/node-http.js")),
  "express.ts": () => startModule(() => import("../../src/mounts/express.js")),
  "fastify.ts": () => startModule(() => import("../../src/mounts/fastify.js")),
  "hono.ts": () => startModule(() => import("../../src/mounts/hono.js")),
  "next-route.js": startNextRoute,
  "worker.js": startWorker,
};
