import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkCode, codeBlocks } from "@x/belvo-scripts/readme/index";
import { expect, test } from "vitest";

const readme = readFileSync(fileURLToPath(new URL("../../../README.md", import.meta.url)), "utf8");

test("the code of the first README compiles", () => {
  const blocks = codeBlocks(readme).filter(({ language }) => language === "ts");
  expect(blocks).toHaveLength(1);
  expect(checkCode(blocks, { directory: import.meta.dirname })).toEqual([]);
});

test("it would not, with a filter that the operation does not have", () => {
  const wrong = codeBlocks(readme.replace("value_date__range: [", "date_from: ["));
  expect(checkCode(wrong, { directory: import.meta.dirname })).toHaveLength(1);
});
