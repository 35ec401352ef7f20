import { readdirSync, readFileSync } from "node:fs";
import * as operations from "@x/belvo-fetch";
import { checkCode, codeBlocks, docCodeBlocks } from "@x/belvo-scripts/readme/index";
import { expect, test } from "vitest";

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

test("the code of the README compiles", () => {
  const blocks = codeBlocks(read("../README.md"));
  expect(blocks.filter(({ language }) => language === "ts").length).toBeGreaterThan(5);
  expect(checkCode(blocks, { directory: import.meta.dirname })).toEqual([]);
});

test("the examples in the comments compile", () => {
  const sources = readdirSync(new URL("../src/", import.meta.url), {
    recursive: true,
    encoding: "utf8",
  }).filter((file) => file.endsWith(".ts"));
  // One compilation for all: the thousands of a line number say which source it is of.
  const blocks = sources.flatMap((file, index) =>
    docCodeBlocks(read(`../src/${file}`)).map((block) => ({ ...block, line: block.line + index * 1000 })),
  );
  expect(blocks.length).toBeGreaterThan(4);
  const problems = checkCode(blocks, { directory: import.meta.dirname });
  expect(
    problems.map((problem) => [sources[Math.floor(Number(/\d+/.exec(problem)) / 1000)], problem]),
  ).toEqual([]);
});

test("every entry of the package and every operation the README speaks of exists", () => {
  const readme = read("../README.md");
  const { exports } = JSON.parse(read("../package.json")) as { exports: object };
  const entries = Object.keys(exports).map((entry) => entry.replace(".", "@x/belvo-helpers"));
  for (const [name] of readme.matchAll(/@x\/belvo-helpers(\/[a-z/-]+)?/g)) expect(entries).toContain(name);
  for (const entry of entries.filter((name) => !name.endsWith(".json"))) expect(readme).toContain(entry);

  const names =
    readme.match(/\b(list|detail|retrieve|destroy|register|update|modify|generate)[A-Z]\w+/g) ?? [];
  expect(names.length).toBeGreaterThan(20);
  expect([...new Set(names)].filter((name) => !(name in operations))).toEqual([]);
});
