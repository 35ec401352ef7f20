import { dirname } from "node:path";
import type ts from "typescript";
import { compiler } from "../compiler.js";

// Parsing what is installed is most of the work of a small check; it stays the same for the life of a process.
const installed = new Map<string, ts.SourceFile>();

/** A compiler host that sees the given files, by absolute name, in front of those on disk. */
export function virtualHost(
  sources: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
): ts.CompilerHost {
  const host = compiler.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  const folders = new Set([...sources.keys()].map(dirname));
  return Object.assign(host, {
    fileExists: (name: string) => sources.has(name) || fileExists(name),
    directoryExists: (name: string) => folders.has(name) || (directoryExists?.(name) ?? true),
    readFile: (name: string) => sources.get(name) ?? readFile(name),
    getSourceFile: (name: string, languageVersion: ts.ScriptTarget | ts.CreateSourceFileOptions) => {
      const text = sources.get(name);
      const how = withoutJsDoc(languageVersion);
      if (text !== undefined) return compiler.createSourceFile(name, text, how);
      const key = `${options.module} ${options.moduleResolution} ${name}`;
      const file = installed.get(key) ?? getSourceFile(name, how);
      if (file && name.includes("/node_modules/")) installed.set(key, file);
      return file;
    },
  });
}

/** Half of a generated file is comments for hovers, and no check looks at them. */
function withoutJsDoc(how: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.CreateSourceFileOptions {
  const given = typeof how === "object" ? how : { languageVersion: how };
  return { ...given, jsDocParsingMode: compiler.JSDocParsingMode.ParseNone };
}
