import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { startPrism } from "../prism/start.js";
import { repositoryRoot } from "../root.js";

const root = repositoryRoot();
const running = new Set<ChildProcess>();

/** Runs a command; prints what it printed only when it fails. */
function run(
  command: string,
  args: readonly string[],
  options: { quiet: boolean; env?: Record<string, string> },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      shell: process.platform === "win32",
    });
    running.add(child);
    const output: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(output));
      reject(new Error(`${command} ${args.join(" ")} ended with ${code}`));
    });
  });
}

async function timed(title: string, task: () => Promise<void>): Promise<void> {
  const started = performance.now();
  await task();
  console.log(`${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

// The mock ends with this process, however that ends; what runs beside it is told to.
function stopOn(signal: "SIGINT" | "SIGTERM", code: number): void {
  process.once(signal, () => {
    for (const child of running) child.kill();
    console.log("\nStopped, and everything it had started with it.");
    process.exit(code);
  });
}

async function main(): Promise<void> {
  stopOn("SIGINT", 130);
  stopOn("SIGTERM", 143);
  await timed("Generated types and client from openapi/", () =>
    run("turbo", ["run", "//#generate:write"], { quiet: true }),
  );
  await timed("Built the packages", () =>
    run("turbo", ["run", "build", "--filter=./packages/{types,fetch,helpers}"], { quiet: true }),
  );
  const started = performance.now();
  const prism = await startPrism(join(root, "openapi/belvo/openapi.json"));
  try {
    console.log(
      `Started a mock of the Belvo API at ${prism.url} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
    );
    console.log("examples/src/quickstart.ts:");
    await run(process.execPath, [...process.execArgv, join(root, "examples/src/quickstart.ts")], {
      quiet: false,
      env: { BELVO_BASE_URL: prism.url },
    });
    console.log(
      "\nAll of it ran through the built packages. Next: a whole service, which syncs what webhooks announce, " +
        "shows its widget and survives a crash: npx --yes pnpm@10.34.8 example:sync",
    );
  } finally {
    await prism.stop();
  }
}

main().catch((error: unknown) => {
  console.error(`quickstart: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
