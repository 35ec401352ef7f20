import { typeName } from "../../emit/names.js";
import type { Finding } from "../verdict.js";
import { type Cluster, clusters } from "./clusters.js";
import { joined } from "./lines.js";
import { type Link, linksTo } from "./links.js";
import { inWords } from "./sections.js";

/** A heading and below it what changed, a few words for each product area; nothing where there are no findings. */
export function headed(name: string, findings: readonly Finding[], link: Link): string[] {
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
