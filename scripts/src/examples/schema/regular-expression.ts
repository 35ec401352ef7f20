/**
 * A regular expression as JSON Schema wants it, with the `u` flag, or without it where it does not compile with it:
 * generators write `[\w-.]` and `\-`, which only the older kind allows. Throws a `SyntaxError` for what is neither.
 */
export function regularExpression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
