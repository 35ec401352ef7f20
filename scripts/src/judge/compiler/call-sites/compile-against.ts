import { join, relative } from "node:path";
import { diagnose, type Problem } from "../../../type-tests/index.js";
import { pathsOfEntries } from "./package-sources.js";

export interface Compiled {
  /** What does not compile in the call sites. */
  calls: Problem[];
  /** What does not compile in the packages they call. */
  packages: Problem[];
}

/**
 * Type-checks call sites together with the sources of the packages, as those would be with other generated files.
 * Nothing is built or written. Files of problems are told from the root.
 *
 * @param callSites sources by path from the root of the repository
 * @param sources those of the packages that are checked too, by path from the root; in front of what is on disk
 */
export function compileAgainst(
  callSites: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
  root: string,
): Compiled {
  const absolute = [...sources, ...callSites].map(([path, text]) => [join(root, path), text] as const);
  const found = diagnose(new Map(absolute), { types: ["node"], paths: pathsOfEntries(root) });
  const problems = found.map((problem) => ({ ...problem, file: fromRoot(root, problem.file) }));
  return {
    calls: problems.filter(({ file }) => callSites.has(file)),
    packages: problems.filter(({ file }) => !callSites.has(file)),
  };
}

function fromRoot(root: string, file: string): string {
  return file === "" ? "" : relative(root, file).replaceAll("\\", "/");
}
