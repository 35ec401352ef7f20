import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Level } from "../judge/index.js";
import { changeset, type Link, shifted, textsChangeset } from "../judge/report/index.js";
import type { Lock } from "../vendor/index.js";
import { sha256 } from "../vendor/lock.js";
import type { Release } from "./release.js";

export interface Announced {
  name: string;
  title: string;
  lock: Lock;
  link: Link;
}

export interface Note {
  path: string;
  content: string;
}

/** The changeset for what has been generated; `undefined` where nothing reaches users. */
export function noteFor(
  findings: readonly Finding[],
  changed: readonly string[],
  contents: ReadonlyMap<string, string>,
  { packages, version }: Release,
  { name, title, lock, link }: Announced,
): Note | undefined {
  const opening = `Follows the ${title} as of ${day(lock.retrievedAt)}.`;
  const content =
    changeset(findings, { packages, version, opening, link }) ??
    (changed.some(reachesUsers) ? textsChangeset({ packages, version }) : undefined);
  if (content === undefined) return undefined;
  // By what it leads to: the same change gives the same file, another one does not overwrite it.
  const result = sha256(contents.get(`openapi/${name}/openapi.json`) ?? "").slice(0, 8);
  return { path: `.changeset/${name}-${result}.md`, content };
}

/** The facts as served and their provenance alone are no news to users. */
export function reachesUsers(path: string): boolean {
  return path.endsWith("/openapi.json") || path.includes("/generated/");
}

/** One line about the release that follows. */
export function releaseLine(
  level: Level,
  { version }: Release,
  state: { isStopped: boolean; isFirst: boolean; note: Note | undefined; expired: readonly unknown[] },
): string {
  const { isStopped, isFirst, note, expired } = state;
  if (isFirst)
    return "There is nothing to compare with: nothing had been generated from this description yet.";
  const without = expired.length > 0 ? ", without the corrections that no longer hold" : "";
  const change = level === "none" ? "Nothing that users see has changed" : `This is a **${level}** change`;
  if (isStopped) return `**Nothing has been written:** a person has to decide first. ${change}${without}.`;
  if (level === "none")
    return note === undefined ? `${change}.` : `${change} but texts and examples: **patch**.`;
  const written = shifted(level, version);
  return written === level
    ? `${change}.`
    : `${change}; at version ${version} it is released as **${written}**.`;
}

/** What is known about the two documents. */
export function rows(root: string, folder: string, now: Lock): [name: string, before: string, now: string][] {
  const file = join(root, folder, "upstream.lock.json");
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Lock) : undefined; // `vendor` wrote it
  const row = (name: string, of: (lock: Lock) => string | number | undefined): [string, string, string] => [
    name,
    String((before && of(before)) ?? "–"),
    String(of(now) ?? "–"),
  ];
  return [
    row("served", (lock) => day(lock.retrievedAt)),
    row("version", (lock) => lock.version),
    row("sha256", (lock) => `\`${lock.sha256.slice(0, 12)}\``),
    row("operations", (lock) => lock.counts.operations),
    row("schemas", (lock) => lock.counts.schemas),
  ];
}

function day(instant: string): string {
  return instant.slice(0, 10);
}
