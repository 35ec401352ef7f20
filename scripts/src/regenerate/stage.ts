import { cpSync, existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A copy of the repository to work in: whatever happens to it, the repository itself is as it was. */
export interface Stage {
  root: string;
  close: () => Promise<void>;
}

const copied = [
  "openapi",
  "packages",
  "examples",
  "package.json",
  "tsconfig.base.json",
  "pnpm-workspace.yaml",
];
const leftOut = new Set(["node_modules", "dist", ".turbo", ".reports"]);

/** Copies what generation and verification read to a folder of the system's temporary files. */
export async function openStage(root: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), `belvo-regenerate-${process.pid}-`));
  try {
    for (const name of copied) {
      if (!existsSync(join(root, name))) continue;
      // Five times as fast as the one that does not block, and nothing else runs yet.
      cpSync(join(root, name), join(folder, name), {
        recursive: true,
        filter: (file) => !leftOut.has(basename(file)),
      });
    }
    // Our own programs do not change on the way.
    if (existsSync(join(root, "scripts")))
      await symlink(join(root, "scripts"), join(folder, "scripts"), "junction");
    await mkdir(join(folder, "packages"), { recursive: true });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { root: folder, close: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
