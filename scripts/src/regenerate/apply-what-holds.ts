import { type Action, applyCorrections, CorrectionError, type Overlay } from "../corrections/index.js";
import type { Document } from "../openapi/document.js";
import { at, isReference } from "../openapi/resolve.js";

/** A correction that the document no longer bears out. */
export interface Expired {
  name: string;
  reason: string;
}

/** Applies the corrections that hold and leaves out each that does not, whatever the others come to then. */
export async function applyWhatHolds(
  upstream: Document,
  overlay: Overlay,
): Promise<{ document: Document; expired: Expired[] }> {
  const all: Expired[] = [];
  for (;;) {
    const names = new Set(all.map(({ name }) => name));
    const actions = overlay.actions.filter((action) => !names.has(action["x-name"]));
    const { document, expired } = await applyInRuns(upstream, { ...overlay, actions });
    const failed = new Set(expired.map(({ name }) => name));
    const astray = actions
      .filter((action) => !failed.has(action["x-name"]))
      .flatMap((action) => danglingReference(document, action));
    all.push(...expired, ...astray);
    if (astray.length === 0) return { document, expired: all };
  }
}

/**
 * Applies as many corrections at once as hold, and goes on behind the one that does not: nothing is done more than
 * twice, however many have expired.
 */
async function applyInRuns(
  upstream: Document,
  overlay: Overlay,
): Promise<{ document: Document; expired: Expired[] }> {
  const expired: Expired[] = [];
  let document = upstream;
  let actions = overlay.actions;
  for (;;) {
    try {
      return { document: (await applyCorrections(document, { ...overlay, actions })).document, expired };
    } catch (error) {
      if (!(error instanceof CorrectionError) || error.action === undefined) throw error;
      const { action: name, message } = error;
      const index = actions.findIndex((action) => action["x-name"] === name);
      expired.push({ name, reason: message.replace(`${overlay.file}: ${name}: `, "") });
      const held = actions.slice(0, index);
      document = (await applyCorrections(document, { ...overlay, actions: held })).document;
      actions = actions.slice(index + 1);
    }
  }
}

/** A correction that refers to what the document does not have, or no longer has. */
function danglingReference(document: Document, { "x-name": name, update }: Action): Expired[] {
  const [missing] = referencesIn(update).filter((reference) => at(document, reference) === undefined);
  return missing === undefined ? [] : [{ name, reason: `refers to ${missing}, which is not there` }];
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(isReference(value) ? [value.$ref] : []), ...Object.values(value).flatMap(referencesIn)];
}
