import { typeName } from "../../emit/names.js";
import { byLevel, type Finding, highest, type Level } from "../verdict.js";
import type { Link } from "./links.js";
import { areas, operationLines } from "./sections.js";
import { onlyCompiler } from "./seen-twice.js";

/** What the report says beside the findings. */
export interface ReportContext {
  /** What the description calls itself. */
  title: string;
  /** Facts about both documents, one row each. */
  rows: readonly (readonly [name: string, before: string, now: string])[];
  /** How many operations the new description has. */
  operations: number;
  link: Link;
  /** What nobody but a person can decide, as Markdown. */
  decisions: readonly string[];
  /** One line about the release that follows. */
  release: string;
}

/** What changed, as Markdown for a pull request: it reads like release notes. */
export function report(findings: readonly Finding[], context: ReportContext): string {
  const { title, rows, link, operations, decisions, release } = context;
  const [structure, compiler] = [
    findings.filter(({ source }) => source === "structure"),
    onlyCompiler(findings),
  ];
  const fields = structure.filter(({ kind }) => kind === undefined);
  const ofKind = (kind: Finding["kind"], rest: (finding: Finding) => boolean = () => true): Finding[] =>
    structure.filter((finding) => finding.kind === kind && rest(finding));
  const at = (level: Level): Finding[] => fields.filter((finding) => finding.level === level);
  const came = ({ what }: Finding): boolean => what.endsWith(" is new");
  const went = ({ what }: Finding): boolean => what.endsWith(" is gone");
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`## ${name}`, "", ...lines, ""];
  return tidy([
    `# ${title}: what changed`,
    "",
    "| | before | now |",
    "| --- | --- | --- |",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    release,
    "",
    ...reasons(findings),
    ...glance(structure),
    "",
    ...section(
      "What a person has to decide",
      decisions.map((line) => `- ${line}`),
    ),
    ...section("New operations", operationLines(ofKind("operation", came), link)),
    ...section("Operations that are gone", operationLines(ofKind("operation", went), link)),
    ...section(
      "Operations that changed their name, address or state",
      operationLines(
        ofKind("operation", (finding) => !came(finding) && !went(finding)),
        link,
      ),
    ),
    ...section("Breaking changes", areas(at("major"), link, operations)),
    ...section("Deprecations", areas(ofKind("deprecation"), link, operations)),
    ...section("New values in responses", areas(ofKind("enum value"), link, operations)),
    ...section("Values that are no longer listed", areas(ofKind("withdrawn value"), link, operations)),
    ...section("Additions and improvements", areas(at("minor"), link, operations)),
    ...section("Constraints and details", areas(at("patch"), link, operations)),
    ...section("Types", typeLines(ofKind("type"))),
    ...folded("What only the compiler sees", areas(compiler, link, operations)),
  ]);
}

/** The level that each judge gives, with its first reason. */
function reasons(findings: readonly Finding[]): string[] {
  return (["structure", "compiler"] as const).map((source) => {
    const own = findings.filter((finding) => finding.source === source);
    const level = highest(own.map((finding) => finding.level));
    const name = source === "structure" ? "The descriptions" : "The compiler";
    const [first] = own.toSorted((a, b) => byLevel(a.level, b.level));
    if (first === undefined) return `- ${name}: **none**.`;
    const alike = new Set(own.filter((finding) => finding.level === level).map(({ what }) => what)).size - 1;
    return `- ${name}: **${level}**, as ${first.what}${alike > 0 ? `, and ${alike} more like it` : ""}.`;
  });
}

/** How much there is to read. */
function glance(structure: readonly Finding[]): string[] {
  const count = (one: string, many: string, is: (finding: Finding) => boolean): string[] => {
    const found = new Set(structure.filter(is).map(({ what }) => what)).size;
    return found === 0 ? [] : [`${found} ${found === 1 ? one : many}`];
  };
  const ends = (kind: Finding["kind"], ending: string) => (finding: Finding) =>
    finding.kind === kind && finding.what.endsWith(ending);
  const of = (kind: Finding["kind"]) => (finding: Finding) => finding.kind === kind;
  const at = (level: Level) => (finding: Finding) => finding.kind === undefined && finding.level === level;
  const counts = [
    ...count("new operation", "new operations", ends("operation", " is new")),
    ...count("operation gone", "operations gone", ends("operation", " is gone")),
    ...count("breaking change", "breaking changes", at("major")),
    ...count("deprecation", "deprecations", of("deprecation")),
    ...count("place with new values", "places with new values", of("enum value")),
    ...count("place with fewer values", "places with fewer values", of("withdrawn value")),
    ...count("addition or improvement", "additions and improvements", at("minor")),
    ...count("detail", "details", at("patch")),
  ];
  return counts.length === 0 ? [] : [`- At a glance: ${counts.join(", ")}.`];
}

/** Types by what became of them: there may be many. */
function typeLines(findings: readonly Finding[]): string[] {
  const names = (ending: string): string =>
    findings
      .filter(({ what }) => what.endsWith(ending))
      .map(({ subject = "" }) => `\`${typeName(subject)}\``)
      .join(", ");
  const renamed = findings.filter(({ what }) => what.includes(" is now called "));
  const [gone, fresh] = [names(" is gone"), names(" is new")];
  return [
    ...(gone === "" ? [] : [`- Gone: ${gone}`]),
    ...(renamed.length === 0
      ? []
      : [`- Renamed: ${renamed.map(({ what }) => what.replace(/^type /u, "")).join("; ")}`]),
    ...(fresh === "" ? [] : [`- New: ${fresh}`]),
  ];
}

function folded(name: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ["<details>", `<summary>${name}</summary>`, "", ...lines, "</details>", ""];
}

function tidy(lines: readonly string[]): string {
  return `${lines
    .join("\n")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim()}\n`;
}
