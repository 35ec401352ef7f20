import type { Document } from "../openapi/document.js";
import { applyAction } from "./apply-action.js";
import { CorrectionError } from "./correction-error.js";
import { unmet } from "./expectation.js";
import { incompatible } from "./incompatible.js";
import { type Ledger, record, undoneBy } from "./ledger.js";
import { locate } from "./locate.js";
import type { Overlay } from "./overlay.js";

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
