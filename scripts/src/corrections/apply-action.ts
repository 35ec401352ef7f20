import { isDeepStrictEqual } from "node:util";
import { openapiOverlay } from "openapi-format";
import type { Document } from "../openapi/document.js";
import { type Location, lookup, normalizedPath } from "./locate.js";
import type { Action } from "./overlay.js";

/**
 * Carries out one action at the nodes it selects, changing `document`. Says what went wrong, or `undefined`.
 *
 * The library gets each node by its own path, the last one first, for two reasons: it loses its place when several
 * entries of one array are removed at once, and its JSONPath is close to RFC 9535 without being it.
 */
export async function applyAction(
  document: Document,
  action: Action,
  nodes: Location[],
): Promise<string | undefined> {
  const before = nodes.map(({ value }) => structuredClone(value));
  const actions = nodes.toSorted(lastFirst).map(({ steps, value }) => {
    const target = normalizedPath(steps);
    if (action.remove) return { target, remove: true };
    // Overlay 1.0 appends the update to an array as one entry; the library joins two arrays.
    return { target, update: Array.isArray(value) ? [action.update] : action.update };
  });
  const { resultData } = await openapiOverlay(document, {
    overlaySet: { overlay: "1.0.0", actions },
  });
  const missed = (resultData as { unusedActions: { target: string }[] }).unusedActions[0];
  if (missed !== undefined) return `could not be carried out at ${missed.target}`;
  if (action.remove) return undefined;
  const idle = nodes.find(({ steps }, i) => !changed(before[i], lookup(document, steps)));
  return idle && `changes nothing at ${normalizedPath(idle.steps)}`;
}

/** Later entries of an array before earlier ones, and what is inside a node before the node. */
function lastFirst({ steps: a }: Location, { steps: b }: Location): number {
  for (const [i, step] of a.entries()) {
    const other = b[i];
    if (other === undefined) return -1;
    if (step !== other) return step > other ? -1 : 1;
  }
  return a.length - b.length;
}

function changed(before: unknown, after: unknown): boolean {
  // The library merges an array entry that has the `name` and `in` of another one into that one.
  if (Array.isArray(before) && Array.isArray(after)) return after.length === before.length + 1;
  return !isDeepStrictEqual(before, after);
}
