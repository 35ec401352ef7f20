import type { Json } from "../openapi/document.js";
import type { Location } from "./locate.js";
import type { Action } from "./overlay.js";

/**
 * Why an action cannot mean anything at these nodes, or `undefined`. Overlay 1.0 merges objects into objects and
 * appends entries to arrays; what else an update might do is left to the tool, so it is refused.
 */
export function incompatible(action: Action, nodes: Location[]): string | undefined {
  if (action.remove)
    return nodes.some(({ steps }) => steps.length === 0) ? "cannot remove the document" : undefined;
  for (const { value } of nodes) {
    if (Array.isArray(value)) continue;
    if (!isObject(value))
      return `${action.target} selects ${JSON.stringify(value)}, which an update cannot merge into`;
    if (!isObject(action.update)) return "an update of an object has to be an object";
    const problem = clash(value, action.update, "");
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function clash(
  value: Record<string, Json>,
  update: Record<string, Json>,
  prefix: string,
): string | undefined {
  for (const [key, part] of Object.entries(update)) {
    const present = Object.hasOwn(value, key) ? value[key] : undefined;
    const place = `${prefix}${key}`;
    if (Array.isArray(present))
      return `cannot merge into the array at ${place}; make the array itself the target`;
    if (!isObject(present)) continue;
    if (!isObject(part)) return `would put ${JSON.stringify(part)} over the object at ${place}`;
    const deeper = clash(present, part, `${place}.`);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function isObject(value: Json | undefined): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
