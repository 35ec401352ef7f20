import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createWebhookHandler, toNodeListener, webhookRequest } from "@x/belvo-helpers/webhooks";
import express, { type RequestHandler } from "express";
import { afterEach, expect, it } from "vitest";

const authorization = { bearer: "token" };
let server: Server | undefined;
afterEach(() => server?.close());

it.each([
  ["json", express.json()],
  ["raw", express.raw({ type: "*/*" })],
  ["text", express.text({ type: "*/*" })],
  ["urlencoded, which leaves JSON alone", express.urlencoded()],
])("the handler takes what Express's own parser has left: %s", async (_, parser: RequestHandler) => {
  const links: string[] = [];
  const handle = createWebhookHandler({
    authorization,
    on: { "OWNERS.historical_update": ({ link_id }) => links.push(link_id) },
  });
  const app = express().use(parser).all("/", toNodeListener(handle));
  server = await new Promise<Server>((resolve) => {
    const listening: Server = app.listen(0, () => resolve(listening));
  });
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const event = { webhook_type: "OWNERS", webhook_code: "historical_update", link_id: "a" } as const;
  expect((await fetch(webhookRequest(event, { authorization, url }))).status).toBe(200);
  expect(links).toEqual(["a"]);
});
