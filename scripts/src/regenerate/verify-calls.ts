import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CheckedCalls } from "../judge/compiler/index.js";
import { type Ended, lastLines, runNode } from "./run.js";
import type { VerifyContext } from "./verify.js";

/** A check that has begun: what does not depend on the stage is read while the stage is being filled. */
export interface CallsCheck {
  /** Checks the stage as it is now. Aborting ends the check. */
  finish: (signal: AbortSignal) => Promise<CheckedCalls>;
  stop: () => void;
}

/** Will compile the packages of the stage and the calls of the last release, in a process of its own. */
export function startCallsCheck({ root, stage }: Pick<VerifyContext, "root" | "stage">): CallsCheck {
  const tsx = pathToFileURL(createRequire(join(root, "package.json")).resolve("tsx")).href;
  const program = fileURLToPath(new URL("./check-calls-program.ts", import.meta.url));
  const stopped = new AbortController();
  let isFilled = (): void => {};
  const inputEnds = new Promise<void>((resolve) => {
    isFilled = resolve;
  });
  const args = ["--import", tsx, program, root, stage];
  const ended = runNode(args, { cwd: root, signal: stopped.signal, inputEnds });
  ended.catch(() => {}); // `finish` tells
  const stop = (): void => stopped.abort(new Error("the check of the calls was stopped"));
  return {
    stop,
    async finish(signal) {
      signal.addEventListener("abort", stop, { once: true });
      isFilled();
      try {
        return readCalls(await ended);
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
  };
}

/** What the program found. Throws when it ended without saying so. */
export function readCalls({ code, output }: Ended): CheckedCalls {
  const [, found] = /^found: (.*)$/mu.exec(output) ?? [];
  if (code !== 0 || found === undefined)
    throw new Error(`the compiler ended with ${code}: ${lastLines(output)}`);
  return JSON.parse(found) as CheckedCalls; // the program has just written it
}
