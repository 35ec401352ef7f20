import type { Finding } from "../judge/index.js";
import type { Expired } from "./draft.js";

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
    ...expired.map(
      ({ name: correction, reason }) =>
        `The correction \`${correction}\` no longer holds: ${reason}. Delete it where upstream has mended the mistake, or move it in \`openapi/${name}/corrections.yaml\`.`,
    ),
    ...textLines(texts),
    ...failureLines(failure),
    ...problems,
    ...renames(findings),
    ...unknown.map(
      ({ pointer, kept }) =>
        `OpenAPI knows no \`${pointer}\`; it was ${kept ? "kept" : "dropped, as it holds words"}.`,
    ),
  ];
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

function textLines(texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const lines = texts.map((text) => `  - \`${text.replaceAll("`", "'")}\``);
  const entries =
    texts.length === 1 ? "An entry of `docs.yaml` has" : `${texts.length} entries of \`docs.yaml\` have`;
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
