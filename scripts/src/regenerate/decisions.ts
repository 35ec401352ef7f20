import { type Finding, nameLikeness } from "../judge/index.js";
import type { Expired } from "./apply-what-holds.js";

export interface Open {
  /** Folder of the description below `openapi/`. */
  name: string;
  expired: readonly Expired[];
  texts: readonly string[];
  /** Why generation stopped, where it was neither of these. */
  failure: string | undefined;
  /** What verification found. */
  problems: readonly string[];
  findings: readonly Finding[];
  /** Keys of the official document that OpenAPI does not know. */
  unknown: readonly { pointer: string; kept: boolean }[];
}

/** What nobody but a person can decide, a line each: what it is, and where it is written down. */
export function decisions(open: Open): string[] {
  const { name, expired, texts, failure, problems, findings, unknown } = open;
  return [
    ...expiredLines(name, expired),
    ...textLines(name, texts),
    ...failureLines(failure),
    ...problems,
    ...renames(findings),
    ...renamedFields(findings),
    ...unknown.map(
      ({ pointer, kept }) =>
        `OpenAPI knows no \`${pointer}\`; it was ${kept ? "kept" : "dropped, as it holds words"}.`,
    ),
  ];
}

const mostLetters = 240;

function expiredLines(name: string, expired: readonly Expired[]): string[] {
  if (expired.length === 0) return [];
  const file = `\`openapi/${name}/corrections.yaml\``;
  const what =
    expired.length === 1 ? "A correction no longer holds" : `${expired.length} corrections no longer hold`;
  const lines = expired.map(({ name: correction, reason }) => {
    const short = reason.length > mostLetters ? `${reason.slice(0, mostLetters)}…` : reason;
    return `  - \`${correction}\`: ${short}`;
  });
  const advice = `In ${file}, delete what upstream has mended and move what stands elsewhere now`;
  return [[`${what}. ${advice}:`, ...lines].join("\n")];
}

const mostReasons = 8;

function failureLines(failure: string | undefined): string[] {
  if (failure === undefined) return [];
  const [first = "", ...reasons] = failure.split("\n").filter((line) => line.trim() !== "");
  const rest = reasons.length - mostReasons;
  const shown = reasons.slice(0, mostReasons).map((line) => `  - ${line.trim()}`);
  return [
    [`Generation stopped: ${first}`, ...shown, ...(rest > 0 ? [`  - … and ${rest} more`] : [])].join("\n"),
  ];
}

function textLines(name: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const place = `openapi/${name}/docs.yaml`;
  const lines = texts.map((text) => `  - \`${text.replace(`${place}: `, "").replaceAll("`", "'")}\``);
  const entries =
    texts.length === 1 ? `An entry of \`${place}\` has` : `${texts.length} entries of \`${place}\` have`;
  return [[`${entries} to be written or deleted:`, ...lines].join("\n")];
}

/** Operations that went where others came: no program can tell whether they are the same under another name. */
function renames(findings: readonly Finding[]): string[] {
  const operations = findings.filter(({ kind, source }) => kind === "operation" && source === "structure");
  const gone = operations.filter(({ what }) => what.endsWith(" is gone"));
  return gone.flatMap(({ operation, tag }) => {
    const fresh = operations.filter((other) => other.tag === tag && other.what.endsWith(" is new"));
    if (fresh.length === 0) return [];
    const names = fresh.map((other) => `\`${other.operation}\``).join(" or ");
    return [`Is \`${operation}\` now ${names}? If so, say it in the changeset.`];
  });
}

/** A field that went where one of almost the same name came, in the same type: each pair once. */
function renamedFields(findings: readonly Finding[]): string[] {
  const fields = findings.flatMap(({ subject, source, kind, what }) => {
    const [, path, state] = /^`([^`]+)` is (gone|new)(?: and required)?$/u.exec(what) ?? [];
    return subject !== undefined && source === "structure" && kind === undefined && path !== undefined
      ? [{ subject, path, state }]
      : [];
  });
  const came = fields.filter(({ state }) => state === "new");
  const lines = fields.flatMap((field) => {
    if (field.state !== "gone") return [];
    const alike = came.find(
      ({ subject, path }) =>
        subject === field.subject &&
        parent(path) === parent(field.path) &&
        areAlike(last(path), last(field.path)),
    );
    return alike === undefined
      ? []
      : [`Is \`${field.path}\` now \`${alike.path}\`? If so, say it in the changeset.`];
  });
  return [...new Set(lines)];
}

const last = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
const parent = (path: string): string => path.slice(0, path.lastIndexOf("."));

/** The same letters but for case and marks, or almost all pairs of them. */
function areAlike(one: string, other: string): boolean {
  return nameLikeness(one, other) >= 0.8;
}
