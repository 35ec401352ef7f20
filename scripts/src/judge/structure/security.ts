import { isDeepStrictEqual } from "node:util";
import type { Document, Operation } from "../../openapi/document.js";
import type { Sink } from "./change.js";
import { listed, note, type Place } from "./place.js";

/** One way to authenticate: every scheme that it needs, by what the scheme is and not by its name. */
type Way = { scheme: string; name: string; scopes: readonly string[] }[];

const place: Place = { part: "authentication", path: "" };

/** Compares how an operation wants callers to authenticate. */
export function compareSecurity(
  sink: Sink,
  [before, old]: readonly [Document, Operation],
  [after, now]: readonly [Document, Operation],
): void {
  const [from, to] = [waysOf(before, old), waysOf(after, now)];
  const isOpen = (ways: Way[]): boolean => ways.some((way) => way.length === 0);
  if (isOpen(to)) {
    if (!isOpen(from)) note(sink, place, "minor", "is no longer needed");
    return;
  }
  if (isOpen(from)) {
    note(sink, place, "major", `is needed now: ${inWords(to)}`);
    return;
  }
  const lost = from.filter((way) => !to.some((other) => suffices(way, other)));
  const gained = to.filter((way) => !from.some((other) => suffices(other, way)));
  if (lost.length > 0)
    note(sink, place, "major", `no longer works with ${inWords(lost)}; it takes ${inWords(to)}`);
  else if (gained.length > 0) note(sink, place, "minor", `also works with ${inWords(gained)}`);
}

function waysOf(document: Document, operation: Operation): Way[] {
  const requirements = (operation.security ?? document.security ?? []) as Record<string, string[]>[];
  if (requirements.length === 0) return [[]];
  return requirements.map((requirement) =>
    Object.entries(requirement).map(([name, scopes]) => {
      const scheme = document.components?.securitySchemes?.[name] ?? { name };
      return { scheme: JSON.stringify(scheme), name, scopes };
    }),
  );
}

/** Whether who can authenticate in one way can do so in the other. */
function suffices(has: Way, needed: Way): boolean {
  return needed.every(({ scheme, scopes }) =>
    has.some(
      (own) => isDeepStrictEqual(own.scheme, scheme) && scopes.every((scope) => own.scopes.includes(scope)),
    ),
  );
}

function inWords(ways: readonly Way[]): string {
  return ways.map((way) => listed(way.map(({ name }) => name))).join(" or ");
}
