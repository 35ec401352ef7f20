import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

export interface ServiceProcess {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Everything it has printed so far. */
  output(): string;
  /** Ends it, by default in order; resolves when it is gone. */
  stop(signal?: "SIGINT" | "SIGTERM" | "SIGKILL"): Promise<void>;
}

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
// The service ends with the process that started it, however that ends.
const dieWithParent =
  'data:text/javascript,process.on("disconnect",()=>process.exit());process.channel.unref()';

/**
 * Starts the service in a process of its own, with nothing but these settings in its environment.
 *
 * @throws what the service printed, if it ends instead of listening.
 */
export async function startService(env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, ["--import", tsx, "--import", dieWithParent, main], {
    env: { PATH, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = once(child, "exit");
  const lines: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on("line", (line) => {
        lines.push(line);
        const [, address] = /^Listening at (http:\S+)$/.exec(line) ?? [];
        if (address !== undefined) resolve(address);
      });
    }
    // Not at the exit: what it has printed may come after that.
    child.once("close", () => reject(new Error(`The service has ended:\n${lines.join("\n")}`)));
  });
  return {
    url,
    output: () => lines.join("\n"),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      await ended;
    },
  };
}
