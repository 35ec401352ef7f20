/** How waits are spread so that many clients do not come back at once. */
export type Jitter = "none" | "equal" | "full";

/** How much of a wait is certain. */
const fixedParts: Readonly<Record<Jitter, number>> = { none: 1, equal: 0.5, full: 0 };

/** Whether there is such a jitter. */
export const isJitter = (jitter: string): boolean => Object.hasOwn(fixedParts, jitter);

/** Shortens a wait at random, as far as the jitter allows; in whole milliseconds. */
export function spread(waitMs: number, jitter: Jitter, random: () => number): number {
  const fixed = fixedParts[jitter];
  return Math.round(waitMs * (fixed + (1 - fixed) * random()));
}
