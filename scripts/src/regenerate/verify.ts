import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Finding, generalTag } from "../judge/index.js";
import { linkModules } from "./modules.js";
import { type Ended, runNode } from "./run.js";

export interface Verification {
  /** What does not work with what has been generated; nothing may be written then. */
  problems: string[];
  /** Type tests and examples of the last release that no longer compile. */
  findings: Finding[];
}

export interface VerifyContext {
  /** The repository, for its installed modules. */
  root: string;
  /** The copy in which everything has been generated. */
  stage: string;
  /** Folder of the description below `openapi/`. */
  name: string;
  signal: AbortSignal;
}

export type Verify = (context: VerifyContext) => Promise<Verification>;

/** Compiles the packages, their type tests and the examples, and runs the contract tests, side by side. */
export const verify: Verify = async (context) => {
  await linkModules(context.root, context.stage);
  const [types, contract] = await Promise.all([compile(context), runContract(context)]);
  return { problems: [...types.problems, ...contract], findings: types.findings };
};

const sources = { "@x/belvo-types": "types", "@x/belvo-fetch": "fetch", "@x/belvo-helpers": "helpers" };

/** One program over the sources, so that nothing has to be built first. */
async function compile({ root, stage, signal }: VerifyContext): Promise<Verification> {
  const paths = Object.entries(sources).map(([name, folder]) => [
    name,
    [`./packages/${folder}/src/index.ts`],
  ]);
  await writeFile(
    join(stage, "tsconfig.verify.json"),
    JSON.stringify({
      extends: "./tsconfig.base.json",
      compilerOptions: { types: ["node"], paths: Object.fromEntries(paths) },
      include: [
        "packages/{types,fetch,helpers}/src",
        "packages/types/test/type-tests",
        "examples/src",
      ].flatMap(expand),
    }),
  );
  const tsc = createRequire(join(root, "package.json")).resolve("typescript/bin/tsc");
  const ended = await runNode([tsc, "-p", "tsconfig.verify.json", "--pretty", "false"], {
    cwd: stage,
    signal,
  });
  return readDiagnostics(ended);
}

/** TypeScript knows no braces. */
function expand(pattern: string): string[] {
  const [, before = "", names, after = ""] = /^(.*)\{(.*)\}(.*)$/u.exec(pattern) ?? [];
  return names === undefined ? [pattern] : names.split(",").map((name) => `${before}${name}${after}`);
}

/** What the compiler said. Throws when it ended without saying why. */
export function readDiagnostics({ code, output }: Ended): Verification {
  const found = [
    ...output.matchAll(/^(?<file>[^\s(][^(]*)\((?<line>\d+),\d+\): error TS\d+: (?<message>.*)$/gmu),
  ];
  if (code !== 0 && found.length === 0)
    throw new Error(`the compiler ended with ${code}: ${lastLines(output)}`);
  const problems: string[] = [];
  const findings: Finding[] = [];
  for (const { groups: { file = "", line = "", message = "" } = {} } of found) {
    if (file.includes("/src/") && !file.startsWith("examples/")) {
      problems.push(`\`${file}:${line}\` does not compile: ${message}`);
    } else {
      const what = `\`${file}:${line}\` no longer compiles: ${message}`;
      findings.push({ level: "major", tag: generalTag, what, source: "compiler" });
    }
  }
  return { problems, findings };
}

/** Every operation answers a valid call; `pnpm test` also asks for each error that is documented. */
const everyOperation = "every operation, through its generated function";

/** The contract suite, against the sources of the stage. */
async function runContract({ root, stage, name, signal }: VerifyContext): Promise<string[]> {
  const folder = join(stage, "packages/contract");
  const description = join(stage, "openapi", name, "openapi.json");
  await mkdir(join(stage, "packages/types/dist"), { recursive: true });
  await copyFile(description, join(stage, "packages/types/dist/openapi.json"));
  const alias = {
    "@x/belvo-types/openapi.json": description,
    "@x/belvo-fetch": join(stage, "packages/fetch/src/index.ts"),
  };
  // The sources want the constants that their own tests and builds define.
  await writeFile(
    join(folder, "vitest.verify.config.ts"),
    `import own from "../fetch/vitest.config.ts";
export default { define: own.define, ...${JSON.stringify({
      resolve: { alias },
      test: { include: ["test/operations.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
    })} };\n`,
  );
  const vitest = createRequire(join(root, "packages/contract/package.json")).resolve("vitest/package.json");
  const run = join(vitest, "../vitest.mjs");
  const args = [
    run,
    "run",
    "--config",
    "vitest.verify.config.ts",
    "--reporter=dot",
    "--maxWorkers=1",
    "-t",
    everyOperation,
  ];
  const { code, output } = await runNode(args, { cwd: folder, signal, env: { NO_COLOR: "1" } });
  return readFailures({ code, output });
}

/** What the test runner said. Throws when it ended without saying why. */
export function readFailures({ code, output }: Ended): string[] {
  if (code === 0) return [];
  const failed = [...output.matchAll(/^ *FAIL +(.*)\n(.*Error.*)?$/gmu)].map(
    ([, test = "", reason = ""]) =>
      `The contract fails: ${[test.trim(), reason.trim()].filter(Boolean).join(": ")}`,
  );
  if (failed.length === 0) throw new Error(`the contract tests ended with ${code}: ${lastLines(output)}`);
  return [...new Set(failed)];
}

function lastLines(output: string): string {
  return output.trim().split("\n").slice(-5).join(" ");
}
