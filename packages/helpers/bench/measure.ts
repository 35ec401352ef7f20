import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs the list server in its own process for as long as `task` takes. */
export async function withServer<T>(
  pages: number,
  latencyMs: number,
  task: (baseUrl: string) => Promise<T>,
): Promise<T> {
  const path = fileURLToPath(new URL("./list-server.js", import.meta.url));
  const server = fork(path, [String(pages), String(latencyMs)]);
  try {
    const port = await new Promise((resolve, reject) => {
      server.once("message", resolve);
      server.once("error", reject);
    });
    return await task(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
  }
}

export interface Figures {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** Time and CPU time of one run. */
export async function measure(run: () => Promise<number>, expected: number): Promise<Figures> {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const rows = await run();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  if (rows !== expected) throw new Error(`expected ${expected} rows, got ${rows}`);
  return { wallMs, cpuMs: (user + system) / 1000 };
}

/** Less at the mercy of a busy machine than the median, and less of luck than the minimum. */
export const lowerQuartile = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;

export const ms = (value: number): string => `${value.toFixed(0).padStart(6)} ms`;
