import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type CheckedCalls, callSitesOf, releasedCalls, sourcesOfEntries } from "../judge/compiler/index.js";
import { strictOptions } from "../type-tests/index.js";
import { type Ended, lastLines, runNode } from "./run.js";
import type { VerifyContext } from "./verify.js";

type Context = Pick<VerifyContext, "root" | "stage" | "signal">;

const require = createRequire(import.meta.url);

/**
 * Prepares to compile the packages of the stage and the calls of the last release. TypeScript 7 takes a second to say
 * that all is well; what it refuses, the compiler of the packages says more about.
 */
export async function prepareCalls({ root, stage, signal }: Context): Promise<() => Promise<CheckedCalls>> {
  await writeProject(stage, callSitesOf(releasedCalls(root)));
  const program = fileURLToPath(new URL("./check-calls-program.ts", import.meta.url));
  const tsx = pathToFileURL(require.resolve("tsx")).href;
  return async () => {
    const { code } = await runNode([quickCompiler(), "-p", project], { cwd: stage, signal });
    // No answer counts as no: it does not run everywhere.
    if (code === 0) return { problems: [], findings: [] };
    return readCalls(await runNode(["--import", tsx, program, root, stage], { cwd: root, signal }));
  };
}

const project = "tsconfig.verify.json";

/** Writes the calls and what compiles them, together with all packages, into a stage. */
async function writeProject(stage: string, calls: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of calls) {
    await mkdir(dirname(join(stage, path)), { recursive: true });
    await writeFile(join(stage, path), text);
  }
  const entries = sourcesOfEntries(stage);
  const config = {
    compilerOptions: {
      ...strictOptions,
      types: ["node"],
      typeRoots: ["node_modules/@types"],
      paths: Object.fromEntries([...entries].map(([entry, source]) => [entry, [source]])),
    },
    files: [...calls.keys()],
    include: [...new Set([...entries.values()].map((source) => sourceFolder(stage, source)))],
  };
  await writeFile(join(stage, project), JSON.stringify(config));
}

function quickCompiler(): string {
  return join(dirname(require.resolve("typescript-7/package.json")), "bin/tsc");
}

/** `packages/types/src`, for any file below. */
function sourceFolder(stage: string, source: string): string {
  return relative(stage, source).replaceAll("\\", "/").split("/").slice(0, 3).join("/");
}

/** What the program found. Throws when it ended without saying so. */
export function readCalls({ code, output }: Ended): CheckedCalls {
  const [, found] = /^found: (.*)$/mu.exec(output) ?? [];
  if (code !== 0 || found === undefined)
    throw new Error(`the compiler ended with ${code}: ${lastLines(output)}`);
  return JSON.parse(found) as CheckedCalls; // the program has just written it
}
