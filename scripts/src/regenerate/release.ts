import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The packages that are released together, and their version. */
export interface Release {
  packages: string[];
  version: string;
}

/** Reads `fixed` of the changesets configuration and the version that all its packages have. */
export function readRelease(root: string): Release {
  const { fixed } = readJson(join(root, ".changeset/config.json")) as { fixed?: string[][] };
  const packages = fixed?.flat() ?? [];
  const [first] = packages;
  if (first === undefined) throw new Error(".changeset/config.json: `fixed` names no packages");
  return { packages, version: versionOf(root, first) };
}

function versionOf(root: string, name: string): string {
  const packages = join(root, "packages");
  for (const folder of readdirSync(packages)) {
    const file = join(packages, folder, "package.json");
    const manifest = existsSync(file) ? (readJson(file) as { name?: string; version?: string }) : {};
    if (manifest.name === name && manifest.version !== undefined) return manifest.version;
  }
  throw new Error(`.changeset/config.json names ${name}, which is not below packages/`);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
