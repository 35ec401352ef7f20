/**
 * The wait that a `Retry-After` header asks for, in milliseconds; never negative, `undefined` where the
 * header is missing or unreadable. A date is read against the server's own `Date`, so that a wrong clock
 * on this side does not matter; `nowMs` (epoch) stands in where there is none.
 */
export function retryAfterMs(headers: Headers, nowMs: () => number = Date.now): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  // Date.parse takes a bare number, signed as well, for a year.
  const at = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  const serverNow = Date.parse(headers.get("date") ?? "");
  return Math.max(0, at - (Number.isNaN(serverNow) ? nowMs() : serverNow));
}
