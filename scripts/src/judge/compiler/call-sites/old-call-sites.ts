import type { Problem } from "../../../type-tests/index.js";
import { type Finding, generalTag } from "../../verdict.js";
import { compileAgainst } from "./compile-against.js";
import { lastReleaseFiles, type ReleaseFiles } from "./release-files.js";
import { withoutPins } from "./without-pins.js";

export interface OldCallSitesOptions {
  /** The repository. */
  readonly root: string;
  /** The generated files that are to come, by path from the root; files that are missing are as on disk. */
  readonly generated: ReadonlyMap<string, string>;
  /** The type tests, examples and generated files of the last release. @default read from its tag */
  readonly release?: ReleaseFiles;
}

/** Where calls are written down, and what they were written against. */
const folders = ["examples/src", "packages"];
const isCallSite = (path: string): boolean =>
  /^(examples\/src|packages\/[^/]+\/test\/type-tests)\//u.test(path);
const isGenerated = (path: string): boolean => /^packages\/[^/]+\/src\/generated\//u.test(path);

/**
 * Whether the type tests and examples of the last release still compile against the types to come. Before
 * there is a release, those of the working tree have to.
 *
 * @throws {Error} when the generated files do not compile, or there is nothing to check.
 */
export function oldCallSitesCompile({ root, generated, release }: OldCallSitesOptions): Finding[] {
  const { tag, files } = release ?? lastReleaseFiles(root, folders);
  const callSites = new Map(
    [...files].filter(([path]) => isCallSite(path)).map(([path, text]) => [path, withoutPins(text)]),
  );
  if (callSites.size === 0)
    throw new Error(`${tag ?? "the working tree"} has no type tests and no examples to check`);

  const problems = compileAgainst(callSites, onlyTypes(generated), root).filter(
    ({ code }) => code !== unusedDirective,
  );
  if (problems.length === 0) return [];
  const old = new Map([...files].filter(([path]) => isGenerated(path)));
  const known = new Set(compileAgainst(callSites, old, root).map(keyOf));
  return problems.filter((problem) => !known.has(keyOf(problem))).map((problem) => findingOf(problem, tag));
}

/** What was refused is accepted now: nobody's call breaks. */
const unusedDirective = 2578;

const onlyTypes = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].filter(([path]) => path.endsWith(".ts")));

const keyOf = ({ file, line, code }: Problem): string => `${file}:${line} ${code}`;

function findingOf({ file, line, code, message }: Problem, tag: string | undefined): Finding {
  const [reason = ""] = message.split("\n");
  return {
    level: "major",
    tag: generalTag,
    what: `\`${file}:${line}\`${tag ? ` of ${tag}` : ""} does not compile any more: TS${code} ${reason}`,
    source: "compiler",
  };
}
