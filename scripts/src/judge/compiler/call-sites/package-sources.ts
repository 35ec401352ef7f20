import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every entry of the packages, as callers import it, with the source it is built from. */
export function sourcesOfEntries(root: string): Map<string, string> {
  const packages = join(root, "packages");
  const entries = new Map<string, string>();
  for (const folder of readdirSync(packages)) {
    const file = join(packages, folder, "package.json");
    if (!existsSync(file)) continue;
    const { name, exports } = JSON.parse(readFileSync(file, "utf8")) as { name: string; exports?: object };
    for (const entry of Object.keys(exports ?? {})) {
      const source = sourceOf(join(packages, folder, "src"), entry);
      if (source !== undefined) entries.set(join(name, entry).replaceAll("\\", "/"), source);
    }
  }
  return entries;
}

function sourceOf(folder: string, entry: string): string | undefined {
  return [join(folder, entry, "index.ts"), join(folder, `${entry}.ts`)].find(existsSync);
}

/** Where the compiler finds each entry: its `paths`. */
export function pathsOfEntries(root: string): Record<string, string[]> {
  return Object.fromEntries([...sourcesOfEntries(root)].map(([entry, source]) => [entry, [source]]));
}

/** Folders of the sources of all packages, from the root: `packages/types/src`. */
export function sourceFolders(root: string): string[] {
  const files = [...sourcesOfEntries(root).values()];
  return [...new Set(files.map((file) => relative(root, file).split(sep).slice(0, 3).join("/")))];
}
