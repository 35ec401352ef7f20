import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkTypeTests, diagnose } from "../../src/type-tests/index.js";

const quick = { lib: ["lib.es2022.d.ts"] };
const folder = mkdtempSync(join(tmpdir(), "type-tests-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("checkTypeTests", () => {
  const file = join(folder, "a.ts");
  const check = (...lines: string[]) => {
    writeFileSync(file, lines.join("\n"));
    return checkTypeTests([file], quick).map((problem) => problem.slice(file.length));
  };

  test("finds nothing where each directive is followed by the error it names", () => {
    expect(
      check("const a = 1;", "// @ts-expect-error TS2322: 'string'", "const b: string = a;", "b;"),
    ).toEqual([]);
  });

  test("reports an error that has another text than the directive says", () => {
    const found = check(
      "const a = 1;",
      "// @ts-expect-error TS2322: 'boolean'",
      "const b: string = a;",
      "b;",
    );
    expect(found).toEqual([":3: TS2322 Type 'number' is not assignable to type 'string'."]);
  });

  test("reports an error without a directive", () => {
    expect(check("a;")).toEqual([":1: TS2304 Cannot find name 'a'."]);
  });

  test("reports a directive without an error", () => {
    expect(check("// @ts-expect-error TS2304: 'b'", "const b = 1;", "b;")).toEqual([":1: no error follows"]);
  });

  test("skips comments between a directive and its line", () => {
    expect(check("// @ts-expect-error TS2304: 'b'", "// why", "b;")).toEqual([]);
  });

  test("expects one error of each directive, not two", () => {
    expect(check("// @ts-expect-error TS2304: 'b'", "b; c;")).toEqual([":2: TS2304 Cannot find name 'c'."]);
  });

  test("refuses a directive without a reason", () => {
    expect(() => check("// @ts-expect-error", "b;")).toThrow(`${file}:1: write the directive as`);
    expect(() => check("// @ts-expect-error because", "b;")).toThrow(`${file}:1: write the directive as`);
  });
});

describe("diagnose", () => {
  test("lets files import each other though they are nowhere", () => {
    const sources = new Map([
      ["/nowhere/a.ts", "export const a = 1;"],
      ["/nowhere/b.ts", 'import { a } from "./a.js";\na.toFixed();\na.length;'],
    ]);
    const message = "Property 'length' does not exist on type '1'.";
    expect(diagnose(sources, quick)).toEqual([
      { file: "/nowhere/b.ts", line: 3, column: 3, code: 2339, message },
    ]);
  });

  test("reports compiler options that contradict each other", () => {
    const found = diagnose(new Map([["/nowhere/a.ts", "export {};"]]), {
      ...quick,
      strict: false,
      strictNullChecks: false,
    });
    expect(found).toEqual([expect.objectContaining({ file: "", code: 5052 })]);
  });
});
