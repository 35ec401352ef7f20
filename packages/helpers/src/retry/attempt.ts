import type { Clock } from "../internal/clock.js";
import type { Call, SendRequest } from "../internal/fetch-like.js";
import { discard } from "../internal/read-text.js";
import { faultOf, type Outcome, outcomeOf } from "./outcome.js";

/** What one attempt ended with: an answer, or an error that is thrown if nothing follows. */
export type Attempt = Outcome &
  (
    | { readonly response: Response; readonly error?: undefined }
    | { readonly response?: undefined; readonly error: unknown }
  );

/** Sends a request once, for `timeoutMs` at most, and says what came of it. Never rejects. */
export async function attempt(
  send: SendRequest,
  call: Call,
  timeoutMs: number,
  clock: Clock,
): Promise<Attempt> {
  try {
    if (timeoutMs < Number.POSITIVE_INFINITY) return await sendInTime(send, call, timeoutMs, clock);
    const response = await send(call.request, call.init);
    return response.status < 400 ? { response, reason: undefined } : await judge(response);
  } catch (error) {
    return { error, ...faultOf(error) };
  }
}

const judge = async (response: Response): Promise<Attempt> => ({ response, ...(await outcomeOf(response)) });

async function sendInTime(
  send: SendRequest,
  { request, signal }: Call,
  timeoutMs: number,
  clock: Clock,
): Promise<Attempt> {
  const attemptOver = new AbortController();
  const timerOver = new AbortController();
  // The two stay connected while the caller reads the body, without a listener of ours.
  const both = signal ? AbortSignal.any([signal, attemptOver.signal]) : attemptOver.signal;
  const sent = send(request, { signal: both }).then(judge);
  const late = clock.sleep(timeoutMs, timerOver.signal).then(() => {
    const error = new DOMException(`No answer within ${timeoutMs} ms`, "TimeoutError");
    attemptOver.abort(error);
    // A fetch that does not listen to its signal may still answer.
    sent.then(({ response }) => discard(response?.body)).catch(() => {});
    throw error;
  });
  late.catch(() => {}); // It rejects when the timer is stopped; the race may be over then.
  try {
    return await Promise.race([sent, late]);
  } finally {
    timerOver.abort();
  }
}
