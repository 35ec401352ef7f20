import { isDeepStrictEqual } from "node:util";
import type { OperationEntry } from "../../openapi/operations.js";
import { callOf, hasId, operationName } from "../operation-name.js";
import type { Change } from "./change.js";
import { code, listed, shownValue } from "./place.js";

/** What has changed in name, address, area and state of an operation. */
export function compareIdentity(old: OperationEntry, now: OperationEntry): Change[] {
  const kind = "operation";
  const changes: Change[] = [];
  const name = code(operationName(now));
  if (hasId(old) && old.id !== now.id) {
    const what = hasId(now)
      ? `${code(old.id)} is now called ${name}`
      : `${code(old.id)} has no name any more`;
    changes.push({ level: "major", kind, what });
  }
  const [was, is] = [callOf(old), callOf(now)];
  if (was !== is)
    changes.push({ level: "major", kind, what: `${name} is now at ${code(is)} instead of ${code(was)}` });
  const [from, to] = [old.operation, now.operation];
  if ((from.deprecated === true) !== (to.deprecated === true)) {
    const what = `${name} ${to.deprecated === true ? "is deprecated" : "is no longer deprecated"}`;
    changes.push({ level: "minor", kind, what });
  }
  if (!isDeepStrictEqual(from.tags, to.tags)) {
    const areas = (tags: string[] = []): string => listed(tags) || "no area";
    const what = `${name} belongs to ${areas(to.tags)} instead of ${areas(from.tags)}`;
    changes.push({ level: "patch", kind, what });
  }
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if ((key !== "callbacks" && !key.startsWith("x-")) || isDeepStrictEqual(from[key], to[key])) continue;
    changes.push({
      level: "patch",
      what: `${code(key)}: ${shownValue(to[key])} instead of ${shownValue(from[key])}`,
    });
  }
  return changes;
}
