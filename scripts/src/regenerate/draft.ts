import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Action,
  applyCorrections,
  CorrectionError,
  type Overlay,
  readCorrections,
} from "../corrections/index.js";
import type { Description } from "../descriptions/description.js";
import { applyDocs, DocsError, readDocs } from "../docs/index.js";
import type { Document } from "../openapi/document.js";
import { at, isReference } from "../openapi/resolve.js";

/** A correction that the document no longer bears out. */
export interface Expired {
  name: string;
  reason: string;
}

/** How far a description gets, and all that is in its way at once: generation itself stops at the first thing. */
export interface Draft {
  /** The facts with the corrections that still hold. */
  corrected: Document;
  expired: Expired[];
  /** Texts that are missing or describe nothing, one line each. */
  texts: string[];
}

/** Applies the corrections and texts of a description as far as they go. */
export async function draft(description: Description): Promise<Draft> {
  const read = (file: string): string => readFileSync(join(description.folder, file), "utf8");
  const place = (file: string): string => `openapi/${description.name}/${file}`;
  const upstream = JSON.parse(read("upstream.json")) as Document; // `vendor` has checked it
  const overlay = readCorrections(read("corrections.yaml"), place("corrections.yaml"));
  const docs = readDocs(read("docs.yaml"), place("docs.yaml"));
  const { document, expired } = await applyWhatHolds(upstream, overlay);
  return { corrected: document, expired, texts: textProblems(() => applyDocs(document, docs)) };
}

/** Leaves out each correction that does not hold, whatever the others come to then. */
async function applyWhatHolds(
  upstream: Document,
  overlay: Overlay,
): Promise<{ document: Document; expired: Expired[] }> {
  const expired: Expired[] = [];
  let actions = overlay.actions;
  for (;;) {
    try {
      const { document } = await applyCorrections(upstream, { ...overlay, actions });
      const astray = actions.flatMap((action) => danglingReference(document, action));
      if (astray.length === 0) return { document, expired };
      expired.push(...astray);
    } catch (error) {
      if (!(error instanceof CorrectionError) || error.action === undefined) throw error;
      const { action: name, message } = error;
      expired.push({ name, reason: message.replace(`${overlay.file}: ${name}: `, "") });
    }
    const names = new Set(expired.map(({ name }) => name));
    actions = actions.filter((action) => !names.has(action["x-name"]));
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

function textProblems(apply: () => unknown): string[] {
  try {
    apply();
    return [];
  } catch (error) {
    if (error instanceof DocsError) return [...error.problems];
    throw error;
  }
}
