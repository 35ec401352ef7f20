import { readFile, rename, rm, writeFile } from "node:fs/promises";

/**
 * Replaces all files or none: a failure on the way leaves every file as it was. Unchanged files are not touched.
 * `move` puts a finished file in its place; by default it renames.
 */
export async function replaceFiles(
  contents: ReadonlyMap<string, string>,
  move: (from: string, to: string) => Promise<void> = rename,
): Promise<{ changed: string[] }> {
  const staged: { file: string; temporary: string; before: Buffer | undefined }[] = [];
  const replaced: typeof staged = [];
  try {
    for (const [file, content] of contents) {
      const before = await readIfThere(file);
      if (before?.equals(Buffer.from(content))) continue;
      const temporary = `${file}.${process.pid}.tmp`;
      staged.push({ file, temporary, before });
      await writeFile(temporary, content, { flag: "wx" });
    }
    for (const entry of staged) {
      await move(entry.temporary, entry.file);
      replaced.push(entry);
    }
    return { changed: staged.map(({ file }) => file) };
  } catch (error) {
    for (const { file, before } of replaced) {
      if (before === undefined) await rm(file, { force: true });
      else await writeFile(file, before);
    }
    throw error;
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true });
  }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined; // what readFile throws
    throw error;
  }
}
