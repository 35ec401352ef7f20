import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";

export interface PrismOptions {
  /**
   * Port to listen on; 0 lets the system choose a free one.
   * @default 0
   */
  port?: number;
  /**
   * How long Prism may take to read the description.
   * @default 60_000
   */
  startTimeoutMs?: number;
}

export interface PrismServer {
  /** Where it listens, without a trailing slash. */
  url: string;
  /** Stops the process and waits for its end. May be called again. */
  stop(): Promise<void>;
  /** The last lines it printed when it ended without being asked to, else `undefined`. */
  crash(): string | undefined;
  /** Resolves when the process has ended, for whatever reason. */
  ended: Promise<void>;
}

const prismCli = createRequire(import.meta.url).resolve("@stoplight/prism-cli");

// The child ends itself when the channel to its parent closes, so it is gone after Ctrl-C, an exit and
// even SIGKILL of the parent, and no signal handler is needed here.
const dieWithParent = 'data:text/javascript,process.on("disconnect",()=>process.exit())';

const mockArguments = ["mock", "--errors", "--multiprocess", "false", "-h", "127.0.0.1"];

const keptLines = 20;
const killAfterMs = 5_000;

/**
 * Starts `prism mock --errors` on a description and resolves once it listens.
 *
 * @throws Error with Prism's last lines when it ends or stays silent instead of listening.
 */
export async function startPrism(file: string, options: PrismOptions = {}): Promise<PrismServer> {
  const { port = 0, startTimeoutMs = 60_000 } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError(`\`port\` must be a whole number from 0 to 65535, not ${port}`);
  }

  const child = spawn(
    process.execPath,
    ["--import", dieWithParent, prismCli, ...mockArguments, "-p", String(port), file],
    { stdio: ["ignore", "pipe", "pipe", "ipc"] },
  );
  const lines: string[] = [];
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.once("error", (error) => {
      lines.push(error.message);
      resolve();
    });
  });
  let alive = true;
  let stopping = false;
  void ended.then(() => {
    alive = false;
  });

  async function stop(): Promise<void> {
    stopping = true;
    if (!alive) return;
    child.kill();
    const timer = setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    await ended;
    clearTimeout(timer);
  }

  const listening = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on("line", (raw) => {
        const line = stripVTControlCharacters(raw).trimEnd();
        lines.push(line);
        if (lines.length > keptLines) lines.shift();
        const url = /Prism is listening on (http:\/\/\S+)/.exec(line)?.[1];
        if (url !== undefined) resolve(url);
      });
    }
  });
  const silent = new AbortController();
  const outcome = await Promise.race([
    listening,
    ended.then(() => new Error("it ended")),
    afterMs(startTimeoutMs, silent.signal).then(() => new Error(`no answer after ${startTimeoutMs} ms`)),
  ]);
  silent.abort();
  if (outcome instanceof Error) {
    await stop();
    throw new Error(`Prism did not start on ${file}: ${outcome.message}\n${lines.join("\n")}`);
  }
  return { url: outcome, stop, ended, crash: () => (alive || stopping ? undefined : lines.join("\n")) };
}

function afterMs(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
}
