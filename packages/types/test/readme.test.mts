import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCode, codeBlocks } from "@x/belvo-scripts/readme/index";
import { expect, test } from "vitest";

const directory = join(import.meta.dirname, "..");

// As a package that has this one installed: imports go by its name, to what is built.
test.each([
  ["README.md", 10],
  ["../../docs/nullability.md", 1],
])("the code in %s compiles", (file, least) => {
  const blocks = codeBlocks(readFileSync(join(directory, file), "utf8")).filter(
    ({ language }) => language === "ts",
  );
  expect(blocks.length).toBeGreaterThanOrEqual(least);
  expect(checkCode(blocks, { directory })).toEqual([]);
});
