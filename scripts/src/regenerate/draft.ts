import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCorrections } from "../corrections/index.js";
import type { Description } from "../descriptions/description.js";
import { applyDocs, DocsError, readDocs } from "../docs/index.js";
import { normalise } from "../effective/index.js";
import type { Document } from "../openapi/document.js";
import { applyWhatHolds, type Expired } from "./apply-what-holds.js";

/** How far a description gets, and all that is in its way at once: generation itself stops at the first thing. */
export interface Draft {
  /** The facts with the corrections that still hold, and a name for everything. */
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
  const corrected = normalise(document);
  return { corrected, expired, texts: textProblems(() => applyDocs(corrected, docs)) };
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
