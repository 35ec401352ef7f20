import { randomUUID } from "node:crypto";
import { createBelvoClient } from "@x/belvo-fetch";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MockBelvo, startMockBelvo } from "../mock/belvo.js";
import { createApp } from "../src/app.js";
import { connect } from "../src/belvo.js";
import { linkOf, saveLink } from "../src/database/links.js";
import type { OpenDatabase } from "../src/database/open.js";
import { challenges } from "../src/database/schema.js";
import type { Context } from "../src/service.js";
import { settingsFrom } from "../src/settings.js";
import { openEmptyDatabase } from "./support/empty-database.js";
import { secrets } from "./support/world.js";

const service = "http://service.test";
const log: string[] = [];
let opened: OpenDatabase;
let belvo: MockBelvo;
let context: Context;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  opened = await openEmptyDatabase();
  belvo = await startMockBelvo({
    credentials: { secretId: secrets.BELVO_SECRET_ID, secretPassword: secrets.BELVO_SECRET_PASSWORD },
  });
  const settings = settingsFrom({ ...secrets, BELVO_ENV: "sandbox", BELVO_BASE_URL: belvo.url });
  const { database } = opened;
  const write = (line: string) => void log.push(line);
  context = { settings, database, belvo: connect(settings), log: write, onSync: () => {} };
  app = createApp(context);
});

afterAll(async () => {
  await belvo.stop();
  await opened.close();
});

const get = (path: string) => app.request(service + path);
const post = (path: string, origin: string, fields: Record<string, string> = {}) =>
  app.request(service + path, { method: "POST", headers: { origin }, body: new URLSearchParams(fields) });

/** Makes a link at Belvo for somebody, as the widget does. */
async function linkFor(external_id: string): Promise<string> {
  const { access } = await (await post("/api/widget-token", service)).json();
  const response = await fetch(`${belvo.url}/api/links/`, {
    method: "POST",
    headers: { authorization: `Bearer ${access}`, "content-type": "application/json" },
    body: JSON.stringify({ institution: "ofmockbank_br_retail", external_id }),
  });
  return ((await response.json()) as { id: string }).id;
}

test("a link that does not exist or was made for somebody else is not taken over", async () => {
  const theirs = await linkFor("another-user");
  expect((await get(`/connected?link=${theirs}`)).status).toBe(404);
  expect((await get(`/links/${theirs}`)).status).toBe(404);
  expect((await get(`/connected?link=${randomUUID()}`)).status).toBe(404);
  const own = await linkFor("demo-user");
  expect((await get(`/connected?link=${own}`)).headers.get("location")).toBe(`/links/${own}`);
});

test("a link keeps its user, and nobody else sees it", async () => {
  const id = randomUUID();
  await saveLink(opened.database, "another-user", { id, institution: "x", status: "valid" });
  await saveLink(opened.database, "demo-user", { id, institution: "mine now", status: "valid" });
  expect(await linkOf(opened.database, "another-user", id)).toMatchObject({ institution: "x" });
  for (const path of [`/links/${id}`, `/api/links/${id}/progress`, `/api/links/${id}/transactions`]) {
    expect((await get(path)).status).toBe(404);
  }
  expect(await (await get("/api/links")).text()).not.toContain(id);
});

test("forms of other sites are refused", async () => {
  const fields = { institution: "planet_mx_employment", username: "PRAH900817MDFRLL04" };
  expect((await post("/links", "https://evil.example", fields)).status).toBe(403);
  expect((await post("/api/widget-token", "https://evil.example")).status).toBe(403);
});

test("behind a proxy, forms come from the public address and from nowhere else", async () => {
  const env = { ...secrets, BELVO_ENV: "sandbox", PUBLIC_URL: "https://app.example/bank" };
  const settings = settingsFrom(env);
  const proxied = createApp({ ...context, settings });
  const send = (origin: string) =>
    proxied.request(`${service}/links`, { method: "POST", headers: { origin }, body: new URLSearchParams() });
  expect((await send("https://app.example")).status).toBe(400);
  expect((await send(service)).status).toBe(403);
});

test("no page and no data may stay in a cache, and browsers tell our own pages the origin of their forms", async () => {
  for (const path of ["/", "/api/links", "/x"]) {
    const { headers } = await get(path);
    expect([path, headers.get("cache-control")]).toEqual([path, "no-store"]);
    expect(headers.get("referrer-policy")).toBe("same-origin");
  }
});

test("a form of a size that no form has is refused", async () => {
  const username = "A".repeat(20_000);
  expect((await post("/links", service, { institution: "x", username })).status).toBe(413);
});

test("a webhook needs its header", async () => {
  const deliver = (headers: Record<string, string>) =>
    app.request(`${service}/webhooks/belvo`, { method: "POST", headers, body: "{}" });
  expect((await deliver({})).status).toBe(401);
  expect((await deliver({ authorization: "Bearer guess" })).status).toBe(401);
  expect((await deliver({ authorization: secrets.WEBHOOK_AUTHORIZATION })).status).toBe(200);
});

test("what is no id, no link and no number is answered as such", async () => {
  for (const path of [
    "/links/1",
    "/mfa/1",
    `/mfa/${randomUUID()}`,
    "/connected?link=../x",
    "/connected",
    "/x",
  ]) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
  const own = await linkFor("demo-user");
  await get(`/connected?link=${own}`);
  for (const query of ["limit=-1", "limit=1001", "offset=x"]) {
    expect((await get(`/api/links/${own}/transactions?${query}`)).status).toBe(400);
  }
});

test("a form that is not complete is not sent on", async () => {
  const before = belvo.exchanges.length;
  expect((await post("/links", service, { institution: "planet_mx_employment" })).status).toBe(400);
  expect((await post("/links", service)).status).toBe(400);
  expect(belvo.exchanges).toHaveLength(before);
});

test("a question stays open when Belvo cannot be reached or has no time, and an unanswerable one does not", async () => {
  const fields = { institution: "planet_mx_employment", username: "PRAH900817MDFRLL04" };
  const question = (await post("/links", service, fields)).headers.get("location") ?? "";
  const [{ challenge }] = (await opened.database.select().from(challenges)) as [
    typeof challenges.$inferSelect,
  ];
  for (const nothing of [{}, { token: "" }]) {
    expect((await post(question, service, nothing)).status).toBe(400);
  }
  const lost: Context = {
    ...context,
    belvo: connect({ ...context.settings, belvoUrl: "http://127.0.0.1:1" }),
  };
  const answer = () => ({
    method: "POST",
    headers: { origin: service },
    body: new URLSearchParams({ token: "111111" }),
  });
  const busy = createBelvoClient({
    ...context.settings.credentials,
    fetch: async () => new Response(null, { status: 503 }),
  });
  for (const away of [lost, { ...context, belvo: busy }]) {
    expect((await createApp(away).request(service + question, answer())).status).toBe(502);
    expect((await get(question)).status).toBe(200);
  }

  const over = { ...challenge, expiresAt: new Date(0).toISOString() };
  await opened.database.update(challenges).set({ challenge: over });
  expect((await post(question, service, { token: "111111" })).status).toBe(410);
  expect((await get(question)).status).toBe(404);
});

test("a question that nobody has answered for a day is forgotten with the next one", async () => {
  const fields = { institution: "planet_mx_employment", username: "PRAH900817MDFRLL04" };
  const old = (await post("/links", service, fields)).headers.get("location") ?? "";
  await opened.database.update(challenges).set({ createdAt: new Date(Date.now() - 25 * 60 * 60 * 1000) });
  expect((await get(old)).status).toBe(200);
  const next = (await post("/links", service, fields)).headers.get("location") ?? "";
  expect((await get(old)).status).toBe(404);
  expect((await get(next)).status).toBe(200);
});

test("what others have written is text on a page, and no markup", async () => {
  const id = randomUUID();
  await saveLink(opened.database, "demo-user", { id, institution: "<img src=x>", status: "valid" });
  expect(await (await get(`/links/${id}`)).text()).toContain("<h1>&lt;img src=x&gt;</h1>");
});

test("an error of Belvo's becomes a sentence for the user and a line for the operator", async () => {
  const credentials = { ...context.settings.credentials, secretPassword: "outdated" };
  const refused = createApp({ ...context, belvo: connect({ ...context.settings, credentials }) });
  const response = await refused.request(`${service}/connected?link=${randomUUID()}`);
  expect(response.status).toBe(502);
  expect(await response.text()).not.toMatch(/401|authentication/i);
  expect(log.at(-1)).toContain("GET /api/links/{id}/ answered 401");
  expect(log.join("\n")).not.toMatch(/of-the-tests/);
});
