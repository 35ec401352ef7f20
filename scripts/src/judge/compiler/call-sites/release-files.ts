import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files of a release by path from the root, and the name of the release. */
export interface ReleaseFiles {
  /** The tag, or `undefined` where nothing has been released and the files of the working tree stand in. */
  readonly tag: string | undefined;
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the TypeScript of the last release below some folders. */
export function lastReleaseFiles(root: string, folders: readonly string[]): ReleaseFiles {
  const tag = lastReleaseTag(root);
  const isSource = (path: string): boolean => /\.[cm]?ts$/u.test(path);
  if (tag === undefined) {
    const paths = folders.flatMap((folder) => filesBelow(root, folder)).filter(isSource);
    return { tag, files: new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")])) };
  }
  const paths = git(root, "ls-tree", "-r", "-z", "--name-only", tag, "--", ...folders).split("\0");
  const files = paths.filter(isSource).map((path) => [path, git(root, "show", `${tag}:${path}`)] as const);
  return { tag, files: new Map(files) };
}

/** The newest tag that changesets has made for the types, on the way to the current commit. */
function lastReleaseTag(root: string): string | undefined {
  // A copy without history has no releases.
  if (spawnSync("git", ["rev-parse", "--verify", "--quiet", "HEAD"], { cwd: root }).status !== 0)
    return undefined;
  const tags = git(root, "tag", "--list", "--merged", "HEAD", "--sort=-version:refname", "@x/belvo-types@*");
  return tags.split("\n").find((tag) => tag !== "");
}

function filesBelow(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !path.includes("node_modules/"));
}

function git(root: string, ...args: string[]): string {
  return execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
