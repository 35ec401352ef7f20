import { performance } from "node:perf_hooks";
import type { RegenerateOptions } from "./regenerate.js";

type Timed = <T>(stage: string, task: () => Promise<T>) => Promise<T>;

/** Runs stages, tells how long each took, and stops between them when aborted. */
export function stopwatch(onStage: RegenerateOptions["onStage"], signal: AbortSignal): Timed {
  return async (stage, task) => {
    signal.throwIfAborted();
    const started = performance.now();
    const result = await task();
    signal.throwIfAborted();
    onStage?.(stage, performance.now() - started);
    return result;
  };
}
