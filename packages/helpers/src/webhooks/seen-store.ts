type MaybePromise<T> = T | Promise<T>;

/**
 * Remembers which deliveries have been handled, by `webhook_id`. Implement it over what your processes share.
 *
 * An id is claimed for a short time, which is extended while the work goes on. So two deliveries of one event
 * do not run at the same time, and a process that is killed leaves an id claimed only until the time is over.
 */
export interface SeenStore {
  /**
   * Claims an id for `forMs` milliseconds, at once or not at all.
   *
   * @returns `"claimed"`; or `"busy"` while another delivery has it, and `"seen"` after it was confirmed.
   */
  claim(id: string, forMs: number): MaybePromise<"claimed" | "busy" | "seen">;
  /** Claims it for `forMs` from now on: the work is not done yet. */
  extend(id: string, forMs: number): MaybePromise<void>;
  /** The work is done: deliveries of this id are `"seen"` for `forMs`. */
  confirm(id: string, forMs: number): MaybePromise<void>;
  /** The work has failed: the next delivery may claim the id at once. */
  release(id: string): MaybePromise<void>;
}
