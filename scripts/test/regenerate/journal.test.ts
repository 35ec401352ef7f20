import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commit, isPending, recover } from "../../src/regenerate/journal.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "journal-"));
  for (const name of ["a", "b"]) writeFileSync(join(root, name), `old ${name}`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const contents = new Map([
  ["a", "new a"],
  ["b", "new b"],
  ["deep/c", "new c"],
]);
const before = { a: "old a", b: "old b" };
const after = { a: "new a", b: "new b", "deep/c": "new c" };

function tree(): Record<string, string> {
  const files = readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

describe("commit", () => {
  test("puts all files into the tree and says which have changed", async () => {
    writeFileSync(join(root, "b"), "new b");
    expect(await commit(root, contents)).toEqual(["a", "deep/c"]);
    expect(tree()).toEqual(after);
    expect(await commit(root, contents)).toEqual([]);
  });

  test.each([0, 1, 2])("puts back everything when file %i cannot be moved", async (failing) => {
    let moved = 0;
    const move = async (from: string, to: string): Promise<void> => {
      if (moved++ === failing) throw new Error("disk full");
      renameSync(from, to);
    };
    await expect(commit(root, contents, move)).rejects.toThrow("disk full");
    expect(tree()).toEqual(before);
    expect(await recover(root)).toEqual([]);
  });

  test("puts back everything when a folder stands where a file has to go", async () => {
    mkdirSync(join(root, "b2"));
    await expect(commit(root, new Map([...contents, ["b2", ""]]))).rejects.toThrow();
    expect(tree()).toEqual(before);
  });
});

/** Ends as if it had been killed while it moved one of the files. */
function killedAt(step: number): Promise<number | undefined> {
  const tsx = import.meta.resolve("tsx");
  const journal = fileURLToPath(new URL("../../src/regenerate/journal.ts", import.meta.url));
  const program = `
    import { renameSync } from "node:fs";
    import { commit } from ${JSON.stringify(journal)};
    let moved = 0;
    await commit(${JSON.stringify(root)}, new Map(${JSON.stringify([...contents])}), async (from, to) => {
      if (moved++ === ${step}) process.kill(process.pid, "SIGKILL");
      renameSync(from, to);
    });`;
  const child = spawn(process.execPath, ["--import", tsx, "--input-type=module", "-e", program]);
  return new Promise((resolve) => {
    child.once("close", (_, signal) => resolve(signal === "SIGKILL" ? child.pid : undefined));
  });
}

test("a journal tells that a run is under way or was killed", async () => {
  expect(isPending(root)).toBe(false);
  const seen: boolean[] = [];
  await commit(root, contents, async (from, to) => {
    seen.push(isPending(root));
    renameSync(from, to);
  });
  expect([...seen, isPending(root)]).toEqual([true, true, true, false]);
});

describe("recover", () => {
  test("does nothing where nothing was left behind", async () => {
    expect(await recover(root)).toEqual([]);
    expect(tree()).toEqual(before);
  });

  test.each([0, 1, 2])("undoes what a process has left that was killed at file %i", async (step) => {
    expect(await killedAt(step)).toBeGreaterThan(0);
    expect(tree()).not.toEqual(before);
    expect((await recover(root)).sort()).toEqual(["a", "b", "deep/c"]);
    expect(tree()).toEqual(before);
  });

  test("leaves a process alone that is still writing", async () => {
    mkdirSync(join(root, ".regenerate"));
    const journal = join(root, ".regenerate/undo.json");
    writeFileSync(journal, JSON.stringify({ pid: process.ppid, before: { a: "older" } }));
    await expect(recover(root)).rejects.toThrow(
      `process ${process.ppid} is writing here; wait for it to end`,
    );
    expect(readFileSync(join(root, "a"), "utf8")).toBe("old a");
    expect(existsSync(journal)).toBe(true);
  });
});
