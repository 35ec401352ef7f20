import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const leftOut = new Set(["node_modules", "dist", ".turbo", ".reports"]);

/** The TypeScript below a folder, by path from the root: what is written, not what is installed or built. */
export function filesBelow(root: string, folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !leftOut.has(entry.name))
      for (const [name, text] of filesBelow(root, path)) files.set(name, text);
    else if (entry.isFile() && /\.[cm]?ts$/u.test(entry.name))
      files.set(path.replaceAll("\\", "/"), readFileSync(join(root, path), "utf8"));
  }
  return files;
}
