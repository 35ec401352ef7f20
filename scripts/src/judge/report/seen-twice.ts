import { typeName } from "../../emit/names.js";
import { byLevel, type Finding } from "../verdict.js";

/**
 * The findings of the compiler that the descriptions do not show already. Both judges say most things in almost the
 * same words; a reader wants them once.
 */
export function onlyCompiler(findings: readonly Finding[]): Finding[] {
  const known = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.source !== "structure") continue;
    for (const key of keysOf(finding)) known.set(key, [...(known.get(key) ?? []), finding]);
  }
  return findings.filter(
    (finding) =>
      finding.source === "compiler" &&
      !keysOf(finding).some((key) => known.get(key)?.some(({ level }) => byLevel(level, finding.level) <= 0)),
  );
}

/** What a finding is about. */
function keysOf(finding: Finding): string[] {
  const { kind, operation, direction, what } = finding;
  if (kind === "type") return spans(what).map((name) => `type ${typeName(name)}`);
  if (kind === "operation") return [`operation ${operation}`];
  const place = (spans(what)[0] ?? what).replaceAll(/\[\d+\]/gu, "[]"); // to the compiler all items are one
  return [place, ...wholesale(finding)].map((about) => JSON.stringify([operation, direction, about]));
}

/**
 * What is said of a whole shared schema is said of each field that has its form, and that is where the compiler sees
 * it: `Status` that may be `late` is `Order.status` that may be `late`.
 */
function wholesale({ source, subject, what }: Finding): string[] {
  const [, place = "", said] = /^`([^`]+)` (.+)$/u.exec(what) ?? [];
  const isWhole = source === "compiler" || place === subject;
  return said !== undefined && isWhole ? [`any ${said}`] : [];
}

function spans(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, span = ""]) => span);
}
