import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { createClient } from "redis";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memoryStore, type RateLimitStore, rateLimit } from "../../src/rate-limit/index.js";
import { redisStore } from "../../src/rate-limit/redis/index.js";
import { takeScript } from "../../src/rate-limit/redis/script.js";

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) console.warn("SKIPPED: the Redis store is not tested, there is no redis-server on the PATH");

const directory = mkdtempSync(join(tmpdir(), "belvo-redis-"));
const socket = join(directory, "redis.sock");
let server: ReturnType<typeof spawn> | undefined;
const open: (() => void)[] = [];

const connectNode = async () => {
  const client = createClient({ socket: { path: socket, tls: false } });
  client.on("error", () => {});
  await client.connect();
  open.push(() => client.destroy());
  return client;
};
const connectIo = async () => {
  const client = new Redis(socket, { lazyConnect: true });
  await client.connect();
  open.push(() => client.disconnect());
  return client;
};

beforeAll(async () => {
  if (!hasRedis) return;
  server = spawn("redis-server", ["--port", "0", "--unixsocket", socket, "--save", "", "--dir", directory]);
  for await (const chunk of server.stdout ?? []) if (/ready to accept/i.test(`${chunk}`)) break;
});

afterAll(async () => {
  for (const close of open) close();
  if (server) {
    server.kill();
    await once(server, "exit");
  }
  rmSync(directory, { recursive: true, force: true });
});

const windows = (max: number, windowMs: number, name = "requests") => [{ name, max, windowMs }];

describe.skipIf(!hasRedis)("redisStore", () => {
  beforeEach(async () => {
    const client = await connectNode();
    await client.flushAll();
  });

  it.each([
    ["redis", connectNode],
    ["ioredis", connectIo],
  ])("lets the limit through with the %s client, then names the wait", async (_, connect) => {
    const store = redisStore({ client: await connect() });
    for (let i = 0; i < 3; i++) expect(await store.take("a", windows(3, 60_000))).toBeUndefined();
    const full = await store.take("a", windows(3, 60_000));
    expect(full?.name).toBe("requests");
    expect(full?.waitMs).toBeGreaterThan(58_000);
    expect(full?.waitMs).toBeLessThanOrEqual(60_000);
    expect(await store.take("b", windows(3, 60_000))).toBeUndefined();
  });

  it("takes a place in all windows or in none", async () => {
    const store = redisStore({ client: await connectNode() });
    const [requests] = windows(5, 60_000);
    const [deletes] = windows(1, 60_000, "delete-links");
    if (!requests || !deletes) throw new Error("unreachable");
    expect(await store.take("a", [deletes, requests])).toBeUndefined();
    for (let i = 0; i < 9; i++) {
      expect(await store.take("a", [deletes, requests])).toMatchObject({ name: "delete-links" });
    }
    // The nine that were refused took nothing: four of five places are left.
    for (let i = 0; i < 4; i++) expect(await store.take("a", [requests])).toBeUndefined();
    expect(await store.take("a", [requests])).toMatchObject({ name: "requests" });
  });

  it("slides: a fleet of five never gets more than the limit through in any window", async () => {
    const [max, windowMs] = [10, 300];
    const grants: { asked: number; answered: number }[] = [];
    const fleet = await Promise.all([connectNode(), connectIo(), connectNode(), connectIo(), connectNode()]);
    const sends = fleet.map((client) => {
      const store = redisStore({ client });
      const timed: RateLimitStore = {
        take: async (...args) => {
          const asked = performance.now();
          const full = await store.take(...args);
          if (!full) grants.push({ asked, answered: performance.now() });
          return full;
        },
      };
      return rateLimit(async () => new Response(), {
        store: timed,
        requests: { max, windowMs },
        marginMs: 0,
      });
    });
    await Promise.all(
      Array.from({ length: 55 }, (_, i) => sends[i % sends.length]?.("https://api.belvo.com/api/accounts/")),
    );
    expect(grants).toHaveLength(55);
    grants.sort((a, b) => a.answered - b.answered);
    // Redis decided somewhere between question and answer, so the slowest machine cannot fail this by itself.
    for (let last = max; last < grants.length; last++) {
      const some = grants.slice(last - max, last + 1);
      expect(
        Math.max(...some.map((one) => one.answered)) - Math.min(...some.map((one) => one.asked)),
      ).toBeGreaterThan(windowMs - 1);
    }
  });

  it("has to, because the library's own counter lets twice the limit through around the end of its window", async () => {
    const client = await connectIo();
    const sliding = redisStore({ client: await connectNode() });
    const fixed = new RateLimiterRedis({ storeClient: client, keyPrefix: "fixed", points: 10, duration: 60 });
    const passed = { fixed: 0, sliding: 0 };
    const burst = async () => {
      for (let i = 0; i < 9; i++) {
        const isFull = await fixed.consume("k").then(
          () => false,
          () => true,
        );
        if (!isFull) passed.fixed++;
        if (!(await sliding.take("k", windows(10, 60_000)))) passed.sliding++;
      }
    };
    // Both as if one request had been made just short of a minute ago.
    await fixed.consume("k");
    await client.pexpire("fixed:k", 100);
    await client.lpush("belvo:{k}:requests", Date.now() - 59_900);
    await burst();
    while (await client.exists("fixed:k")) await new Promise((resolve) => setTimeout(resolve, 20));
    await burst();
    expect(passed.fixed).toBe(18);
    // The one place that is a minute old by now, and the nine there were.
    expect(passed.sliding).toBe(10);
  });

  it("leaves other limiters on the same ioredis client alone", async () => {
    const client = await connectIo();
    const other = new RateLimiterRedis({ storeClient: client, keyPrefix: "other", points: 2, duration: 60 });
    await redisStore({ client }).take("a", windows(1, 60_000));
    expect((await other.consume("k")).consumedPoints).toBe(1);
    expect((await other.consume("k")).consumedPoints).toBe(2);
  });

  it("keeps no more than the limit, and nothing after the window", async () => {
    const client = await connectNode();
    const store = redisStore({ client, keyPrefix: "mine" });
    for (let i = 0; i < 3; i++) await store.take("a", windows(2, 100));
    expect(await client.keys("*")).toEqual(["mine:{a}:requests"]);
    expect(await client.lLen("mine:{a}:requests")).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await client.keys("*")).toEqual([]);
  });

  it("does not believe a clock that has gone back", async () => {
    const client = await connectNode();
    const store = redisStore({ client });
    const future = Date.now() + 5000;
    await client.lPush("belvo:{a}:requests", [`${future}`, `${future}`]);
    expect(await store.take("a", windows(2, 10_000))).toMatchObject({ waitMs: 10_000 });
  });

  it("counts in the fallback while Redis fails, and says so without one", async () => {
    const client = await connectNode();
    client.destroy();
    open.pop();
    const store = redisStore({ client, fallback: memoryStore() });
    expect(await store.take("a", windows(1, 60_000))).toBeUndefined();
    expect(await store.take("a", windows(1, 60_000))).toMatchObject({ name: "requests" });
    await expect(redisStore({ client }).take("a", windows(1, 60_000))).rejects.toThrow();
  });
});

describe("redisStore without a server", () => {
  it("refuses what is no client", () => {
    expect(() => redisStore({ client: {} as never })).toThrow(/`client`/);
    expect(() => redisStore({ client: undefined as never })).toThrow(/`client`/);
  });

  it("refuses window names that would end up as a program", () => {
    expect(() => takeScript(windows(1, 1, "x'} os.exit() --"))).toThrow(TypeError);
  });
});
