import type { ErrorItem } from "../internal/error-items.js";
import { type Advice, findAdvice, minute, toAdvice } from "./advice.js";
import { apiCodes, keysOf, loginErrors } from "./api-codes.js";
import type { ErrorCode } from "./error-code.js";

/** What an answer says, as far as advice depends on it. */
export interface Symptoms {
  readonly status: number;
  readonly code: ErrorCode | undefined;
  /** Whether the body is a web page: a gateway answered, not the API. */
  readonly isHtml: boolean;
  readonly items: readonly ErrorItem[];
  /** The wait that the answer asks for, in milliseconds. */
  readonly waitMs: number | undefined;
}

/** Finds out what an error means: by its code under whatever status, else by the status. */
export function adviceFor({ status, code, isHtml, items, waitMs }: Symptoms): Advice {
  const says = (pattern: RegExp): boolean => items.some(({ message = "" }) => pattern.test(message));
  const [, table = apiCodes] =
    (code === "login_error" && loginErrors.find(([pattern]) => says(pattern))) || [];
  for (const key of keysOf(status, code, isHtml)) {
    const advice = findAdvice(table, key, waitMs);
    if (advice) return advice;
  }
  return toAdvice("contact_belvo", "the answer makes no sense");
}

/** A link that was refreshed says only in its message for how many minutes it cannot be again. */
export function minutesIn(code: ErrorCode | undefined, items: readonly ErrorItem[]): number | undefined {
  const minutes = items.map(({ message = "" }) => /(\d{1,3}) min/i.exec(message)?.[1]).find(Boolean);
  return code === "link_refreshed" && minutes ? Number(minutes) * minute : undefined;
}
