import { STATUS_CODES } from "node:http";
import { formatPointer, isReference, parsePointer } from "../openapi/resolve.js";
import { positions } from "../openapi/walk.js";

/**
 * The words that replace the description of a response, which OpenAPI demands: the reason phrase of its status.
 * A shared response takes the phrase of the one status it is used for.
 */
export function reasonPhrases(document: unknown): (path: readonly string[]) => string {
  const byTarget = new Map<string, Set<string>>();
  for (const { kind, node, path } of positions(document)) {
    if (kind !== "response" || !isReference(node)) continue;
    const target = normalised(node.$ref);
    const statuses = byTarget.get(target) ?? new Set<string>();
    byTarget.set(target, statuses.add(path.at(-1) ?? ""));
  }
  return (path) => {
    const name = path.at(-1) ?? "";
    const isShared = path.length === 3 && path[1] === "responses"; // #/components/responses/<name>
    if (!isShared) return phrase(name);
    const [status, ...others] = byTarget.get(formatPointer(path)) ?? [];
    return phrase(others.length === 0 ? status : undefined);
  };
}

function phrase(status: string | undefined): string {
  if (status === "default") return "Any other response";
  return STATUS_CODES[status ?? ""] ?? "Response";
}

/** One spelling for `#/a%20b` and `#/a b`. */
function normalised(reference: string): string {
  try {
    return formatPointer(parsePointer(reference));
  } catch {
    return reference; // no pointer, so nothing it could be mistaken for
  }
}
