import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { replaceFiles } from "../vendor/index.js";

/** What the tree was like before a run began to write. It is on disk for as long as the run writes. */
interface Journal {
  /** The process that writes. */
  pid: number;
  /** Content by path from the root; null for a file that was not there. */
  before: Record<string, string | null>;
}

type Move = (from: string, to: string) => Promise<void>;

const journalFile = (root: string): string => join(root, ".regenerate/undo.json");

/**
 * Puts files into the tree, all of them or none: a failure leaves it as it was, and what a killed process has left
 * half-done is undone by `recover`. Paths are from the root.
 */
export async function commit(
  root: string,
  contents: ReadonlyMap<string, string>,
  move: Move = rename,
): Promise<string[]> {
  const before: Journal["before"] = {};
  const changed = new Map<string, string>();
  for (const [path, content] of contents) {
    const file = join(root, path);
    const old = existsSync(file) ? await readFile(file, "utf8") : null;
    if (old === content) continue;
    before[path] = old;
    changed.set(file, content);
  }
  if (changed.size === 0) return [];
  const journal = journalFile(root);
  await mkdir(dirname(journal), { recursive: true });
  const draft = `${journal}.${process.pid}.tmp`;
  await writeFile(draft, JSON.stringify({ pid: process.pid, before } satisfies Journal));
  await rename(draft, journal);
  try {
    for (const file of changed.keys()) await mkdir(dirname(file), { recursive: true });
    await replaceFiles(changed, move);
  } finally {
    await rm(journal, { force: true }); // either everything is there, or `replaceFiles` has put all of it back
  }
  return Object.keys(before);
}

/** Whether a process writes, or was killed while it wrote. */
export function isPending(root: string): boolean {
  return existsSync(journalFile(root));
}

/**
 * Undoes what a process that was killed while it wrote has left behind. Returns the paths it put back.
 *
 * @throws Error while that process still runs.
 */
export async function recover(root: string): Promise<string[]> {
  const journal = journalFile(root);
  if (!existsSync(journal)) return [];
  const { pid, before } = JSON.parse(await readFile(journal, "utf8")) as Journal; // written by `commit`, in one move
  if (pid !== process.pid && isRunning(pid))
    throw new Error(`process ${pid} is writing here; wait for it to end`);
  const restored = new Map<string, string>();
  for (const [path, content] of Object.entries(before)) {
    const file = join(root, path);
    await rm(`${file}.${pid}.tmp`, { force: true });
    if (content === null) await rm(file, { force: true });
    else restored.set(file, content);
  }
  await replaceFiles(restored);
  await rm(journal);
  return Object.keys(before);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
