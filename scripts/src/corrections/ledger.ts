import type { Json } from "../openapi/document.js";
import { type Location, normalizedPath } from "./locate.js";
import type { Action } from "./overlay.js";

/** What the corrections so far have written, by place, so that none undoes another unnoticed. */
export type Ledger = Map<string, string>;

/** The name of an earlier correction whose work this action would undo at these nodes, if there is one. */
export function undoneBy(ledger: Ledger, action: Action, nodes: Location[]): string | undefined {
  for (const node of nodes) {
    for (const place of placesTouched(action, node)) {
      for (const [written, name] of ledger) {
        if (written === place || written.startsWith(`${place}[`)) return name;
        if (action.remove && place.startsWith(`${written}[`)) return name;
      }
    }
  }
  return undefined;
}

/** Notes what the action has written. */
export function record(ledger: Ledger, action: Action, nodes: Location[]): void {
  if (action.remove) return;
  for (const node of nodes) {
    for (const place of placesTouched(action, node)) ledger.set(place, action["x-name"]);
  }
}

function placesTouched(action: Action, { steps, value }: Location): string[] {
  const here = normalizedPath(steps);
  if (Array.isArray(value) && !action.remove) return [entryPlace(here, action.update ?? null)];
  if (!action.remove) return leaves(here, action.update ?? null);
  const isEntry = typeof steps.at(-1) === "number";
  return isEntry ? [here, entryPlace(normalizedPath(steps.slice(0, -1)), value)] : [here];
}

// Positions shift when entries are removed, so an entry is known by its value.
function entryPlace(array: string, entry: Json): string {
  return `${array}[=${JSON.stringify(entry)}]`;
}

function leaves(here: string, update: Json): string[] {
  if (typeof update !== "object" || update === null || Array.isArray(update)) return [here];
  const members = Object.entries(update);
  if (members.length === 0) return [here];
  return members.flatMap(([key, value]) => leaves(`${here}${normalizedPath([key]).slice(1)}`, value));
}
