// Private: may change any time.

/** Whether any of the secrets can be read off a value: in its text, its properties, or the headers it holds. */
export function leaks(value: unknown, secrets: readonly string[], depth = 5): boolean {
  if (typeof value === "string") return secrets.some((secret) => value.includes(secret));
  if (!depth || Object(value) !== value) return false;
  const object = value as Record<PropertyKey, unknown>;
  return object instanceof Headers || object instanceof Request || Reflect.ownKeys(object).some((key) => leaks(object[key], secrets, depth - 1));
}
