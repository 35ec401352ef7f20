import { byLevel, type Finding, generalTag, type Level } from "../verdict.js";
import { lines } from "./lines.js";

/** Changes that have the same subject and concern the same operations. */
export interface Cluster {
  tag: string;
  level: Level;
  subject: string | undefined;
  instead: string | undefined;
  direction: Finding["direction"];
  /** Ids with the tag of each. */
  operations: Map<string, string>;
  lines: string[];
}

interface Change {
  finding: Finding;
  operations: Map<string, string>;
}

/** Puts together what many operations say alike: one line a change, one cluster a subject. */
export function clusters(findings: readonly Finding[]): Cluster[] {
  const changes = new Map<string, Change>();
  for (const finding of findings) {
    const { level, subject, instead, direction, what, operation, tag } = finding;
    const key = JSON.stringify([level, subject, instead, direction, what]);
    const change = changes.get(key) ?? { finding, operations: new Map() };
    if (operation !== undefined) change.operations.set(operation, tag);
    changes.set(key, change);
  }
  const groups = new Map<string, Change[]>();
  for (const change of changes.values()) {
    const { subject, instead, direction, tag } = change.finding;
    const whom = [...change.operations.keys()].sort();
    const key = JSON.stringify([subject, instead, direction, whom, whom.length === 0 ? tag : ""]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map(clusterOf).sort(inOrder);
}

function clusterOf(changes: readonly Change[]): Cluster {
  const [first] = changes as [Change, ...Change[]]; // a group begins with its first change
  const tags = new Set(first.operations.values());
  const [only, ...others] = tags;
  const { subject, instead, direction } = first.finding;
  return {
    tag: others.length > 0 ? generalTag : (only ?? first.finding.tag),
    level: changes.map(({ finding }) => finding.level).sort(byLevel)[0] ?? "none",
    subject,
    instead,
    direction,
    operations: first.operations,
    lines: lines(
      changes.map(({ finding }) => finding.what),
      subject,
    ),
  };
}

function inOrder(a: Cluster, b: Cluster): number {
  const name = ({ subject, operations }: Cluster): string => subject ?? [...operations.keys()][0] ?? "";
  return name(a).localeCompare(name(b), "en") || (a.direction ?? "").localeCompare(b.direction ?? "", "en");
}
