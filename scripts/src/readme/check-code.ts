import { join } from "node:path";
import type ts from "typescript";
import { diagnose } from "../type-tests/diagnose.js";
import type { CodeBlock } from "./code-blocks.js";

/** Where and how code blocks are type-checked. */
export interface CheckCodeOptions {
  /** Folder that the code could be in: imports are resolved from there, as from a file of its package. */
  readonly directory: string;
  /** Laid over the defaults: strict, NodeNext, ES2022 with the DOM, Node's types where they are installed. */
  readonly compilerOptions?: ts.CompilerOptions;
  /**
   * Source of a module with a `declare global` for what the text has introduced before, such as a client.
   * A block may declare the same name again.
   */
  readonly globals?: string;
}

/**
 * Type-checks the TypeScript blocks of a text, each as a module of its own, and answers with what is wrong
 * in them: `line 12: TS2322 …`, with the line of the text. Blocks in other languages are left out.
 *
 * @throws {Error} when there is no TypeScript block, since a check of nothing always passes.
 */
export function checkCode(
  blocks: readonly CodeBlock[],
  { directory, compilerOptions, globals = "export {};" }: CheckCodeOptions,
): string[] {
  const typescript = blocks.filter(({ language }) => language === "ts" || language === "typescript");
  if (typescript.length === 0) throw new Error("there is no TypeScript block to check");
  const globalsFile = join(directory, "code-blocks-globals.mts");
  const files = new Map(typescript.map((block) => [join(directory, `code-block-${block.line}.mts`), block]));
  const sources = new Map([...files].map(([name, { code }]) => [name, code]));
  sources.set(globalsFile, globals);

  return diagnose(sources, { types: ["node"], ...compilerOptions }).map(({ file, line, code, message }) => {
    const block = files.get(file);
    const place = block
      ? `line ${block.line + line - 1}`
      : file === globalsFile
        ? `globals, line ${line}`
        : "compiler";
    return `${place}: TS${code} ${message}`;
  });
}
