import { afterAll, beforeAll, expect, test } from "vitest";
import type { ServiceProcess } from "../mock/start-service.js";
import type { StoredLink } from "../src/database/links.js";
import { pagesAskedFor, readJson, storedIn, submit, untilProgress } from "./support/client.js";
import { refusable, undescribed } from "./support/described.js";
import { createWorld, type World } from "./support/world.js";

// One story, told in order: each test begins where the one before it ended.
let world: World;
let service: ServiceProcess;
let link: string;
let question: string;

beforeAll(async () => {
  world = await createWorld();
  service = await world.start();
});

afterAll(() => world.end());

const stored = (id: string) => storedIn(service.url, id);

test("the browser gets a token for the widget, and no more than that", async () => {
  const response = await fetch(`${service.url}/api/widget-token`, {
    method: "POST",
    headers: { origin: service.url },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const body = await response.json();
  expect(Object.keys(body)).toEqual(["access"]);
});

test("an institution that wants a code leads to a question", async () => {
  const response = await submit(service.url, "/links", {
    institution: "planet_mx_employment",
    username: "PRAH900817MDFRLL04",
  });
  expect(response.status).toBe(303);
  question = response.headers.get("location") ?? "";
  expect(question).toMatch(/^\/mfa\//);
  expect(world.belvo.exchanges.at(-1)).toMatchObject({ method: "POST", status: 428 });
});

test("another process shows the question, and asks once more after a wrong code", async () => {
  await service.stop("SIGKILL");
  service = await world.start();

  const page = await fetch(service.url + question);
  expect(await page.text()).toContain('autocomplete="one-time-code"');
  const response = await submit(service.url, question, { token: "999999" });
  expect(response.status).toBe(303);
  const next = response.headers.get("location") ?? "";
  expect(next).not.toBe(question);
  expect(await (await fetch(service.url + next)).text()).toContain("not the right code");
  question = next;
});

test("the right code makes the link", async () => {
  const response = await submit(service.url, question, { token: "111111" });
  expect(response.status).toBe(303);
  link = response.headers.get("location")?.replace("/links/", "") ?? "";
  const links = await readJson<StoredLink[]>(`${service.url}/api/links`);
  expect(links).toMatchObject([{ id: link, institution: "planet_mx_employment", status: "valid" }]);
  expect((await submit(service.url, question, { token: "111111" })).status).toBe(404);
});

test("the webhook brings all three pages, each stored once", async () => {
  const progress = await untilProgress(service.url, link, ({ state }) => state === "done");
  expect(progress).toEqual({ state: "done", pages: 3, loaded: 100, total: 100 });
  expect(pagesAskedFor(world.belvo, link)).toEqual([1, 2, 3]);
  expect(new Set((await stored(link)).map(({ id }) => id)).size).toBe(100);
});

test("a duplicate of the webhook changes nothing", async () => {
  const before = await stored(link);
  const [event] = world.belvo.announced;
  expect(await world.belvo.deliver(event!)).toBe(200);
  expect(await untilProgress(service.url, link, () => true)).toMatchObject({ state: "done", pages: 3 });
  expect(pagesAskedFor(world.belvo, link)).toEqual([1, 2, 3]);
  expect(await stored(link)).toEqual(before);
});

test("all of it was said the way the description of the API has it", () => {
  const { exchanges } = world.belvo;
  expect(exchanges.length).toBeGreaterThan(6);
  expect(undescribed(exchanges)).toEqual([]);
  expect(refusable(exchanges)).toEqual([]);

  const [token] = exchanges;
  expect(undescribed([{ ...token!, body: { access: 1 } }])).toHaveLength(1);
  expect(refusable([{ ...token!, request: {} }])).toHaveLength(1);
});
