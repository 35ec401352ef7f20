import { afterAll, beforeAll, expect, test } from "vitest";
import { connectLink, pagesAskedFor, readJson, storedIn, untilProgress } from "./support/client.js";
import { createWorld, type World } from "./support/world.js";

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

afterAll(() => world.end());

test("killed in the middle of page two, the service goes on there: nothing is lost, nothing comes twice", async () => {
  const isBroken = world.belvo.breakPage(2);
  const first = await world.start();
  const link = await connectLink(first.url);
  await isBroken;
  expect(await readJson(`${first.url}/api/links/${link}/progress`)).toEqual({
    state: "reading",
    pages: 1,
    loaded: 40,
    total: 100,
  });
  const firstPage = await storedIn(first.url, link);
  await first.stop("SIGKILL");
  world.belvo.mendPages();

  // Nobody asks for it: the sync goes on by itself, and no page but the one that broke off is read again.
  const second = await world.start();
  const progress = await untilProgress(second.url, link, ({ state }) => state === "done");
  expect(progress).toEqual({ state: "done", pages: 3, loaded: 100, total: 100 });
  expect(pagesAskedFor(world.belvo, link)).toEqual([1, 2, 2, 3]);
  const all = await storedIn(second.url, link);
  expect(all).toHaveLength(100);
  expect(new Set(all.map(({ id }) => id)).size).toBe(100);
  expect(all).toEqual(expect.arrayContaining(firstPage));

  expect(first.output() + second.output()).not.toMatch(/of-the-tests|PRAH900817/);
});
