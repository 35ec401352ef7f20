// Private: may change any time.

/** Throws a `TypeError` with the message unless the condition holds. */
export function insist(condition: unknown, message: string): asserts condition {
  if (!condition) throw new TypeError(message);
}

/**
 * Insists on text or a number, or on a list of them. Nothing but blanks and dots counts as empty, and so
 * does an object: a `Date` would be sent as nothing.
 */
export function insistFilled(name: string, value: unknown): void {
  const items = [value].flat();
  insist(
    items.length &&
      items.every((item) => Object(item) !== item && /[^.\s]/.test((item as string | undefined) ?? "")),
    `\`${name}\` is empty`,
  );
}
