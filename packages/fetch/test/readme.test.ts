import { readFileSync } from "node:fs";
import { checkCode, codeBlocks, docCodeBlocks } from "@x/belvo-scripts/readme/index";
import { expect, test, vi } from "vitest";

// The compiler reads all of the types; that is slow on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");

// What the text has introduced before its short examples.
const globals = `
  import type { BelvoClient } from "@x/belvo-fetch";
  declare global { const belvo: BelvoClient; const linkId: string; }
`;

test("the code of the README compiles", () => {
  const blocks = codeBlocks(read("../README.md"));
  expect(blocks.filter(({ language }) => language === "ts").length).toBeGreaterThan(12);
  expect(checkCode(blocks, { directory: import.meta.dirname, globals })).toEqual([]);
});

test("the README shows the error that an unknown filter really gets", () => {
  const wrong = codeBlocks(read("../README.md"))
    .filter(({ code }) => code.includes("value_date__range"))
    .map((block) => ({ ...block, code: block.code.replace("value_date__range: [", "date_from: [") }));
  const problems = checkCode(wrong, { directory: import.meta.dirname, globals });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/TS2322 Type '.*' is not assignable to type 'never'/);
});

test.each(["client.ts"])("the examples in the comments of %s compile", (file) => {
  expect(checkCode(docCodeBlocks(read(`../src/${file}`)), { directory: import.meta.dirname })).toEqual([]);
});
