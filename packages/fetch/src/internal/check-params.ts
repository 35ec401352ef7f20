// Private: may change any time.
import { insist } from "./insist.js";

type Values = Record<string, { length?: number } | null | undefined>;

/**
 * Refuses values that would make another call of this one: an empty path parameter addresses the collection
 * instead of the resource (`DELETE /api/links//`), `.` and `..` another path altogether, and an empty filter
 * is no filter, so that everything comes back.
 */
export function checkParams(template: string, { path, query }: { path?: Values; query?: Values }): void {
  for (const [, name] of template.matchAll(/{(.+?)}/g)) {
    insist(/[^.\s]/.test(`${path?.[name as string] ?? ""}`), `\`path.${name}\` must not be empty`);
  }
  for (const name in query) insist(query[name]?.length !== 0, `\`query.${name}\` must not be empty`);
}
