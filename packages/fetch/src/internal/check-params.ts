// Private: may change any time.

function refuse(name: string): never {
  throw new TypeError(`\`${name}\` must not be empty`);
}

/**
 * Refuses values that would make another call of this one: an empty path parameter addresses the collection
 * instead of the resource (`DELETE /api/links//`), `.` and `..` another path altogether, and an empty filter
 * is no filter, so that everything comes back.
 */
export function checkParams(
  template: string,
  { path, query }: { path?: Record<string, unknown>; query?: Record<string, unknown> },
): void {
  for (const [, name = ""] of template.matchAll(/{(.+?)}/g)) {
    if (!/[^.\s]/.test(String(path?.[name] ?? ""))) refuse(`path.${name}`);
  }
  for (const name in query) {
    if ((query[name] as { length?: number } | null)?.length === 0) refuse(`query.${name}`);
  }
}
