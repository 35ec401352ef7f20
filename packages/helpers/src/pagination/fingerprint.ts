function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String).join();
  if (typeof value !== "object" || value === null) return value == null ? undefined : String(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, canonical(inner)] as const);
  const given = entries.filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  // Leaving a group of parameters out is the same as leaving it empty.
  return given.length ? given : undefined;
}

/**
 * A short text that is the same for the same parameters, in whatever order, and almost surely another for
 * others. It keeps values out of sight (some filters are tax ids) but does not protect them: a guessed value
 * can be checked against it.
 */
export function fingerprint(params: object): string {
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(canonical(params) ?? [])) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
