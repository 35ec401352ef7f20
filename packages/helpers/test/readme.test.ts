import { readdirSync, readFileSync } from "node:fs";
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
