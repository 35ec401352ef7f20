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
  return async (input, init) => {
    const { clock, maxRetries, attemptTimeoutMs, deadlineMs, onRetry, onSettled } = settings;
    const call = toCall(input, init);
    call.signal?.throwIfAborted();
    const { request, about } = prepare(call.request, settings);
    const deadline = deadlineMs < Number.POSITIVE_INFINITY ? clock.now() + deadlineMs : deadlineMs;
    const left = (): number => (deadline < Number.POSITIVE_INFINITY ? deadline - clock.now() : deadline);

    for (let attempts = 1; ; attempts++) {
      // The last one that can be sent may use the request itself up.
      const isLast = about.kind === "payment" || attempts > maxRetries;
      const sent = { request: isLast ? request : copyOf(request), signal: call.signal, init: call.init };
      const last = await attempt(fetch, sent, Math.min(attemptTimeoutMs, left()), clock);
      const { response, reason, requestId, error } = last;
      const step = nextStep(last, { kind: about.kind, attempts, leftMs: left() }, settings);
      const facts = () => ({ ...about, reason, requestId, status: response?.status });
      if (step.end) {
        report(onSettled, () => ({
          ...facts(),
          attempts,
          end: call.signal?.aborted && !response ? "aborted" : step.end,
        }));
        if (response) return response;
        throw error;
      }
      discard(response?.body);
      try {
        call.signal?.throwIfAborted();
        report(onRetry, () => ({ ...facts(), ...step, attempt: attempts }));
        await clock.sleep(step.waitMs, call.signal);
      } catch (aborted) {
        report<RetrySummary>(onSettled, () => ({ ...facts(), attempts, end: "aborted" }));
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
  if (kind === "keyed_payment") {
    const request = withIdempotencyKey(given, settings.createIdempotencyKey);
    const idempotencyKey = request.headers.get(idempotencyHeader) ?? undefined;
    return { request, about: { method, path, kind, idempotencyKey } };
  }
  // No declaration makes a payment safe.
  const isSafe = kind !== "payment" && settings.safe(given);
  return { request: given, about: { method, path, kind: isSafe ? "read" : kind } };
}

/** A request that can be sent while the given one stays unread. Without a body, that is the same one. */
const copyOf = (request: Request): Request =>
  request.body === null || request.method === "GET" ? request : request.clone();

/** Calls a hook; what it throws, now or later, must not change what becomes of a payment. */
function report<Event>(hook: ((event: Event) => unknown) | undefined, event: () => Event): void {
  if (!hook) return;
  try {
    Promise.resolve(hook(event())).catch(() => {});
  } catch {
    // See above.
  }
}
