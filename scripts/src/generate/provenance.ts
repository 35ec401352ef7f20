import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDescriptions } from "../descriptions/description.js";

/** What `package.json` says about a description; all of it stands in `upstream.lock.json`. */
const facts = ["source", "retrievedAt", "sha256", "version"] as const;
type Provenance = Record<(typeof facts)[number], string>;

/** The manifest with where each description comes from, under `openapi`; everything else as it was. */
export function withProvenance(manifest: string, provenance: Record<string, Provenance>): string {
  const text = JSON.stringify({ openapi: provenance }, null, 2).slice(2, -2);
  // As text, so that the formatting of the rest stays the formatter's business.
  const member = /^ {2}"openapi": \{[\s\S]*?^ {2}\}/m;
  if (!member.test(manifest))
    throw new Error('package.json has no "openapi" object to keep the provenance in');
  return manifest.replace(member, () => text);
}

/** `packages/types/package.json` as it has to be, over all descriptions of the repository. */
export function typesManifest(root: string): string {
  const provenance = readDescriptions(root).map(({ name, folder }) => {
    const lock = JSON.parse(readFileSync(join(folder, "upstream.lock.json"), "utf8")) as Provenance;
    return [name, Object.fromEntries(facts.map((fact) => [fact, lock[fact]])) as Provenance];
  });
  const manifest = readFileSync(join(root, "packages/types/package.json"), "utf8");
  return withProvenance(manifest, Object.fromEntries(provenance));
}
