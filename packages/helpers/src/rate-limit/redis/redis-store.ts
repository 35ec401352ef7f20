import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { RateLimitStore, Window } from "../store.js";
import { type RedisClient, toNodeRedis } from "./client.js";
import { takeScript } from "./script.js";

export interface RedisStoreOptions {
  /** A connected client of the `redis` or `ioredis` package. It stays yours to close. */
  client: RedisClient;
  /**
   * First part of the keys.
   *
   * @default "belvo"
   */
  keyPrefix?: string | undefined;
  /**
   * Counts while Redis fails, for example `memoryStore()`. Without one, requests are rejected with the
   * error of the client.
   */
  fallback?: RateLimitStore | undefined;
}

/**
 * Counts in Redis, for a fleet that shares an address. The windows slide: rate-limiter-flexible's own
 * counter starts a new window at once when the last one ends, so that twice the limit gets through around
 * that moment; it runs a program of ours in its place.
 *
 * @throws {TypeError} naming the option that cannot be right.
 *
 * @example
 * ```ts
 * import { rateLimit } from "@x/belvo-helpers";
 * import { redisStore } from "@x/belvo-helpers/rate-limit/redis";
 * import { createClient } from "redis";
 *
 * const client = await createClient().connect();
 * const politeFetch = rateLimit(fetch, { store: redisStore({ client }) });
 * ```
 */
export function redisStore({ client, keyPrefix = "belvo", fallback }: RedisStoreOptions): RateLimitStore {
  if (typeof client?.eval !== "function") throw new TypeError("`client` must be a Redis client");
  const storeClient = toNodeRedis(client);
  const limiters = new Map<string, RateLimiterRedis>();

  function limiterFor(windows: readonly Window[]): RateLimiterRedis {
    const script = takeScript(windows);
    const limiter =
      limiters.get(script) ??
      // The program has the limits; of the limiter's own ones only "more than 1 is too much" counts.
      new RateLimiterRedis({
        storeClient,
        keyPrefix,
        points: 1,
        duration: 1,
        useRedisPackage: true,
        customIncrTtlLuaScript: script,
      });
    limiters.set(script, limiter);
    return limiter;
  }

  return {
    async take(address, windows) {
      try {
        // The braces keep all windows of an address on one node of a cluster.
        await limiterFor(windows).consume(`{${address}}`);
        return undefined;
      } catch (error) {
        if (error instanceof RateLimiterRes) {
          const window = windows[error.consumedPoints - 2];
          return { name: window?.name ?? "", waitMs: error.msBeforeNext };
        }
        if (fallback) return fallback.take(address, windows);
        throw error;
      }
    },
  };
}
