import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CheckedCalls } from "../judge/compiler/index.js";
import { type Ended, lastLines, runNode } from "./run.js";
import type { VerifyContext } from "./verify.js";

/** Compiles the packages of the stage and the calls of the last release, in a process of its own: it takes seconds. */
export async function verifyCalls({ root, stage, signal }: VerifyContext): Promise<CheckedCalls> {
  const tsx = pathToFileURL(createRequire(join(root, "package.json")).resolve("tsx")).href;
  const program = fileURLToPath(new URL("./check-calls-program.ts", import.meta.url));
  return readCalls(await runNode(["--import", tsx, program, root, stage], { cwd: stage, signal }));
}

/** What the program found. Throws when it ended without saying so. */
export function readCalls({ code, output }: Ended): CheckedCalls {
  const [, found] = /^found: (.*)$/mu.exec(output) ?? [];
  if (code !== 0 || found === undefined)
    throw new Error(`the compiler ended with ${code}: ${lastLines(output)}`);
  return JSON.parse(found) as CheckedCalls; // the program has just written it
}
