import type { Document, Node, Operation } from "../../openapi/document.js";
import { resolve } from "../../openapi/resolve.js";
import { byLevel, highest, type Level } from "../verdict.js";
import type { Sink } from "./change.js";
import { code, listed, note, type Place } from "./place.js";
import { compareSchemes, type Difference, scopes } from "./security-schemes.js";

/** A scheme that an operation asks for. It is known by what it is; its name is for people. */
interface Need {
  name: string;
  scheme: Node;
  scopes: readonly string[];
}

/** One way to authenticate: everything that it needs at once. */
type Way = readonly Need[];

/** How one way became another: what has changed, need by need. */
interface Succession {
  way: Way;
  changes: { name: string; differences: Difference[] }[];
}

/** Whether a scheme may have got another name: two that stand side by side, before and after, are two. */
type IsRenamed = (was: string, is: string) => boolean;

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
  const [known, left] = [before, after].map(namesOf);
  const isRenamed: IsRenamed = (was, is) => left?.has(was) !== true || known?.has(is) !== true;
  const successions = from.map((way) => successor(way, to, isRenamed));
  const lost = from.filter((_, index) => successions[index] === undefined);
  const gained = to.filter((way) => !successions.some((one) => one?.way === way));
  if (lost.length > 0)
    note(sink, place, "major", `no longer works with ${inWords(lost)}; it takes ${inWords(to)}`);
  else if (gained.length > 0) note(sink, place, "minor", `also works with ${inWords(gained)}`);
  for (const { name, differences } of successions.flatMap((one) => one?.changes ?? []))
    for (const difference of differences)
      note(sink, { part: `authentication with ${code(name)}`, path: "" }, ...difference);
}

function namesOf({ components }: Document): ReadonlySet<string> {
  return new Set(Object.keys(components?.securitySchemes ?? {}));
}

function waysOf(document: Document, operation: Operation): Way[] {
  const requirements = (operation.security ?? document.security ?? []) as Record<string, string[]>[];
  if (requirements.length === 0) return [[]];
  return requirements.map((requirement) =>
    Object.entries(requirement).map(([name, scopes]) => {
      const scheme = document.components?.securitySchemes?.[name];
      return { name, scheme: scheme === undefined ? { type: name } : resolve(document, scheme), scopes };
    }),
  );
}

/** What has become of a way: the one that asks callers to change least. `undefined`: none that they could go now. */
function successor(way: Way, candidates: readonly Way[], isRenamed: IsRenamed): Succession | undefined {
  const possible = candidates.flatMap((candidate) => succession(way, candidate, isRenamed) ?? []);
  return leastChanged(possible, ({ changes }) => changes.flatMap(({ differences }) => differences));
}

function succession(old: Way, way: Way, isRenamed: IsRenamed): Succession | undefined {
  const changes: Succession["changes"] = [];
  const kept = new Set<Need>();
  for (const need of way) {
    const candidates = old.map((own) => ({ own, differences: compareNeeds(own, need) }));
    // Another scheme under another name is another scheme, not one that has changed.
    const known = candidates.filter(
      ({ own, differences }) =>
        own.name === need.name || (isRenamed(own.name, need.name) && levelOf(differences) !== "major"),
    );
    const best = leastChanged(known, ({ differences }) => differences);
    if (best === undefined) return undefined;
    kept.add(best.own);
    changes.push({ name: need.name, differences: best.differences });
  }
  for (const own of old)
    if (!kept.has(own)) changes.push({ name: own.name, differences: [["minor", "is no longer needed"]] });
  return { way, changes };
}

function leastChanged<T>(candidates: readonly T[], of: (one: T) => readonly Difference[]): T | undefined {
  const ranked = candidates.map((one) => ({ one, level: levelOf(of(one)), count: of(one).length }));
  return ranked.sort((a, b) => byLevel(b.level, a.level) || a.count - b.count)[0]?.one;
}

function levelOf(differences: readonly Difference[]): Level {
  return highest(differences.map(([level]) => level));
}

function compareNeeds(old: Need, now: Need): Difference[] {
  const more = now.scopes.filter((scope) => !old.scopes.includes(scope));
  const fewer = old.scopes.filter((scope) => !now.scopes.includes(scope));
  return [
    ...compareSchemes(old.scheme, now.scheme),
    ...(more.length > 0 ? [["major", `needs ${scopes(more)} now`] as const] : []),
    ...(fewer.length > 0 ? [["minor", `no longer needs ${scopes(fewer)}`] as const] : []),
  ];
}

function inWords(ways: readonly Way[]): string {
  return ways.map((way) => listed(way.map(({ name }) => name))).join(" or ");
}
