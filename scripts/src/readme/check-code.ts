import { join } from "node:path";
import ts from "typescript";
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

const defaults: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  noEmit: true,
};

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

  const options = { ...defaults, ...compilerOptions };
  const host = hostWith(sources, options);
  const program = ts.createProgram([...sources.keys()], options, host);
  const general = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  const found = [...sources.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  return [...general, ...found].map((diagnostic) => {
    const { file, start = 0, code, messageText } = diagnostic;
    const block = file && files.get(file.fileName);
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    const place = block ? `line ${block.line + line}` : file ? `globals, line ${line + 1}` : "compiler";
    return `${place}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

// Parsing the library files is most of the work of a small check; they are the same in all checks.
const libraryFiles = new Map<string, ts.SourceFile>();

function hostWith(sources: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  return Object.assign(host, {
    fileExists: (name: string) => sources.has(name) || fileExists(name),
    readFile: (name: string) => sources.get(name) ?? readFile(name),
    getSourceFile: (name: string, languageVersion: ts.ScriptTarget | ts.CreateSourceFileOptions) => {
      const text = sources.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, languageVersion);
      const file = libraryFiles.get(name) ?? getSourceFile(name, languageVersion);
      if (file && /\/typescript\/lib\/lib\.[^/]*d\.ts$/.test(name)) libraryFiles.set(name, file);
      return file;
    },
  });
}
