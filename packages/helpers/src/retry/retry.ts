import {
  checkFetch,
  type FetchLike,
  globalFetch,
  locate,
  type SendRequest,
  toCall,
} from "../internal/fetch-like.js";
import { discard } from "../internal/read-text.js";
import { attempt } from "./attempt.js";
import { idempotencyHeader, withIdempotencyKey } from "./idempotency.js";
import { nextStep } from "./next-step.js";
import { operationKind } from "./operation-kind.js";
import {
  type RequestSummary,
  type RetryEnd,
  type RetryOptions,
  type RetrySettings,
  type RetrySummary,
  toSettings,
} from "./options.js";

/**
 * Wraps a `fetch` so that requests which fail for a passing reason are repeated, as far as repeating them
 * is harmless: never a payment without idempotency key, never a POST whose fate is unknown. The README has
 * the whole table. Resolves and rejects like `fetch`, with what the last attempt ended with.
 *
 * @param fetch sends one request. Default: the runtime's `fetch`, looked up at each call.
 * @throws {TypeError} naming the option that cannot be right.
 *
 * @example
 * ```ts
 * import { createBelvoClient } from "@x/belvo-fetch";
 * import { rateLimit, retry } from "@x/belvo-helpers";
 *
 * const belvo = createBelvoClient({
 *   secretId: "your-secret-id",
 *   secretPassword: "your-secret-password",
 *   environment: "sandbox",
 *   fetch: retry(rateLimit(), { onRetry: ({ reason, waitMs }) => console.log(reason, waitMs) }),
 * });
 * ```
 */
export function retry(fetch: SendRequest = globalFetch, options: RetryOptions = {}): FetchLike {
  checkFetch(fetch);
  const settings = toSettings(options);
  const { clock, onRetry, onSettled } = settings;
  return async (input, init) => {
    const call = toCall(input, init);
    const { signal } = call;
    signal?.throwIfAborted();
    const { request, about } = prepare(call.request, settings);
    const endsAt = clock.now() + settings.deadlineMs;

    for (let attempts = 1; ; attempts++) {
      const sent = { ...call, request: copyOf(request) };
      const progress = { kind: about.kind, retries: attempts - 1, leftMs: () => endsAt - clock.now() };
      const last = await attempt(fetch, sent, progress, settings);
      const { response, reason, requestId } = last;
      const step = nextStep(last, progress, settings);
      // Put together for those who want it only: copying costs more than all that stands around it.
      const tell = <More>(hook: Hook<RequestFacts & More>, more: More): void =>
        void (hook && report(hook, { ...about, reason, requestId, status: response?.status, ...more }));
      const settle = (end: RetryEnd): void => tell(onSettled, { attempts, end });
      if (step.end) {
        settle(signal?.aborted && !response ? "aborted" : step.end);
        if (response) return response;
        throw last.error;
      }
      discard(response?.body);
      try {
        signal?.throwIfAborted();
        tell(onRetry, { ...step, attempt: attempts });
        await clock.sleep(step.waitMs, signal);
      } catch (aborted) {
        settle("aborted");
        throw aborted;
      }
    }
  };
}

/** What is to be sent, and what hooks are told about it. */
function prepare(given: Request, settings: RetrySettings): { request: Request; about: RequestSummary } {
  const { method } = given;
  const { path } = locate(given.url);
  const kind = operationKind(method, path);
  const isKeyed = kind === "keyed_payment";
  const request = isKeyed ? withIdempotencyKey(given, settings.createIdempotencyKey) : given;
  const idempotencyKey = request.headers.get(idempotencyHeader) ?? undefined;
  // No declaration makes a payment safe.
  const isSafe = !isKeyed && kind !== "payment" && settings.safe?.(given) === true;
  return { request, about: { method, path, kind: isSafe ? "read" : kind, idempotencyKey } };
}

/** A request that can be sent while the given one stays unread. Without a body, that is the same one. */
const copyOf = (request: Request): Request =>
  request.body === null || request.method === "GET" ? request : request.clone();

type Hook<Event> = ((event: Event) => unknown) | undefined;

type RequestFacts = RequestSummary & Pick<RetrySummary, "reason" | "requestId" | "status">;

/** Calls a hook; what it throws, now or later, must not change what becomes of a payment. */
async function report<Event>(hook: (event: Event) => unknown, event: Event): Promise<void> {
  try {
    await hook(event);
  } catch {
    // See above.
  }
}
