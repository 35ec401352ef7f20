import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyCorrections, readCorrections } from "../corrections/index.js";
import type { Description } from "../descriptions/description.js";
import { applyDocs, readDocs } from "../docs/index.js";
import { normalise } from "../effective/index.js";
import { applyExamples } from "../examples/index.js";
import type { Document } from "../openapi/document.js";

function read(description: Description, file: string): string {
  const path = join(description.folder, file);
  if (!existsSync(path)) throw new Error(`openapi/${description.name}/${file} is missing`);
  return readFileSync(path, "utf8");
}

/** The effective description: the official facts, corrected, in our words, with our examples. */
export async function effectiveDocument(description: Description): Promise<Document> {
  const place = (file: string): string => `openapi/${description.name}/${file}`;
  const upstream = JSON.parse(read(description, "upstream.json")) as Document;
  const corrections = readCorrections(read(description, "corrections.yaml"), place("corrections.yaml"));
  const docs = readDocs(read(description, "docs.yaml"), place("docs.yaml"));
  const { document } = await applyCorrections(upstream, corrections);
  return applyExamples(applyDocs(normalise(document), docs), { seed: description.seed });
}
