import type { Document } from "../openapi/document.js";
import { type OperationEntry, operationsOf } from "../openapi/operations.js";
import { functionName } from "./names.js";

interface Section {
  readonly name: string;
  readonly description?: string;
  readonly entries: OperationEntry[];
}

const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** The operations under their first tag, in the order of the document's list of tags; those without come last. */
function sectionsOf(document: Document): Section[] {
  const sections = new Map<string, Section>(
    (document.tags ?? []).map((tag) => [tag.name, { ...tag, entries: [] }]),
  );
  for (const entry of operationsOf(document)) {
    const name = entry.operation.tags?.[0] ?? "Other";
    const section = sections.get(name) ?? { name, entries: [] };
    section.entries.push(entry);
    sections.set(name, section);
  }
  return [...sections.values()].filter(({ entries }) => entries.length > 0);
}

const cell = (text: string): string => text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");

const row = ({ id, method, path, operation: { summary = "", deprecated } }: OperationEntry): string =>
  `| \`${functionName(id)}\` | \`${method.toUpperCase()} ${path}\` | ${deprecated ? "Deprecated. " : ""}${cell(summary)} |`;

/** Markdown for readers: every operation with the function that calls it. */
export function emitOperationList(document: Document, from: string): string {
  const sections = sectionsOf(document);
  const [{ id } = { id: "" }, ...others] = sections.flatMap(({ entries }) => entries);
  return [
    `<!-- Generated from ${from} by \`pnpm generate\`. Do not edit. -->`,
    `# All ${others.length + 1} operations`,
    `\`${functionName(id)}\` calls the operation with the id \`${id}\`, and \`DataOf<"${id}">\` is what that answers with; so all others.`,
    sections.map(({ name }) => `- [${name}](#${anchorOf(name)})`).join("\n"),
    ...sections.flatMap(({ name, description, entries }) => [
      `## ${name}`,
      ...(description ? [description.trim()] : []),
      `| function | request | |\n| --- | --- | --- |\n${entries.map(row).join("\n")}`,
    ]),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
