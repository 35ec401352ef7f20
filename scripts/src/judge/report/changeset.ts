import { typeName } from "../../emit/names.js";
import { byLevel, type Finding, highest, type Level } from "../verdict.js";
import { type Cluster, clusters } from "./clusters.js";
import { joined } from "./lines.js";
import { type Link, linksTo } from "./links.js";
import { inWords } from "./sections.js";
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

function headed(name: string, findings: readonly Finding[], link: Link): string[] {
  const byTag = new Map<string, Entry>();
  const entryOf = (tag: string): Entry => {
    const entry = byTag.get(tag) ?? { operations: [], types: [], clusters: [] };
    byTag.set(tag, entry);
    return entry;
  };
  const cameOrWent = findings.filter(
    ({ kind, what }) => kind === "operation" && / is (?:new|gone)$/u.test(what),
  );
  const types = findings.filter(({ kind }) => kind === "type");
  for (const finding of cameOrWent) entryOf(finding.tag).operations.push(finding);
  for (const finding of types) entryOf(finding.tag).types.push(finding);
  const rest = findings.filter((finding) => !cameOrWent.includes(finding) && !types.includes(finding));
  for (const cluster of clusters(rest)) entryOf(cluster.tag).clusters.push(cluster);
  if (byTag.size === 0) return [];
  const bullets = [...byTag]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([tag, entry]) => `- ${tag}: ${sentences(entry, link).join("; ")}.`);
  return [`**${name}**`, "", ...bullets, ""];
}

/** What one product area has to say at one level. */
interface Entry {
  operations: Finding[];
  types: Finding[];
  clusters: Cluster[];
}

const mostLines = 3;
const mostLinks = 2;

/** The operations that came and went, then what else changed and where, in a few words. */
function sentences({ operations, types, clusters }: Entry, link: Link): string[] {
  const came = operations.filter(({ what }) => what.endsWith(" is new"));
  const went = operations.filter(({ what }) => what.endsWith(" is gone"));
  const said = clusters.flatMap(({ subject, lines }) => lines.map((line) => inContext(line, subject)));
  const shown = said.slice(0, said.length > mostLines + 1 ? mostLines : said.length);
  const hidden = said.length - shown.length;
  const changes = [...shown, ...(hidden > 0 ? [`${hidden} more changes`] : [])].join("; ");
  const whom = new Map(clusters.flatMap((cluster) => [...cluster.operations]));
  return [
    ...(came.length > 0 ? [`${named(came, link)} ${came.length > 1 ? "are" : "is"} new`] : []),
    // The page of an operation goes with it.
    ...(went.length > 0 ? [`${named(went, linksTo(undefined))} ${went.length > 1 ? "are" : "is"} gone`] : []),
    ...(changes === ""
      ? []
      : [whom.size === 0 ? changes : `${changes} (${inWords(whom, link, 0, mostLinks)})`]),
    ...(types.length > 0 ? [typesInWords(types)] : []),
  ];
}

function named(operations: readonly Finding[], link: Link): string {
  return joined(operations.map(({ operation = "", tag }) => link(operation, tag)));
}

const mostNames = 3;

/** A line of a cluster that stands alone: its fields get the name of their type back. */
function inContext(line: string, subject: string | undefined): string {
  if (subject === undefined || line.startsWith(`\`${subject}\``)) return line;
  return line.replace(/^`[^`]+`(?:(?:, | and )`[^`]+`)*/u, (names) => {
    const all = [...names.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name);
    if (all.length === 1) return `\`${subject}.${all[0]}\``.replace(".[", "[");
    const shown = all
      .slice(0, all.length > mostNames + 1 ? mostNames : all.length)
      .map((name) => `\`${name}\``);
    const rest = all.length - shown.length;
    return `${rest > 0 ? `${shown.join(", ")} and ${rest} more` : joined(shown)} of \`${subject}\``;
  });
}

/** Who uses a type that went has to know its name; of those that came it is enough how many they are. */
function typesInWords(types: readonly Finding[]): string {
  const nouns = types.length === 1 ? "type" : "types";
  if (types.some(({ level }) => level !== "major")) return `${types.length} new ${nouns}`;
  const names = types.map(({ subject = "", what }) => {
    const [, successor] = / is now called `([^`]+)`$/u.exec(what) ?? [];
    return `\`${typeName(subject)}\`${successor === undefined ? "" : ` (now \`${typeName(successor)}\`)`}`;
  });
  const shown = names.slice(0, names.length > mostNames + 1 ? mostNames : names.length);
  const rest = names.length - shown.length;
  const list = rest > 0 ? `${shown.join(", ")} and ${rest} more` : joined(shown);
  return `the ${nouns} ${list} ${names.length === 1 ? "is" : "are"} gone`;
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
