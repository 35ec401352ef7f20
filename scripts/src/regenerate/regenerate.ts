import type { judgeTypes } from "../judge/compiler/index.js";
import type { Level } from "../judge/index.js";
import type { VendorOptions } from "../vendor/index.js";
import { commit, isPending, recover } from "./journal.js";
import { openStage } from "./stage.js";
import type { Verify } from "./verify.js";
import { work } from "./work.js";

export interface RegenerateOptions extends VendorOptions {
  /** The repository. */
  root: string;
  /** Folder of the description below `openapi/`. */
  name: string;
  /** What to read. @default the `source` of `api.yaml` */
  from?: string | undefined;
  /** Change nothing. @default false */
  dryRun?: boolean;
  /** How to check what has been generated; `false` leaves it unchecked. @default compile it and run the contract */
  verify?: Verify | false | undefined;
  /** Asks the compiler. @default judgeTypes */
  judgeTypes?: typeof judgeTypes | undefined;
  /** Is told of each stage when it ends. */
  onStage?: ((stage: string, elapsedMs: number) => void) | undefined;
  /** Aborting leaves the tree as it was. */
  signal?: AbortSignal | undefined;
}

export interface Regenerated {
  /** `unchanged`: there was nothing to do. `stopped`: a person has to decide first, and nothing was written. */
  outcome: "written" | "unchanged" | "stopped";
  /** How much the change asks of users, before the shift at 0.x. */
  level: Level;
  /** What changed and what is left to decide, as Markdown. */
  report: string;
  /** What nobody but a person can decide, as Markdown. */
  decisions: string[];
  /** Files that were written, or would have been, from the root. */
  changed: string[];
  /** Files that an earlier run, which was killed, had left half-written and that were put back first. */
  recovered: string[];
}

/**
 * From a description that may have changed to everything that follows: facts, generated code, a report and a
 * changeset. All of it is worked out in a copy and put into the tree at the end, or not at all.
 */
export async function regenerate(options: RegenerateOptions): Promise<Regenerated> {
  const { root, dryRun = false, signal } = options;
  if (dryRun && isPending(root))
    throw new Error("a killed run has left files half-written; a run without --dry-run puts them back");
  const recovered = await recover(root);
  const stage = await openStage(root);
  try {
    const { contents, ...result } = await work(options, stage.root);
    signal?.throwIfAborted();
    if (result.outcome === "written" && !dryRun) await commit(root, contents);
    return { ...result, recovered };
  } finally {
    await stage.close();
  }
}
