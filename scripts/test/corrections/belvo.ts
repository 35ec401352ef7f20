import { readFileSync } from "node:fs";
import { applyCorrections, type Overlay, readCorrections } from "../../src/corrections/index.js";
import type { Document } from "../../src/openapi/document.js";

const read = (file: string): string =>
  readFileSync(new URL(`../../../openapi/belvo/${file}`, import.meta.url), "utf8");

export const upstream = JSON.parse(read("upstream.json")) as Document;
export const corrections: Overlay = readCorrections(read("corrections.yaml"), "corrections.yaml");
export const { document: corrected, applied } = await applyCorrections(upstream, corrections);
