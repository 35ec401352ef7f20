import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceFiles } from "../vendor/index.js";
import type { Output } from "./outputs.js";

/** The outputs that differ from what is on disk. */
export function staleOutputs(root: string, outputs: readonly Output[]): Output[] {
  return outputs.filter(({ path, content }) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, "utf8") !== content;
  });
}

/** Writes the outputs that have changed, all of them or none. Returns the paths it wrote. */
export async function writeOutputs(root: string, outputs: readonly Output[]): Promise<string[]> {
  const stale = staleOutputs(root, outputs);
  for (const { path } of stale) mkdirSync(dirname(join(root, path)), { recursive: true });
  await replaceFiles(new Map(stale.map(({ path, content }) => [join(root, path), content])));
  return stale.map(({ path }) => path);
}
