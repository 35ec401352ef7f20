import { execFile } from "node:child_process";

/** What a program said and how it ended. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs Node with arguments in a folder. */
export function runNode(folder: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      if (typeof code === "number") resolve({ code, output: stdout + stderr });
      else reject(error);
    });
  });
}
