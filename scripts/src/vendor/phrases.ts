import { STATUS_CODES } from "node:http";
import { isReference } from "../openapi/resolve.js";
import { positions } from "../openapi/walk.js";

/**
 * The words that replace the description of a response, which OpenAPI demands: the reason phrase of its status.
 * A shared response takes the phrase of the one status it is used for.
 */
export function reasonPhrases(document: unknown): (path: readonly string[]) => string {
  const byTarget = new Map<string, Set<string>>();
  for (const { kind, node, path } of positions(document)) {
    if (kind !== "response" || !isReference(node)) continue;
    const statuses = byTarget.get(node.$ref) ?? new Set<string>();
    byTarget.set(node.$ref, statuses.add(path.at(-1) ?? ""));
  }
  return (path) => {
    const name = path.at(-1) ?? "";
    if (path[0] !== "components") return phrase(name);
    const [status, ...others] = byTarget.get(`#/${path.join("/")}`) ?? [];
    return phrase(others.length === 0 ? status : undefined);
  };
}

function phrase(status: string | undefined): string {
  if (status === "default") return "Any other response";
  return STATUS_CODES[status ?? ""] ?? "Response";
}
