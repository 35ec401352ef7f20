import type { Finding } from "../verdict.js";
import type { OperationChange } from "./compare-operations.js";

/** A change as the report shows it; whom it concerns is for the caller to say. */
export function findingOf(change: OperationChange): Omit<Finding, "tag"> {
  const { level, kind, subject, direction } = change;
  return {
    level,
    direction,
    ...(subject !== undefined && { subject }),
    ...(kind && { kind }),
    what: `${placeOf(change)} ${change.what}`,
    source: "compiler",
  };
}

function placeOf({ subject, path, part }: OperationChange): string {
  if (subject !== undefined) return `\`${subject}${path}\``;
  return path === "" ? part : `\`${path.replace(/^\./u, "")}\` in ${part}`;
}
