import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type CheckedCalls,
  callSitesOf,
  pathsOfEntries,
  releasedCalls,
  sourceFolders,
} from "../judge/compiler/index.js";
import { strictOptions } from "../type-tests/index.js";
import { type Ended, lastLines, run, runNode } from "./run.js";
import type { VerifyContext } from "./verify.js";

type Context = Pick<VerifyContext, "root" | "stage" | "signal">;

const require = createRequire(import.meta.url);

/**
 * Prepares to compile the packages of the stage and the calls of the last release. TypeScript 7 takes a second to say
 * that all is well, and that is the end of it: what only older versions refuse is for the tests of the consumers. What
 * it refuses, the compiler of the packages says more about.
 *
 * @param explain says what does not compile.
 */
export async function prepareCalls(
  context: Context,
  explain: (context: Context) => Promise<CheckedCalls> = explainWithTypeScript,
): Promise<() => Promise<CheckedCalls>> {
  const { root, stage, signal } = context;
  await writeProject(stage, callSitesOf(releasedCalls(root)));
  const tsc = await quickCompiler();
  return async () => {
    const { code } = await run(tsc, ["-p", project], { cwd: stage, signal });
    return code === 0 ? { problems: [], findings: [] } : explain(context);
  };
}

const project = "tsconfig.verify.json";

/** Writes the calls and what compiles them, together with all packages, into a stage. */
async function writeProject(stage: string, calls: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of calls) {
    await mkdir(dirname(join(stage, path)), { recursive: true });
    await writeFile(join(stage, path), text);
  }
  const config = {
    compilerOptions: {
      ...strictOptions,
      types: ["node"],
      typeRoots: ["node_modules/@types"],
      paths: pathsOfEntries(stage),
    },
    files: [...calls.keys()],
    include: sourceFolders(stage),
  };
  await writeFile(join(stage, project), JSON.stringify(config));
}

/** The executable itself: what starts it would leave it behind when it is told to end. */
async function quickCompiler(): Promise<string> {
  const folder = dirname(require.resolve("typescript-7/package.json"));
  const locator = (await import(pathToFileURL(join(folder, "lib/getExePath.js")).href)) as {
    default: () => string; // not among its exports, but what its own `tsc` calls
  };
  return locator.default();
}

/** Asks the compiler that the packages are built with, in a process of its own. */
async function explainWithTypeScript({ root, stage, signal }: Context): Promise<CheckedCalls> {
  const program = fileURLToPath(new URL("./check-calls-program.ts", import.meta.url));
  const tsx = pathToFileURL(require.resolve("tsx")).href;
  return readCalls(await runNode(["--import", tsx, program, root, stage], { cwd: root, signal }));
}

/** What the program found. Throws when it ended without saying so. */
export function readCalls({ code, output }: Ended): CheckedCalls {
  const [, found] = /^found: (.*)$/mu.exec(output) ?? [];
  if (code !== 0 || found === undefined)
    throw new Error(`the compiler ended with ${code}: ${lastLines(output)}`);
  return JSON.parse(found) as CheckedCalls; // the program has just written it
}
