import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Mount } from "./mounts.js";

const load = createRequire(import.meta.url);

/**
 * The route handler in the part of Next.js that runs route handlers, behind a server of Node. What is left
 * out is the way there: `next build`, which compiles for longer than all tests here take, and the router.
 */
export async function startNextRoute(): Promise<Mount> {
  Object.assign(process.env, { NEXT_RUNTIME: "nodejs" });
  load("next/dist/server/node-environment");
  const { AppRouteRouteModule } = load("next/dist/server/route-modules/app-route/module");
  const { NextRequestAdapter, signalFromNodeResponse } = load(
    "next/dist/server/web/spec-extension/adapters/next-request",
  );
  const { NodeNextRequest, NodeNextResponse } = load("next/dist/server/base-http/node");
  const { sendResponse } = load("next/dist/server/send-response");
  const route = await import("../../src/mounts/next-route.js");

  const module = new AppRouteRouteModule({
    userland: () => route,
    definition: {
      kind: "APP_ROUTE",
      page: "/webhooks/belvo/route",
      pathname: "/webhooks/belvo",
      filename: "route",
      bundlePath: "app/webhooks/belvo/route",
    },
    resolvedPagePath: "app/webhooks/belvo/route.js",
    distDir: ".next",
    relativeProjectDir: "",
  });
  const server = createServer(async (request, response) => {
    const nextRequest = new NodeNextRequest(request);
    const result = await module.handle(
      NextRequestAdapter.fromNodeNextRequest(nextRequest, signalFromNodeResponse(response)),
      {
        params: {},
        prerenderManifest: { version: 4, routes: {}, dynamicRoutes: {}, notFoundRoutes: [], preview: {} },
        sharedContext: { buildId: "test" },
        renderOpts: {
          experimental: {},
          supportsDynamicResponse: true,
          waitUntil: () => {}, // Node lives on by itself.
          onClose: (callback: () => void) => response.on("close", callback),
        },
      },
    );
    await sendResponse(nextRequest, new NodeNextResponse(response), result);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/webhooks/belvo`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
