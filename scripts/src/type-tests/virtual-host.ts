import { dirname } from "node:path";
import ts from "typescript";

// Parsing the library files is most of the work of a small check; they are the same in all checks.
const libraryFiles = new Map<string, ts.SourceFile>();

/** A compiler host that sees the given files, by absolute name, in front of those on disk. */
export function virtualHost(
  sources: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  const folders = new Set([...sources.keys()].map(dirname));
  return Object.assign(host, {
    fileExists: (name: string) => sources.has(name) || fileExists(name),
    directoryExists: (name: string) => folders.has(name) || (directoryExists?.(name) ?? true),
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
