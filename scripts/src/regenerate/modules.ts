import { existsSync } from "node:fs";
import { mkdir, readdir, realpath, symlink } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/**
 * Gives a stage the installed modules of the repository by links: those of the workspace lead to the stage, all
 * others to where they are.
 */
export async function linkModules(root: string, stage: string): Promise<void> {
  if (existsSync(join(root, "node_modules")))
    await link(join(root, "node_modules"), join(stage, "node_modules"));
  const packages = (await readdir(join(stage, "packages"))).map((name) => join("packages", name));
  for (const folder of [...packages, "examples"]) {
    const from = join(root, folder, "node_modules");
    if (!existsSync(from) || !existsSync(join(stage, folder))) continue;
    for (const name of await readdir(from)) {
      if (name.startsWith(".")) continue;
      if (!name.startsWith("@")) await linkModule(root, stage, join(folder, "node_modules", name));
      else
        for (const scoped of await readdir(join(from, name)))
          await linkModule(root, stage, join(folder, "node_modules", name, scoped));
    }
  }
}

async function linkModule(root: string, stage: string, path: string): Promise<void> {
  const target = await realpath(join(root, path));
  const inside = relative(await realpath(root), target);
  const isOurs = !inside.startsWith("..") && !inside.split(sep).includes("node_modules");
  await link(isOurs ? join(stage, inside) : target, join(stage, path));
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path, "junction");
}
