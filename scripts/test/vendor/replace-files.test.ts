import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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

  it("puts the first file back when the second cannot be replaced", async () => {
    const { a, b, path } = folder();
    writeFileSync(a, "old");
    mkdirSync(join(b, "in the way"), { recursive: true });
    await expect(
      replaceFiles(
        new Map([
          [a, "new"],
          [b, "b"],
        ]),
      ),
    ).rejects.toThrow();
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
