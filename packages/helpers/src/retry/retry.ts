import {
  type Call,
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
    const call = toCall(input, init);
    call.signal?.throwIfAborted();
    const { method, url } = call.request;
    const { path } = locate(url);
    const kind = operationKind(method, path);
    if (kind === "keyed_payment") {
      const request = withIdempotencyKey(call.request, settings.createIdempotencyKey);
      const idempotencyKey = request.headers.get(idempotencyHeader) ?? undefined;
      return run(fetch, { ...call, request }, { method, path, kind, idempotencyKey }, settings);
    }
    // No declaration makes a payment safe.
    const isSafe = kind !== "payment" && settings.safe(call.request);
    return run(fetch, call, { method, path, kind: isSafe ? "read" : kind }, settings);
  };
}

async function run(
  send: SendRequest,
  call: Call,
  summary: RequestSummary,
  settings: RetrySettings,
): Promise<Response> {
  const { clock, maxRetries, attemptTimeoutMs, deadlineMs } = settings;
  const { signal } = call;
  const { kind } = summary;
  const deadline = deadlineMs < Number.POSITIVE_INFINITY ? clock.now() + deadlineMs : deadlineMs;
  const left = (): number => (deadline < Number.POSITIVE_INFINITY ? deadline - clock.now() : deadline);

  for (let attempts = 1; ; attempts++) {
    // The last one that can be sent may use the request itself up.
    const request = kind === "payment" || attempts > maxRetries ? call.request : copyOf(call.request);
    const timeoutMs = Math.min(attemptTimeoutMs, left());
    const last = await attempt(send, { ...call, request }, timeoutMs, clock);
    const isAborted = signal?.aborted ?? false;
    const step = nextStep(last, { kind, attempts, leftMs: left(), isAborted }, settings);
    const facts = () => ({
      ...summary,
      reason: last.reason,
      status: last.response?.status,
      requestId: last.requestId,
    });

    if (step.end === undefined) {
      discard(last.response?.body);
      report(settings.onRetry, () => ({ ...facts(), ...step, attempt: attempts }));
      try {
        await clock.sleep(step.waitMs, signal);
        continue;
      } catch (error) {
        report<RetrySummary>(settings.onSettled, () => ({ ...facts(), attempts, end: "aborted" }));
        throw error;
      }
    }
    report(settings.onSettled, () => ({ ...facts(), attempts, end: step.end }));
    if (step.end === "aborted") {
      discard(last.response?.body);
      throw signal?.reason;
    }
    if (!last.response) throw last.error;
    return last.response;
  }
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
