import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnose, type Problem } from "../../../type-tests/index.js";

/**
 * Type-checks call sites against the packages as they would be with other generated files, and answers with
 * what does not compile. Nothing is built or written: the packages are read from their sources.
 *
 * @param callSites sources by path from the root of the repository
 * @param generated generated files by path from the root, in front of those on disk
 * @throws {Error} when the generated files themselves do not compile.
 */
export function compileAgainst(
  callSites: ReadonlyMap<string, string>,
  generated: ReadonlyMap<string, string>,
  root: string,
): Problem[] {
  const absolute = (files: ReadonlyMap<string, string>): [string, string][] =>
    [...files].map(([path, text]) => [join(root, path), text]);
  const sources = new Map([...absolute(generated), ...absolute(callSites)]);
  const found = diagnose(sources, { types: ["node"], paths: sourcesOfPackages(root) });
  const problems = found.map((problem) => ({ ...problem, file: problem.file.replace(`${root}/`, "") }));
  const foreign = problems.find(({ file }) => !callSites.has(file));
  if (foreign) {
    throw new Error(`the call sites cannot be checked: ${foreign.file}:${foreign.line}: ${foreign.message}`);
  }
  return problems;
}

/** `paths` of the compiler: from the entries of the packages to the sources they are built from. */
function sourcesOfPackages(root: string): Record<string, string[]> {
  const packages = join(root, "packages");
  const paths: Record<string, string[]> = {};
  for (const folder of readdirSync(packages)) {
    const file = join(packages, folder, "package.json");
    if (!existsSync(file)) continue;
    const { name, exports } = JSON.parse(readFileSync(file, "utf8")) as { name: string; exports?: object };
    for (const entry of Object.keys(exports ?? {})) {
      const source = sourceOf(join(packages, folder, "src"), entry);
      if (source) paths[join(name, entry).replaceAll("\\", "/")] = [source];
    }
  }
  return paths;
}

function sourceOf(folder: string, entry: string): string | undefined {
  return [join(folder, entry, "index.ts"), join(folder, `${entry}.ts`)].find(existsSync);
}
