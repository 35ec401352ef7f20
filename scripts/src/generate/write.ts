import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Output } from "./outputs.js";

const current = (root: string, { path }: Output): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;

/** The outputs that differ from what is on disk. */
export function staleOutputs(root: string, outputs: readonly Output[]): Output[] {
  return outputs.filter((output) => current(root, output) !== output.content);
}

/**
 * Writes the outputs that have changed: all of them next to their places first, then each into its place, so
 * that a failure on the way leaves every file as it was.
 */
export function writeOutputs(root: string, outputs: readonly Output[]): Output[] {
  const changed = staleOutputs(root, outputs);
  const temporary = changed.map(({ path }) => join(root, `${path}.${process.pid}.tmp`));
  try {
    changed.forEach(({ content }, index) => {
      const file = temporary[index] as string; // both lists have the same length
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    });
    changed.forEach(({ path }, index) => renameSync(temporary[index] as string, join(root, path)));
  } finally {
    for (const file of temporary) rmSync(file, { force: true });
  }
  return changed;
}
