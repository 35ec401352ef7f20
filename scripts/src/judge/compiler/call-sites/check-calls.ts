import type { Problem } from "../../../type-tests/index.js";
import { type Finding, generalTag } from "../../verdict.js";
import { compileAgainst } from "./compile-against.js";
import { filesBelow } from "./files-below.js";
import { sourceFolders } from "./package-sources.js";
import { lastReleaseFiles, type ReleaseFiles } from "./release-files.js";
import { withoutPins } from "./without-pins.js";

export interface CheckCallsOptions {
  /** The repository, or a copy of it, with the generated files that are to come. */
  readonly root: string;
  /** The calls of the last release and what they were written against; `releasedCalls` reads them. */
  readonly release: ReleaseFiles;
}

export interface CheckedCalls {
  /** What does not compile in the packages themselves, a line each: they cannot be released like that. */
  problems: string[];
  /** The calls of the last release that no longer compile. */
  findings: Finding[];
}

const isCallSite = (path: string): boolean =>
  /^(examples\/src|packages\/[^/]+\/test\/type-tests)\//u.test(path);
const isGenerated = (path: string): boolean => /^packages\/[^/]+\/src\/generated\/.*\.ts$/u.test(path);

/** The calls that the last release came with, read from the history of a repository. */
export function releasedCalls(root: string): ReleaseFiles {
  return lastReleaseFiles(
    root,
    ["examples/src", "packages"],
    (path) => isCallSite(path) || isGenerated(path),
  );
}

/**
 * Whether the packages compile, and whether the type tests and examples of the last release still do against them.
 * Before there is a release, those of the working tree have to.
 *
 * @throws {Error} when there is nothing to check.
 */
export function checkCalls({ root, release }: CheckCallsOptions): CheckedCalls {
  const { tag, files } = release;
  const callSites = callSitesOf(release);
  const now = compileAgainst(callSites, sourcesOfPackages(root), root);
  const refused = now.calls.filter(({ code }) => code !== unusedDirective);
  const findings = refused.length === 0 ? [] : newlyRefused(refused, callSites, files, root);
  return {
    problems: now.packages.map(({ file, line, message }) =>
      file === "" ? message : `\`${file}:${line}\` does not compile: ${firstLine(message)}`,
    ),
    findings: findings.map((problem) => findingOf(problem, tag)),
  };
}

/**
 * The type tests and examples of a release by path from the root, without what only says that a type is exactly this.
 *
 * @throws {Error} when there are none.
 */
export function callSitesOf({ tag, files }: ReleaseFiles): Map<string, string> {
  const callSites = [...files].filter(([path]) => isCallSite(path));
  if (callSites.length === 0)
    throw new Error(`${tag ?? "the working tree"} has no type tests and no examples to check`);
  return new Map(callSites.map(([path, text]) => [path, withoutPins(text)]));
}

/** What is published, with everything that it is made of. */
function sourcesOfPackages(root: string): Map<string, string> {
  return new Map(sourceFolders(root).flatMap((folder) => [...filesBelow(root, folder)]));
}

/** What did not compile against the types of its own release says nothing about the new ones. */
function newlyRefused(
  refused: readonly Problem[],
  callSites: ReadonlyMap<string, string>,
  files: ReleaseFiles["files"],
  root: string,
): Problem[] {
  const generated = new Map([...files].filter(([path]) => isGenerated(path)));
  const known = new Set(compileAgainst(callSites, generated, root).calls.map(keyOf));
  return refused.filter((problem) => !known.has(keyOf(problem)));
}

/** What was refused is accepted now: nobody's call breaks. */
const unusedDirective = 2578;

const keyOf = ({ file, line, code }: Problem): string => `${file}:${line} ${code}`;

function findingOf({ file, line, code, message }: Problem, tag: string | undefined): Finding {
  return {
    level: "major",
    tag: generalTag,
    what: `\`${file}:${line}\`${tag ? ` of ${tag}` : ""} does not compile any more: TS${code} ${firstLine(message)}`,
    source: "compiler",
  };
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? "";
}
