import { describe, expect, test } from "vitest";
import { checkCode, codeBlocks, docCodeBlocks } from "../../src/readme/index.js";

const markdown = (lines: string[]) => lines.join("\n");
const directory = import.meta.dirname;

describe("codeBlocks", () => {
  test("reads language, code and the line on which the code begins", () => {
    const text = markdown([
      "# Title",
      "",
      "```ts title=x",
      "const a = 1;",
      "",
      "a;",
      "```",
      "",
      "~~~",
      "plain",
      "~~~",
    ]);
    expect(codeBlocks(text)).toEqual([
      { language: "ts", code: "const a = 1;\n\na;\n", line: 4 },
      { language: "", code: "plain\n", line: 10 },
    ]);
  });

  test("takes the indentation of a list item off, and no more", () => {
    const text = markdown(["1. first", "   ```ts", "   if (a) {", "     b();", "   }", " left", "   ```"]);
    expect(codeBlocks(text)).toEqual([{ language: "ts", code: "if (a) {\n  b();\n}\nleft\n", line: 3 }]);
  });

  test("lets a longer fence contain a shorter one", () => {
    const text = markdown(["````md", "```ts", "a;", "```", "````"]);
    expect(codeBlocks(text)).toEqual([{ language: "md", code: "```ts\na;\n```\n", line: 2 }]);
  });

  test("ignores inline code that begins a line with three backticks", () => {
    expect(codeBlocks("```not a fence``` but text")).toEqual([]);
  });

  test("reads Windows line ends", () => {
    expect(codeBlocks("```ts\r\na;\r\n```\r\n")).toEqual([{ language: "ts", code: "a;\n", line: 2 }]);
  });

  test("refuses a block that is never closed", () => {
    expect(() => codeBlocks("text\n```ts\na;")).toThrow("the code block on line 2 is never closed");
  });
});

describe("docCodeBlocks", () => {
  test("reads the examples of doc comments with their lines in the source", () => {
    const source = markdown([
      "/**",
      " * Says it.",
      " *",
      " * ```ts",
      " * f({",
      " *   a: 1 });",
      " * ```",
      " */",
      "const x = `",
      "```",
      "`;",
    ]);
    expect(docCodeBlocks(source)).toEqual([{ language: "ts", code: "f({\n  a: 1 });\n", line: 5 }]);
  });
});

describe("checkCode", () => {
  // The DOM and Node's types cost seconds and change nothing here.
  const quick = { types: [], lib: ["lib.es2022.d.ts"] };
  const check = (lines: string[], options = {}) =>
    checkCode(codeBlocks(markdown(lines)), { directory, compilerOptions: quick, ...options });

  test("finds nothing in correct code, awaits at the top included", () => {
    const code = [
      "```ts",
      'import { join } from "node:path";',
      "const url = new URL(join('a'));",
      "await url;",
      "```",
    ];
    expect(check(code, { compilerOptions: {} })).toEqual([]);
  });

  test("names the line of the text and the error", () => {
    const found = check(["Text", "```ts", "const a = 1;", "const b: string = a;", "```"]);
    expect(found).toEqual(["line 4: TS2322 Type 'number' is not assignable to type 'string'."]);
  });

  test("reports syntax errors", () => {
    expect(check(["```typescript", "const = 1;", "```"])[0]).toMatch(/^line 2: TS1134/);
  });

  test("checks each block by itself", () => {
    const found = check(["```ts", "const a = 1;", "```", "```ts", "const a = 2;", "b;", "```"]);
    expect(found).toEqual(["line 6: TS2304 Cannot find name 'b'."]);
  });

  test("knows the globals, which a block may declare again", () => {
    const globals = "declare global { const client: { count: number } }\nexport {};";
    const found = check(
      ["```ts", "client.count.toFixed();", "```", "```ts", "const client = 1; client.toFixed();", "```"],
      { globals },
    );
    expect(found).toEqual([]);
  });

  test("reports an error in the globals", () => {
    expect(check(["```ts", "export {};", "```"], { globals: "export const a: string = 1;" })[0]).toMatch(
      /^globals, line 1: TS2322/,
    );
  });

  test("is as strict as the compiler options say", () => {
    const code = ["```ts", "const a: string[] = []; a[0].length;", "```"];
    expect(check(code)[0]).toMatch(/^line 2: TS2532/);
    expect(check(code, { compilerOptions: { ...quick, noUncheckedIndexedAccess: false } })).toEqual([]);
  });

  test("leaves other languages out, and refuses to check nothing at all", () => {
    expect(check(["```sh", "npm install", "```", "```ts", "export {};", "```"])).toEqual([]);
    expect(() => check(["```sh", "npm install", "```"])).toThrow("no TypeScript block");
  });
});
