/** `` `a` `` · `` `a` and `b` `` · `` `a`, `b` and 3 more ``. */
export function listed(words: readonly string[], most = 8): string {
  const shown = words.slice(0, words.length === most + 1 ? words.length : most).map((word) => `\`${word}\``);
  const rest = words.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  const last = shown.pop() ?? "nothing";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

const nouns: Readonly<Record<string, string>> = { array: "a list", object: "an object" };

/** `a string or an object`. */
export function kindsInWords(kinds: readonly string[]): string {
  return kinds.map((kind) => nouns[kind] ?? `a ${kind}`).join(" or ") || "nothing but null";
}
