import { spawn } from "node:child_process";

export interface Ended {
  /** Exit code; null where a signal ended it. */
  code: number | null;
  output: string;
}

export interface RunOptions {
  cwd: string;
  signal: AbortSignal;
}

/** Runs a program of Node to its end and collects what it prints. Aborting ends it, and rejects when it has ended. */
export function runNode(args: readonly string[], options: RunOptions): Promise<Ended> {
  return run(process.execPath, args, options);
}

/** The same for any executable. */
export function run(command: string, args: readonly string[], { cwd, signal }: RunOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, signal, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => output.push(chunk));
    child.once("error", (error) => {
      // Whoever is told to end has not ended yet, and still writes.
      if (child.pid === undefined) reject(error);
    });
    child.once("close", (code) => {
      if (signal.aborted) reject(signal.reason);
      else resolve({ code, output: Buffer.concat(output).toString() });
    });
  });
}

/** What a program said at its end, on one line. */
export function lastLines(output: string): string {
  return output.trim().split("\n").slice(-5).join(" ");
}
