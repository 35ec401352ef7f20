import { type Finding, generalTag } from "../verdict.js";
import { type Cluster, clusters } from "./clusters.js";
import { joined } from "./lines.js";
import type { Link } from "./links.js";

const mostOperations = 6;

/** The changes as Markdown, by product area. */
export function areas(findings: readonly Finding[], link: Link, total: number): string[] {
  const byTag = new Map<string, Cluster[]>();
  for (const cluster of clusters(findings))
    byTag.set(cluster.tag, [...(byTag.get(cluster.tag) ?? []), cluster]);
  return [...byTag]
    .sort(([a], [b]) => order(a).localeCompare(order(b), "en"))
    .flatMap(([tag, list]) => [
      `### ${tag}`,
      "",
      ...list.flatMap((cluster) => [
        `${heading(cluster, link, total)}:`,
        "",
        ...cluster.lines.map((line) => `- ${line}`),
        "",
      ]),
    ]);
}

/** What concerns several areas comes first. */
function order(tag: string): string {
  return tag === generalTag ? "" : tag;
}

function heading({ subject, instead, direction, operations }: Cluster, link: Link, total: number): string {
  const name = subject === undefined ? "" : `**\`${subject}\`**`;
  const was = instead === undefined ? "" : `, in place of \`${instead}\`,`;
  const what = direction === undefined ? "" : `${direction}s of `;
  const whom = inWords(operations, link, total);
  if (name === "") return whom === "" ? "The whole description" : `${capital(what)}${whom}`;
  return whom === "" ? name : `${name}${was} in ${what}${whom}`;
}

/** The operations as links; of many only the first few. */
export function inWords(
  operations: ReadonlyMap<string, string>,
  link: Link,
  total: number,
  most = mostOperations,
): string {
  const sorted = [...operations].sort(([a], [b]) => a.localeCompare(b, "en"));
  if (sorted.length === total && total > mostOperations) return `all ${total} operations`;
  const shown = sorted.slice(0, sorted.length > most + 1 ? most : sorted.length);
  const rest = sorted.length - shown.length;
  const links = shown.map(([id, tag]) => link(id, tag));
  return rest > 0 ? `${links.join(", ")} and ${rest} more` : joined(links);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Operations that came, went, moved or changed their state: one line each. */
export function operationLines(findings: readonly Finding[], link: Link): string[] {
  const sorted = findings.toSorted((a, b) => a.tag.localeCompare(b.tag, "en"));
  return sorted.map(({ tag, operation = "", what }) => {
    const isGone = what.endsWith(" is gone"); // its page has gone with it
    const text = isGone ? what : what.replace(`\`${operation}\``, link(operation, tag));
    return `- ${tag}: ${text.replace(/ is (?:gone|new)$/u, "")}`;
  });
}
