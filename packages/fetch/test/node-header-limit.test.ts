import type { ServerResponse } from "node:http";
import { Agent } from "undici";
import { expect, test } from "vitest";
import { generateWidgetAccessToken, listAccounts } from "../src/index.js";
import { json, localServer } from "./support/local-server.js";
import { observedClient } from "./support/observed-client.js";

// Node's fetch gives up after 300 s without headers; the recipe of the README changes that.
const withLimit = (baseUrl: string, headersTimeout: number) => {
  const options: object = { dispatcher: new Agent({ headersTimeout, bodyTimeout: 0 }) };
  return observedClient((request) => fetch(request, options), { baseUrl }).client;
};

test("the limit for headers is that of the agent, its error tells the code, and 0 is none", async () => {
  const waiting: ServerResponse[] = [];
  await using server = await localServer((response) => void waiting.push(response));
  const patient = listAccounts(withLimit(server.url, 0));
  await expect(listAccounts(withLimit(server.url, 1))).rejects.toMatchObject({
    name: "TypeError",
    message: "GET /api/accounts/ failed: UND_ERR_HEADERS_TIMEOUT",
    code: "UND_ERR_HEADERS_TIMEOUT",
  });
  for (const response of waiting) if (!response.destroyed) json(response, 200, { count: 5 });
  expect((await patient).data?.count).toBe(5);
});

test("an agent of one's own sends the same request", async () => {
  await using server = await localServer((response) => json(response, 201, {}));
  const body = {
    id: "a",
    password: "b",
    scopes: "read_institutions",
    widget: { openfinance_feature: "consent_management" },
  } as const;
  const { status } = await generateWidgetAccessToken(withLimit(server.url, 0), { body });
  expect(status).toBe(201);
  expect(server.received).toMatchObject([
    {
      method: "POST",
      url: "/api/token/",
      body: JSON.stringify(body),
      headers: {
        "content-length": `${JSON.stringify(body).length}`,
        authorization: expect.stringMatching(/^Basic /),
        "user-agent": "belvo-fetch/0.0.0-test",
      },
    },
  ]);
});
