/** A limit: at most `max` requests in any stretch of `windowMs` milliseconds. */
export interface Limit {
  readonly max: number;
  readonly windowMs: number;
}

/** A limit with the name under which it counts. */
export interface Window extends Limit {
  readonly name: string;
}

/** The window that is full, and how long until it may have a place again, in milliseconds. */
export interface FullWindow {
  readonly name: string;
  readonly waitMs: number;
}

/**
 * Counts requests in sliding windows. Implement it over whatever a fleet shares; queue, order and abort are
 * none of its business.
 */
export interface RateLimitStore {
  /**
   * Takes a place in all windows of an address at once, or in none of them.
   *
   * @returns `undefined` when taken, else a window that is full.
   */
  take(address: string, windows: readonly Window[]): FullWindow | undefined | Promise<FullWindow | undefined>;
}
