import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { repositoryRoot } from "../../src/root.js";

const script = join(repositoryRoot(), ".github/scripts/rolling-pull-request.sh");
const person = ["-c", "user.name=Ana", "-c", "user.email=ana@example.com"];

let folder: string;
let clone: string;
let env: NodeJS.ProcessEnv;

const git = (...args: string[]): string =>
  execFileSync("git", [...person, ...args], { cwd: clone, env, encoding: "utf8" }).trim();
const commit = (file: string, text: string): void => {
  writeFileSync(join(clone, file), text);
  git("add", "--all");
  git("commit", "--quiet", "--message", `Write ${file}`);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rolling-"));
  clone = join(folder, "clone");
  mkdirSync(join(folder, "bin"));
  // Stands in for GitHub: writes down what it is asked and knows the pull requests in `open`.
  writeFileSync(
    join(folder, "bin/gh"),
    `#!/usr/bin/env bash\necho "$*" >> "$GH_LOG"\n[[ "$1 $2" != "pr list" ]] || cat "$GH_OPEN" 2>/dev/null || true\n[[ "$2" != create && "$2" != edit ]] || cp "\${@: -1}" "$GH_LOG.body"\n`,
    { mode: 0o755 },
  );
  env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}`,
    GH_LOG: join(folder, "gh.log"),
    GH_OPEN: join(folder, "open"),
  };
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", join(folder, "origin")], {
    env,
  });
  execFileSync("git", ["clone", "--quiet", join(folder, "origin"), clone], { env, stdio: "ignore" });
  git("switch", "--quiet", "--create", "main");
  commit("a.txt", "one");
  git("push", "--quiet", "origin", "main");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(
  text = "What changed",
  more: NodeJS.ProcessEnv = {},
): { status: number | null; stdout: string; asked: string[] } {
  writeFileSync(join(folder, "report.md"), text);
  rmSync(join(folder, "gh.log"), { force: true });
  const { status, stdout } = spawnSync(script, ["upstream", "Follow upstream", join(folder, "report.md")], {
    cwd: clone,
    env: { ...env, ...more },
    encoding: "utf8",
  });
  const log = join(folder, "gh.log");
  const asked = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [];
  return { status, stdout, asked: asked.map((line) => line.replace(/ --(title|body-file|json|jq) .*/, "")) };
}

/** A later run begins on main, with what has changed since. */
function later(text: string): void {
  git("switch", "--quiet", "main");
  writeFileSync(join(clone, "a.txt"), text);
}

test("nothing is opened where nothing has changed", () => {
  const asked = ["auth setup-git", "pr list --head upstream --state open"];
  expect(run()).toEqual({ status: 0, stdout: "Nothing has changed.\n", asked });
});

test("a pull request is closed where nothing has changed any more", () => {
  writeFileSync(join(clone, "a.txt"), "two");
  run();
  later("one");
  writeFileSync(join(folder, "open"), "7\n");
  expect(run().asked).toEqual([
    "auth setup-git",
    "pr list --head upstream --state open",
    "pr close 7 --delete-branch --comment There is nothing left to change.",
  ]);
});

test("a report about nothing that could be written yet is a pull request of its own when it is asked for", () => {
  const { status, asked } = run("A correction has expired", { ALLOW_EMPTY: "yes" });
  expect({ status, asked: asked.slice(2) }).toEqual({
    status: 0,
    asked: ["pr create --head upstream", "workflow run ci.yml --ref upstream"],
  });
  expect(git("rev-list", "--count", "main..origin/upstream")).toBe("1");
  expect(git("diff", "--name-only", "main", "origin/upstream")).toBe("");
  expect(readFileSync(join(folder, "gh.log.body"), "utf8")).toBe("A correction has expired");
});

test("the same change on another day is not pushed again, while its text is brought up to date", () => {
  const change = (day: string) => {
    writeFileSync(join(clone, "a.txt"), "two");
    mkdirSync(join(clone, "openapi/belvo"), { recursive: true });
    writeFileSync(join(clone, "openapi/belvo/upstream.lock.json"), day);
  };
  change("Monday");
  run("Monday");
  const pushed = git("rev-parse", "origin/upstream");
  git("switch", "--quiet", "main");
  change("Tuesday");
  writeFileSync(join(folder, "open"), "7\n");
  const { asked } = run("Tuesday");
  expect(asked.at(-1)).toBe("pr edit 7");
  git("fetch", "--quiet");
  expect(git("rev-parse", "origin/upstream")).toBe(pushed);
  expect(readFileSync(join(folder, "gh.log.body"), "utf8")).toBe("Tuesday");
});

test("a change becomes the one commit of a branch, with new files, and a pull request whose checks are started", () => {
  writeFileSync(join(clone, "a.txt"), "two");
  writeFileSync(join(clone, "new.txt"), "new");
  expect(run()).toMatchObject({
    status: 0,
    asked: [
      "auth setup-git",
      "pr list --head upstream --state open",
      "pr create --head upstream",
      "workflow run ci.yml --ref upstream",
    ],
  });
  expect(git("log", "--format=%s by %an", "main..origin/upstream")).toBe(
    "Follow upstream by github-actions[bot]",
  );
  expect(git("diff", "--name-only", "main", "origin/upstream").split("\n")).toEqual(["a.txt", "new.txt"]);
  expect(readFileSync(join(folder, "gh.log.body"), "utf8")).toBe("What changed");
});

test("a later change replaces the first, in the same pull request", () => {
  writeFileSync(join(clone, "a.txt"), "two");
  run();
  later("three");
  writeFileSync(join(folder, "open"), "7\n");
  const { asked } = run("What changed since");
  expect(asked).toContain("pr edit 7");
  expect(asked.join()).not.toContain("pr create");
  expect(git("rev-list", "--count", "main..origin/upstream")).toBe("1");
  expect(git("show", "origin/upstream:a.txt")).toBe("three");
  expect(readFileSync(join(folder, "gh.log.body"), "utf8")).toBe("What changed since");
});

test("a branch that a person has worked on is left alone, with a warning", () => {
  writeFileSync(join(clone, "a.txt"), "two");
  run();
  commit("decision.txt", "decided");
  git("push", "--quiet", "origin", "HEAD:upstream");
  later("three");
  const { status, stdout, asked } = run();
  expect({ status, asked }).toEqual({ status: 0, asked: ["auth setup-git"] });
  expect(stdout).toMatch(/^::warning::Somebody has committed to upstream\./);
  expect(git("show", "origin/upstream:decision.txt")).toBe("decided");
});

test("a report that is longer than GitHub takes is cut", () => {
  writeFileSync(join(clone, "a.txt"), "two");
  expect(run("x".repeat(100_000)).status).toBe(0);
  expect(readFileSync(join(folder, "gh.log.body"), "utf8")).toHaveLength(60_000);
});
