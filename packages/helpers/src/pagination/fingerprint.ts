/**
 * A short text that is the same for the same parameters, in whatever order, and almost surely another for
 * others. It keeps values out of sight (some filters are tax ids) but does not protect them: a guessed value
 * can be checked against it.
 */
export function fingerprint(params: object): string {
  // What is empty is not sent, so it is the same as left out.
  const given = Object.entries(params).flatMap(([group, values]) =>
    Object.entries(values ?? {})
      .filter(([, value]) => value != null)
      .map((entry) => JSON.stringify([group, ...entry])),
  );
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (const character of given.sort().join()) {
    // It is no empty text.
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
