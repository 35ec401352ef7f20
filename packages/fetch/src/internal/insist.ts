// Private: may change any time.

/** Throws a `TypeError` with the message unless the condition holds. */
export function insist(condition: unknown, message: string): asserts condition {
  if (!condition) throw new TypeError(message);
}
