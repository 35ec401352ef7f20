import type ts from "typescript";
import { compiler } from "../compiler.js";
import { strictOptions } from "./options.js";
import { virtualHost } from "./virtual-host.js";

/** An error of the compiler. */
export interface Problem {
  /** Absolute name of the file; empty where the error is in no file. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where in the line the wrong piece begins, counted from 1. */
  readonly column: number;
  readonly code: number;
  /** The whole chain of messages. */
  readonly message: string;
}

const { options: strict } = compiler.convertCompilerOptionsFromJson(strictOptions, ".");

/**
 * Compiles files that need not exist, given by absolute name, and answers with the errors in them. Imports
 * are resolved on disk, from where the files would be.
 *
 * @param compilerOptions laid over: strict, NodeNext, ES2022 with the DOM.
 */
export function diagnose(
  sources: ReadonlyMap<string, string>,
  compilerOptions: ts.CompilerOptions = {},
): Problem[] {
  const options = { ...strict, ...compilerOptions };
  const program = compiler.createProgram([...sources.keys()], options, virtualHost(sources, options));
  const inFiles = [...sources.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  return [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...inFiles].map(problem);
}

function problem({ file, start = 0, code, messageText }: ts.Diagnostic): Problem {
  const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  return {
    file: file?.fileName ?? "",
    line: line + 1,
    column: character + 1,
    code,
    message: compiler.flattenDiagnosticMessageText(messageText, "\n"),
  };
}
