import type { ErrorAnswer } from "../internal/answer.js";
import { isRecord } from "../internal/json.js";
import { type Advice, findRow, toAdvice } from "./advice.js";
import { apiCodes } from "./api-codes.js";
import { paymentFailure } from "./payment-failure.js";

/** Finds out what an answer means: by its code under whatever status, else by the status. */
export function adviceFor(status: number, body: unknown, answer: ErrorAnswer, waitMs?: number): Advice {
  // A 2xx that means failure tells of a payment or an enrollment, whose codes have meanings of their own.
  const failure = status < 300 && isRecord(body) && paymentFailure(body);
  if (failure) return failure;
  const { code, isLimitPage } = answer;
  const detail = code === "login_error" ? messagesOf(answer) : "";
  const keys = [`${code}${detail}`, isLimitPage ? "page" : "", `${status}`];
  const row = keys.map((key) => findRow(apiCodes, key)).find(Boolean);
  return toAdvice(row ?? ["contact_belvo", "the answer cannot be read"], code, waitMs);
}

/** A link that was refreshed says only in its message for how many minutes it cannot be again. */
export function minutesIn(answer: ErrorAnswer): number | undefined {
  const [, minutes] = /\b(\d{1,3}) min/i.exec(messagesOf(answer)) ?? [];
  return answer.code === "link_refreshed" && minutes ? Number(minutes) * 60_000 : undefined;
}

const messagesOf = ({ items }: ErrorAnswer): string => items.map(({ message }) => message).join();
