function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String).join();
  if (typeof value !== "object" || value === null) return value == null ? undefined : String(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, canonical(inner)] as const);
  const given = entries.filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  // Leaving a group of parameters out is the same as leaving it empty.
  return given.length ? given : undefined;
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/**
 * A short text that is the same for the same parameters, in whatever order, and almost surely another for
 * others. It keeps values out of sight (some filters are tax ids) but does not protect them: a guessed value
 * can be checked against it.
 */
export function fingerprint(params: object): string {
  const text = JSON.stringify(canonical(params) ?? []);
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x2c1b3c6d);
}
