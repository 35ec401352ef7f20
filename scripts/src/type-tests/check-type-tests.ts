import { readFileSync } from "node:fs";
import type ts from "typescript";
import { diagnose } from "./diagnose.js";

const directive = /^\s*\/\/ @ts-expect-error(?: TS(\d+): (.+?))?\s*$/;

/**
 * Compiles files of type tests and answers with what does not hold: an error that no directive expects, a
 * directive without an error, and a directive whose error is another one than it says. A directive names
 * the code and a part of the message: `// @ts-expect-error TS2322: 'date_from'`.
 */
export function checkTypeTests(files: readonly string[], compilerOptions: ts.CompilerOptions = {}): string[] {
  const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  const expected = [...texts].flatMap(([file, text]) => expectations(file, text));
  // Without its directive the compiler says what it would have hidden.
  const bared = new Map(
    [...texts].map(([file, text]) => [file, text.replaceAll("@ts-expect-error", "expected:")]),
  );
  const found = diagnose(bared, compilerOptions);

  const met = new Set<object>();
  const unexpected = found.flatMap(({ file, line, code, message }) => {
    const expectation = expected.find((one) => one.file === file && one.covers === line);
    if (expectation) met.add(expectation);
    if (expectation?.code === code && message.includes(expectation.text)) return [];
    return [`${file}:${line}: TS${code} ${message}`];
  });
  const unmet = expected
    .filter((one) => !met.has(one))
    .map(({ file, line }) => `${file}:${line}: no error follows`);
  return [...unexpected, ...unmet];
}

interface Expectation {
  readonly file: string;
  readonly line: number;
  /** The line that has to be wrong: the next one that is no comment. */
  readonly covers: number;
  readonly code: number;
  readonly text: string;
}

function expectations(file: string, text: string): Expectation[] {
  const lines = text.split("\n");
  return lines.flatMap((content, index) => {
    if (!content.includes("@ts-expect-error")) return [];
    const line = index + 1;
    const [, code, message] = directive.exec(content) ?? [];
    if (!code || !message)
      throw new Error(`${file}:${line}: write the directive as // @ts-expect-error TS2322: text`);
    const offset = lines.slice(line).findIndex((next) => !/^\s*\/\//.test(next));
    return [{ file, line, covers: line + 1 + offset, code: Number(code), text: message }];
  });
}
