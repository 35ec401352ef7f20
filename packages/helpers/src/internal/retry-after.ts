/**
 * The wait that a `Retry-After` header asks for, in milliseconds; never negative, `undefined` where the
 * header is missing or unreadable. A date is read against the server's own `Date`, so that a wrong clock
 * on this side does not matter; `nowMs` (epoch) stands in where there is none.
 */
export function retryAfterMs(headers: Headers, nowMs: () => number = Date.now): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  // Every form of a date has a time in it; Date.parse takes nearly anything with a number in it for a date.
  if (!/\d:\d/.test(value)) return undefined;
  const waitMs = Date.parse(value) - (Date.parse(headers.get("date") ?? "") || nowMs());
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
