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
function keysOf({ kind, operation, direction, what }: Finding): string[] {
  if (kind === "type") return spans(what).map((name) => `type ${typeName(name)}`);
  if (kind === "operation") return [`operation ${operation}`];
  return [JSON.stringify([operation, direction, spans(what)[0] ?? what])];
}

function spans(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, span = ""]) => span);
}
