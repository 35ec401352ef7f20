import type { Document, Json } from "../openapi/document.js";
import { applyAction } from "./apply-action.js";
import { CorrectionError } from "./correction-error.js";
import { unmet } from "./expectation.js";
import { type Ledger, record, undoneBy } from "./ledger.js";
import { type Location, locate } from "./locate.js";
import type { Action, Overlay } from "./overlay.js";

export interface Corrected {
  document: Document;
  /** The corrections in order, each with the number of nodes it changed. */
  applied: { name: string; matches: number }[];
}

/**
 * Applies the corrections in order to a copy of the document.
 *
 * @throws {CorrectionError} on the first correction that selects nothing, finds something else than it expects,
 * changes nothing, or undoes an earlier one.
 */
export async function applyCorrections(document: Document, overlay: Overlay): Promise<Corrected> {
  const corrected = structuredClone(document);
  const applied: Corrected["applied"] = [];
  const ledger: Ledger = new Map();
  for (const action of overlay.actions) {
    const fail = (reason: string): never => {
      throw new CorrectionError(overlay.file, action["x-name"], reason);
    };
    const nodes = locate(corrected, action.target);
    const problem = unmet(corrected, action.target, action["x-expect"], nodes) ?? incompatible(action, nodes);
    if (problem !== undefined) fail(problem);
    const other = undoneBy(ledger, action, nodes);
    if (other !== undefined) fail(`would undo what ${other} has done`);
    record(ledger, action, nodes);
    const failure = await applyAction(corrected, action, nodes);
    if (failure !== undefined) fail(failure);
    applied.push({ name: action["x-name"], matches: nodes.length });
  }
  return { document: corrected, applied };
}

/** Overlay 1.0 merges objects into objects and appends entries to arrays; anything else has no one meaning. */
function incompatible(action: Action, nodes: Location[]): string | undefined {
  if (action.remove)
    return nodes.some(({ steps }) => steps.length === 0) ? "cannot remove the document" : undefined;
  for (const { value } of nodes) {
    if (Array.isArray(value)) continue;
    if (!isObject(value))
      return `${action.target} selects ${JSON.stringify(value)}, which an update cannot merge into`;
    if (!isObject(action.update)) return "an update of an object has to be an object";
    const key = arrayOverArray(value, action.update);
    if (key !== undefined) return `would join two arrays at ${key}; make the array itself the target`;
  }
  return undefined;
}

function arrayOverArray(value: Record<string, Json>, update: Record<string, Json>): string | undefined {
  for (const [key, part] of Object.entries(update)) {
    const present = value[key];
    if (Array.isArray(present) && Array.isArray(part)) return key;
    if (!isObject(present) || !isObject(part)) continue;
    const deeper = arrayOverArray(present, part);
    if (deeper !== undefined) return `${key}.${deeper}`;
  }
  return undefined;
}

function isObject(value: Json | undefined): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
