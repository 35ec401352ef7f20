import { execFileSync, spawnSync } from "node:child_process";
import { filesBelow } from "./files-below.js";

/** Files of a release by path from the root, and the name of the release. */
export interface ReleaseFiles {
  /** The tag, or `undefined` where nothing has been released and the files of the working tree stand in. */
  readonly tag: string | undefined;
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the TypeScript of the last release below some folders, or what is wanted of it. */
export function lastReleaseFiles(
  root: string,
  folders: readonly string[],
  isWanted: (path: string) => boolean = () => true,
): ReleaseFiles {
  const tag = lastReleaseTag(root);
  if (tag === undefined) {
    const files = folders.flatMap((folder) => [...filesBelow(root, folder)]);
    return { tag, files: new Map(files.filter(([path]) => isWanted(path))) };
  }
  const paths = git(root, "ls-tree", "-r", "-z", "--name-only", tag, "--", ...folders).split("\0");
  const sources = paths.filter((path) => /\.[cm]?ts$/u.test(path) && isWanted(path));
  return { tag, files: new Map(sources.map((path) => [path, git(root, "show", `${tag}:${path}`)])) };
}

/** The newest tag that changesets has made for the types, on the way to the current commit. */
function lastReleaseTag(root: string): string | undefined {
  // A copy without history has no releases.
  if (spawnSync("git", ["rev-parse", "--verify", "--quiet", "HEAD"], { cwd: root }).status !== 0)
    return undefined;
  const tags = git(root, "tag", "--list", "--merged", "HEAD", "--sort=-version:refname", "@x/belvo-types@*");
  return tags.split("\n").find((tag) => tag !== "");
}

function git(root: string, ...args: string[]): string {
  return execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
