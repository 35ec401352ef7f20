import { byLevel, type Finding, highest, type Level } from "../verdict.js";
import { joined } from "./lines.js";
import type { Link } from "./links.js";
import { headed } from "./product-areas.js";
import { onlyCompiler } from "./seen-twice.js";

export interface ChangesetContext {
  /** The packages that are released together. */
  packages: readonly string[];
  /** Their present version: at 0.x a breaking change raises the minor version and all else the patch version. */
  version: string;
  /** First line: what this release follows. */
  opening: string;
  link: Link;
}

/** The level to write for a version: at 0.x everything counts one step less. */
export function shifted(level: Level, version: string): Level {
  if (!version.startsWith("0.")) return level;
  return level === "major" ? "minor" : level === "minor" ? "patch" : level;
}

/** The text of a changeset for users: what came, went and changed, by product area. `undefined` where nothing did. */
export function changeset(
  findings: readonly Finding[],
  { packages, version, opening, link }: ChangesetContext,
): string | undefined {
  const level = highest(findings.map((finding) => finding.level));
  if (level === "none") return undefined;
  const bump = shifted(level, version);
  const structure = findings.filter(({ source }) => source === "structure");
  const shown = [...structure, ...onlyCompiler(findings).filter((finding) => !isToldOf(finding, structure))];
  const ofTopic = (topic: Topic): Finding[] => shown.filter((finding) => topicOf(finding) === topic);
  const at = (wanted: Level): Finding[] =>
    shown.filter((finding) => topicOf(finding) === undefined && finding.level === wanted);
  const body = [
    ...headed("Breaking", at("major"), link),
    ...headed("New", at("minor"), link),
    ...headed("New values in responses", ofTopic("enum value"), link),
    ...headed("No longer listed", ofTopic("withdrawn value"), link),
    ...headed("Deprecated", ofTopic("deprecation"), link),
    ...details(at("patch")),
  ];
  const header = ["---", ...packages.map((name) => `"${name}": ${bump}`), "---"];
  return `${[...header, "", opening, "", ...body].join("\n").trim()}\n`;
}

type Topic = "enum value" | "withdrawn value" | "deprecation";

/** What stands under a heading of its own, whatever its level. */
function topicOf({ kind, what }: Finding): Topic | undefined {
  if (kind === "operation") return / deprecated$/u.test(what) ? "deprecation" : undefined;
  return kind === "type" ? undefined : kind;
}

/** Whether the same operation has something as grave in the same direction: users get it in one form only. */
function isToldOf({ operation, direction, level }: Finding, structure: readonly Finding[]): boolean {
  return structure.some(
    (other) =>
      operation !== undefined &&
      other.operation === operation &&
      other.direction === direction &&
      byLevel(other.level, level) <= 0,
  );
}

/** Constraints and the like, for which nobody has to change anything: only where they are. */
function details(findings: readonly Finding[]): string[] {
  const tags = [...new Set(findings.map(({ tag }) => tag))].sort((a, b) => a.localeCompare(b, "en"));
  return tags.length === 0 ? [] : [`Constraints, defaults and other details changed in ${joined(tags)}.`];
}

/** A changeset for what changes texts and examples only. */
export function textsChangeset({
  packages,
  version,
}: Pick<ChangesetContext, "packages" | "version">): string {
  const header = ["---", ...packages.map((name) => `"${name}": ${shifted("patch", version)}`), "---"];
  return `${[...header, "", "Texts and examples of the description are up to date."].join("\n")}\n`;
}
