import { type Clock, systemClock } from "../internal/clock.js";
import {
  checkFetch,
  type FetchLike,
  globalFetch,
  locate,
  type SendRequest,
  toCall,
} from "../internal/fetch-like.js";
import {
  anything,
  callback,
  checkOptions,
  hasShape,
  type Rule,
  type Rules,
  text,
  whole,
} from "../internal/options.js";
import { memoryStore } from "./memory-store.js";
import { createQueue, type Queue } from "./queue.js";
import type { Limit, RateLimitStore } from "./store.js";
import { windowFinder } from "./windows.js";

export interface RateLimitOptions {
  /**
   * Where places are counted. Everything that leaves from one address has to share one store, with windows of
   * one length; `max` may differ.
   *
   * @default one in memory, shared by the whole process
   */
  store?: RateLimitStore | undefined;
  /**
   * Name of the address the requests leave from, for a store that is shared by several of them.
   *
   * @default ""
   */
  address?: string | undefined;
  /**
   * Limit of all requests to one host.
   *
   * @default { max: 80, windowMs: 30000 }
   */
  requests?: Limit | undefined;
  /**
   * Limit of each of the deletions that have one: links (unless asynchronous), accounts, transactions,
   * employment records.
   *
   * @default { max: 5, windowMs: 60000 }
   */
  deletes?: Limit | undefined;
  /**
   * Added to each window, in milliseconds: requests leave at a safe distance, but the network may push them
   * together on their way.
   *
   * @default 500
   */
  marginMs?: number | undefined;
  /**
   * Time, for the waits and for a store of its own.
   *
   * @default the runtime's clock and timers
   */
  clock?: Clock | undefined;
}

const limitRules: Rules<keyof Limit> = { max: whole(1), windowMs: whole(1) };
const limit: Rule = [(value) => hasShape(value, limitRules), "`{ max, windowMs }`, whole numbers from 1"];
const rules: Rules<keyof RateLimitOptions> = {
  store: [(value) => hasShape(value, { take: callback }), "a store with a `take` function"],
  address: text,
  requests: limit,
  deletes: limit,
  marginMs: whole(0),
  clock: anything,
};

// Clients are often made anew for each piece of work; what they share is the address.
const processStore: RateLimitStore = /* @__PURE__ */ memoryStore();
const queues = new WeakMap<RateLimitStore, Queue>();

/**
 * Wraps a `fetch` so that requests wait for their turn instead of running into Belvo's limits: 80 requests
 * in 30 seconds from one address, 5 deletions in a minute. Waits end with the request's signal. Put it inside
 * of `retry()`, so that repeated requests queue as well.
 *
 * @param fetch sends one request. Default: the runtime's `fetch`, looked up at each call.
 * @throws {TypeError} naming the option that cannot be right.
 *
 * @example
 * ```ts
 * import { rateLimit, retry } from "@x/belvo-helpers";
 *
 * const politeFetch = retry(rateLimit(fetch));
 * ```
 */
export function rateLimit(fetch: SendRequest = globalFetch, options: RateLimitOptions = {}): FetchLike {
  checkFetch(fetch);
  checkOptions(options, rules);
  const {
    address = "",
    requests = { max: 80, windowMs: 30_000 },
    deletes = { max: 5, windowMs: 60_000 },
    marginMs = 500,
    clock = systemClock,
    store = options.clock ? memoryStore(clock) : processStore,
  } = options;
  const enter = queues.get(store) ?? createQueue(store, clock);
  queues.set(store, enter);
  const windowsOf = windowFinder(requests, deletes, marginMs);

  return async (input, init) => {
    const { request, signal, init: ownInit } = toCall(input, init);
    const { origin, path } = locate(request.url);
    const turn = enter({ address: `${address}@${origin}`, windows: windowsOf(request, path), signal });
    if (turn) await turn;
    return fetch(request, ownInit);
  };
}
