// Private: may change any time.
import { insistFilled } from "./insist.js";

type Values = Record<string, unknown>;

/**
 * Refuses values that would make another call of this one: an empty path parameter addresses the collection
 * instead of the resource (`DELETE /api/links//`), `.` and `..` another path altogether, and an empty filter
 * is no filter, so that everything comes back. A filter that is not given at all is none on purpose. A
 * template that does not begin with a slash would be part of the host.
 */
export function checkParams(template: string, { query, path }: { path?: Values; query?: Values }): void {
  for (const [, name = ""] of template.matchAll(/{(.+?)}|^[^/]/g)) insistFilled(`path.${name}`, path?.[name]);
  for (const name in query) insistFilled(`query.${name}`, query[name] ?? 0);
}
