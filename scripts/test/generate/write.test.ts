import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { staleOutputs, writeOutputs } from "../../src/generate/write.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "write-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const outputs = [
  { path: "a/one.ts", content: "one" },
  { path: "b/two.ts", content: "two" },
];

it("writes what is missing, in folders that are not there yet", async () => {
  expect(await writeOutputs(root, outputs)).toEqual(["a/one.ts", "b/two.ts"]);
  expect(readFileSync(join(root, "b/two.ts"), "utf8")).toBe("two");
});

it("leaves alone what is up to date", async () => {
  await writeOutputs(root, outputs);
  const before = statSync(join(root, "a/one.ts")).mtimeMs;
  expect(await writeOutputs(root, outputs)).toEqual([]);
  expect(statSync(join(root, "a/one.ts")).mtimeMs).toBe(before);
});

it("tells which outputs are stale", async () => {
  await writeOutputs(root, outputs);
  writeFileSync(join(root, "b/two.ts"), "edited");
  expect(staleOutputs(root, outputs).map(({ path }) => path)).toEqual(["b/two.ts"]);
});

it("writes nothing when one output cannot be written", async () => {
  const blocked = [...outputs, { path: "a", content: "a folder stands here" }];
  await expect(writeOutputs(root, blocked)).rejects.toThrow();
  expect(staleOutputs(root, outputs)).toHaveLength(2);
});
