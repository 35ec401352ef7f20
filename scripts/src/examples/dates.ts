/**
 * The day all examples are written on. Past and future dates are counted from here, in windows that do not
 * overlap, so that a start is before its end without either knowing the other.
 */
const today = Date.UTC(2026, 4, 18);

const dayMs = 86_400_000;

/** A calendar day so many days before (or, negative, after) the day of the examples, as `YYYY-MM-DD`. */
export function daysAgo(days: number): string {
  return new Date(today - days * dayMs).toISOString().slice(0, 10);
}

/** As {@link daysAgo}, at a time of day given in seconds, as an instant in UTC. */
export function instantAgo(days: number, secondOfDay: number): string {
  return new Date(today - days * dayMs + secondOfDay * 1000).toISOString();
}

/** `2026-05-18` → `2026-05`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}
