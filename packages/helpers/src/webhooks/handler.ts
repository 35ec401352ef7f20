import type { Clock } from "../internal/clock.js";
import { discard } from "../internal/read-text.js";
import { authorizer } from "./authorization.js";
import { deliver, type Outcome } from "./deliver.js";
import type { WebhookEvent } from "./events/event.js";
import { resolveHandlerOptions, type WebhookContext, type WebhookHandlerOptions } from "./options.js";
import { parseWebhook } from "./parse.js";
import { readBody } from "./read-body.js";
import { toAddress } from "./source-addresses.js";
import { isBelvoWebhookError } from "./webhook-error.js";

/** Answers a delivery. Give it to whatever takes a function from a request to a response. */
export type WebhookHandler = (request: Request, context?: WebhookContext) => Promise<Response>;

// 5xx: Belvo sends again.
const statuses: Readonly<Record<Outcome | "late", number>> = {
  handled: 200,
  seen: 200,
  busy: 503,
  late: 503,
  failed: 500,
};

function refuse(request: Request, status: number, headers?: Record<string, string>): Response {
  discard(request.body);
  return new Response(null, { status, ...(headers && { headers }) });
}

interface Deadline {
  /** Resolves when the time is over. */
  readonly passed: Promise<void>;
  /** Is aborted when the time is over. */
  readonly signal: AbortSignal;
  /** Leaves no timer behind. */
  stop(): void;
}

function startDeadline(clock: Clock, ms: number): Deadline {
  const stopped = new AbortController();
  const overdue = new AbortController();
  const passed = clock.sleep(ms, stopped.signal).then(
    () => overdue.abort(),
    () => {},
  );
  return { passed, signal: overdue.signal, stop: () => stopped.abort() };
}

/** The event that a request brings, or the status that says why there is none. */
async function receive(
  request: Request,
  maxBytes: number,
  signal: AbortSignal,
): Promise<WebhookEvent | number> {
  try {
    return parseWebhook(await readBody(request, maxBytes, signal), { maxBytes });
  } catch (error) {
    if (isBelvoWebhookError(error)) return error.code === "too_large" ? 413 : 400;
    // It did not arrive in time, or broke off.
    return signal.aborted ? 408 : 400;
  }
}

/**
 * Makes a handler for the webhooks that you have entered in Belvo's dashboard.
 *
 * Anything but a POST is answered with 405, a wrong `Authorization` or source address with 401, what is no
 * JSON object with 400, too large a body with 413, and one that does not arrive in time with 408. No answer
 * has a body, and none says what was wrong.
 *
 * The answer waits for your function: 200 when it is done, 500 when it fails, and then Belvo sends the event
 * again and it runs again. When it takes longer than `answerWithinMs`, the answer is 503 and the work goes
 * on (with `waitUntil` also where a runtime would end it). That answer makes Belvo ask again, a minute later:
 * by then the work is done and the repeated delivery gets its 200 without running anything, or it has failed
 * and runs again. An early 200 would lose the event with the first failure after it, and nobody could
 * have it sent again. Long work still belongs in a queue of yours, since Belvo gives up after some attempts.
 *
 * A delivery that comes while another of the same `webhook_id` is under way gets 503 as well. An event may run
 * twice all the same, when a process dies between the end of the work and the note of it: write upserts.
 *
 * @throws {TypeError} naming the option that cannot be right, before any request.
 *
 * @example
 * ```ts
 * import { createWebhookHandler } from "@x/belvo-helpers/webhooks";
 *
 * const handle = createWebhookHandler({
 *   authorization: { username: "belvo", password: process.env.WEBHOOK_PASSWORD ?? "" },
 *   on: {
 *     "TRANSACTIONS.historical_update": ({ link_id, data }) => console.log(link_id, data.total_transactions),
 *     unknown: ({ raw }) => console.log("not handled", raw.webhook_type, raw.webhook_code),
 *   },
 *   onError: (error) => console.error(error),
 * });
 * ```
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const { accepted, on, seen, onError, sourceAddress, sourceAddresses, maxBytes, answerWithinMs, clock } =
    resolveHandlerOptions(options);
  const isAuthorized = authorizer(accepted);

  return async (request, context = {}) => {
    if (request.method !== "POST") return refuse(request, 405, { allow: "POST" });
    const address = sourceAddress && toAddress(sourceAddress(request, context));
    if (sourceAddress && !(address && sourceAddresses.includes(address))) return refuse(request, 401);
    if (!isAuthorized(request.headers.get("authorization"))) return refuse(request, 401);
    if (request.bodyUsed || request.body?.locked) {
      throw new TypeError(
        "The body of the webhook has been read before: mount the handler before any body parser",
      );
    }

    const deadline = startDeadline(clock, answerWithinMs);
    try {
      const event = await receive(request, maxBytes, deadline.signal);
      if (event === 400) return refuse(request, event);
      // Some of the body stays unread, so the connection cannot be used again.
      if (typeof event === "number") return refuse(request, event, { connection: "close" });
      // The function under a name takes the event of that name; the compiler does not tie the two together.
      const handle = (on[event.name] ?? on.unknown) as ((event: WebhookEvent) => unknown) | undefined;
      if (!handle) return new Response(null, { status: 200 });
      const told: Promise<unknown>[] = [];
      const report = (error: unknown): void => {
        // If it throws or rejects, there is nobody left to tell.
        told.push((async () => onError?.(error, event))().catch(() => {}));
      };
      const work = deliver({ event, handle, seen, clock, report });
      try {
        context.waitUntil?.(work.finally(() => Promise.all(told)));
      } catch (error) {
        // The work has begun and is not undone by that; it ends as where there is no `waitUntil`.
        report(error);
      }
      const outcome = await Promise.race([work, deadline.passed.then(() => "late" as const)]);
      return new Response(null, { status: statuses[outcome] });
    } finally {
      deadline.stop();
    }
  };
}
