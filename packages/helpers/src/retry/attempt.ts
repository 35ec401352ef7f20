import type { Clock } from "../internal/clock.js";
import type { Call, SendRequest } from "../internal/fetch-like.js";
import { networkFault } from "../internal/network-error.js";
import { discard, peekText } from "../internal/read-text.js";
import type { Progress } from "./next-step.js";
import type { RetrySettings } from "./options.js";
import { type Outcome, outcomeOf, type RetryReason } from "./outcome.js";
import { retryLimit } from "./policy.js";

// The body of an error comes with its headers.
const longestPeekMs = 5000;

/** Sends a request once and says what came of it. Never rejects. */
export async function attempt(
  send: SendRequest,
  call: Call,
  { kind, leftMs }: Progress,
  { maxRetries, attemptTimeoutMs, clock }: RetrySettings,
): Promise<Outcome> {
  const { signal } = call;
  let answer: Response | undefined;
  try {
    const timeoutMs = Math.min(attemptTimeoutMs, leftMs());
    const response = await (Number.isFinite(timeoutMs)
      ? sendInTime(send, call, timeoutMs, clock)
      : send(call.request, call.init));
    answer = response;
    if (response.status < 400) return { response, reason: undefined };
    const isRepeatable = (reason: RetryReason): boolean => Math.min(retryLimit(kind, reason), maxRetries) > 0;
    const peek = async (): Promise<string> => {
      const text = await peekText(response, Math.min(longestPeekMs, leftMs()), clock, signal);
      signal?.throwIfAborted();
      return text;
    };
    return await outcomeOf(response, isRepeatable, peek);
  } catch (error) {
    discard(answer?.body);
    return { error, reason: networkFault(error) };
  }
}

/** Sends a request, and waits for the headers of the answer for `timeoutMs` at most. */
async function sendInTime(
  send: SendRequest,
  { request, signal }: Call,
  timeoutMs: number,
  clock: Clock,
): Promise<Response> {
  const late = new AbortController();
  const settled = new AbortController();
  // The two stay connected while the caller reads the body, without a listener of ours.
  const both = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
  const sent = send(request, { signal: both });
  const timeout = clock.sleep(timeoutMs, settled.signal).then(() => {
    const error = new DOMException("No answer in time", "TimeoutError");
    late.abort(error);
    // A fetch that does not listen to its signal may still answer.
    sent.then(({ body }) => discard(body)).catch(() => {});
    throw error;
  });
  try {
    return await Promise.race([sent, timeout]);
  } finally {
    settled.abort();
  }
}
