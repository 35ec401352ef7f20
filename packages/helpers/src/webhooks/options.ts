import { check, checkNoOthers } from "../internal/check.js";
import { type Clock, systemClock } from "../internal/clock.js";
import { toHeaders, type WebhookAuthorization } from "./authorization.js";
import type { WebhookEvent, WebhookEventOf, WebhookName } from "./events/event.js";
import { memorySeen } from "./memory-seen.js";
import { isName } from "./names.js";
import { checkMaxBytes, defaultMaxBytes } from "./parse.js";
import type { SeenStore } from "./seen-store.js";
import { belvoAddresses, toAddress } from "./source-addresses.js";

/** What a runtime knows about a delivery besides the request. */
export interface WebhookContext {
  /** Keeps the process alive for work that outlasts the answer: `ctx` of Workers has it, Next.js' `after` is it. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined;
  /** Address of the other end of the connection. `toNodeListener` fills it in. */
  readonly remoteAddress?: string | undefined;
}

/** What to do with events, by name. */
export type WebhookFunctions = {
  readonly [Name in WebhookName]?: ((event: WebhookEventOf<Name>) => unknown) | undefined;
} & {
  /**
   * For every event that has no function of its own here: those that this version does not know, and those
   * that you have left out. So none gets lost when a later version learns to know it. Without this, such
   * events are answered with 200 and dropped.
   */
  readonly unknown?: ((event: WebhookEvent) => unknown) | undefined;
};

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions {
  /**
   * The authentication chosen for the webhook in Belvo's dashboard; several while one replaces another. There
   * is no signature to check: Belvo does not sign webhooks.
   */
  authorization: WebhookAuthorization | readonly WebhookAuthorization[];
  /** What to do with events, by name. A function that throws or rejects makes Belvo send the event again. */
  on: WebhookFunctions;
  /**
   * Which deliveries have been handled.
   *
   * @default memorySeen()
   */
  seen?: SeenStore | undefined;
  /**
   * Is told what failed: one of your functions, or the store. Nobody else is, since the answer to Belvo says
   * nothing and this package writes no log. The answer does not wait for it, and what it throws is dropped.
   */
  onError?: ((error: unknown, event: WebhookEvent) => unknown) | undefined;
  /**
   * Where a request comes from; others than `sourceAddresses` are refused.
   *
   * `remoteAddress` is there with `toNodeListener` only, and behind a proxy it is the proxy's. A header such
   * as `X-Forwarded-For` holds what the sender has put there, and your proxy's addition at its end: take the
   * value that **your** proxy has set, never the first.
   *
   * @default none: any address
   */
  sourceAddress?: ((request: Request, context: WebhookContext) => string | null | undefined) | undefined;
  /**
   * The addresses that `sourceAddress` may return, IPv4 or IPv6; ranges are not known. Says nothing without
   * `sourceAddress`, and is refused without it.
   *
   * @default belvoAddresses
   */
  sourceAddresses?: readonly string[] | undefined;
  /**
   * The most bytes that a body may have.
   *
   * @default 1048576
   */
  maxBytes?: number | undefined;
  /**
   * When Belvo gets an answer at the latest, in milliseconds; it waits five seconds.
   *
   * @default 4000
   */
  answerWithinMs?: number | undefined;
  /** For tests. */
  clock?: Clock | undefined;
}

/** Options with every default filled in. */
export interface ResolvedHandlerOptions {
  /** Values of the `Authorization` header. */
  readonly accepted: readonly string[];
  readonly on: WebhookFunctions;
  readonly seen: SeenStore;
  readonly onError: WebhookHandlerOptions["onError"];
  readonly sourceAddress: WebhookHandlerOptions["sourceAddress"];
  /** As `toAddress` writes them. */
  readonly sourceAddresses: readonly string[];
  readonly maxBytes: number;
  readonly answerWithinMs: number;
  readonly clock: Clock;
}

function checkFunctions(on: WebhookFunctions): void {
  check(typeof on === "object" && on !== null, "on", "an object of functions by name of event");
  for (const [name, handle] of Object.entries(on)) {
    check(name === "unknown" || isName(name), `on["${name}"]`, "left out: there is no event of this name");
    check(handle === undefined || typeof handle === "function", `on["${name}"]`, "a function");
  }
}

function toAddresses(given: readonly string[]): string[] {
  const addresses = Array.isArray(given) ? given.map((one) => toAddress(one) ?? "") : [];
  const valid = addresses.length > 0 && !addresses.includes("");
  check(valid, "sourceAddresses", "a list of addresses, and no ranges");
  return addresses;
}

const storeFunctions = ["claim", "extend", "confirm", "release"] as const;

const isOptional = (value: unknown, type: "function" | "object"): boolean =>
  value === undefined || (typeof value === type && value !== null);

/** Fills in the defaults. Throws a `TypeError` naming the first option that is unknown or out of range. */
export function resolveHandlerOptions(options: WebhookHandlerOptions): ResolvedHandlerOptions {
  const {
    authorization,
    on,
    seen = memorySeen(),
    onError,
    sourceAddress,
    sourceAddresses: givenAddresses,
    maxBytes = defaultMaxBytes,
    answerWithinMs = 4000,
    clock = systemClock,
    ...others
  } = options;
  checkNoOthers(others);
  const accepted = toHeaders(authorization);
  checkFunctions(on);
  const isStore = storeFunctions.every((name) => typeof seen?.[name] === "function");
  check(isStore, "seen", "a store with `claim`, `extend`, `confirm` and `release`");
  check(isOptional(onError, "function"), "onError", "a function");
  check(isOptional(sourceAddress, "function"), "sourceAddress", "a function");
  const sourceAddresses = toAddresses(givenAddresses ?? belvoAddresses);
  check(!givenAddresses || !!sourceAddress, "sourceAddress", "given: nothing is refused by addresses alone");
  checkMaxBytes(maxBytes);
  check(Number.isFinite(answerWithinMs) && answerWithinMs > 0, "answerWithinMs", "a positive number");
  return { accepted, on, seen, onError, sourceAddress, sourceAddresses, maxBytes, answerWithinMs, clock };
}
