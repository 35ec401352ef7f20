import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { replaceFiles } from "../../src/vendor/replace-files.js";

function folder() {
  const path = mkdtempSync(join(tmpdir(), "replace-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return { a: join(path, "a"), b: join(path, "b"), path };
}

describe("replaceFiles", () => {
  it("writes new files and replaces old ones, leaving nothing else behind", async () => {
    const { a, b, path } = folder();
    writeFileSync(a, "old");
    expect(
      await replaceFiles(
        new Map([
          [a, "new"],
          [b, "b"],
        ]),
      ),
    ).toEqual({ changed: [a, b] });
    expect(readFileSync(a, "utf8") + readFileSync(b, "utf8")).toBe("newb");
    expect(readdirSync(path)).toEqual(["a", "b"]);
  });

  it("does not touch a file that already has these bytes", async () => {
    const { a, b } = folder();
    writeFileSync(a, "same");
    const { ino } = statSync(a);
    expect(
      await replaceFiles(
        new Map([
          [a, "same"],
          [b, "b"],
        ]),
      ),
    ).toEqual({ changed: [b] });
    expect(statSync(a).ino).toBe(ino);
  });

  it.each([["old"], [undefined]])(
    "puts the first file back (%s) when the second cannot be moved",
    async (before) => {
      const { a, b, path } = folder();
      if (before !== undefined) writeFileSync(a, before);
      const files = new Map([
        [a, "new"],
        [b, "b"],
      ]);
      const move = async (from: string, to: string) => {
        if (to === b) throw new Error("no space");
        renameSync(from, to);
        expect(readFileSync(a, "utf8")).toBe("new");
      };
      await expect(replaceFiles(files, move)).rejects.toThrow("no space");
      expect(readdirSync(path)).toEqual(before === undefined ? [] : ["a"]);
      if (before !== undefined) expect(readFileSync(a, "utf8")).toBe(before);
    },
  );

  it("changes nothing when something else is in the way", async () => {
    const { a, b, path } = folder();
    writeFileSync(a, "old");
    mkdirSync(join(b, "in the way"), { recursive: true });
    const files = new Map([
      [a, "new"],
      [b, "b"],
    ]);
    await expect(replaceFiles(files)).rejects.toThrow();
    expect(readFileSync(a, "utf8")).toBe("old");
    expect(readdirSync(path)).toEqual(["a", "b"]);
  });

  it("removes a new file when the other cannot be written", async () => {
    const { a, path } = folder();
    await expect(
      replaceFiles(
        new Map([
          [a, "new"],
          [join(path, "none", "b"), "b"],
        ]),
      ),
    ).rejects.toThrow();
    expect(readdirSync(path)).toEqual([]);
  });
});
