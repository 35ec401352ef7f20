// `pnpm generate` goes through turbo, which restores the outputs of an earlier run on the same input.
// With an option it runs directly: a check must look at the files that are there.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const options = process.argv.slice(2);
const generate = fileURLToPath(new URL("./generate.ts", import.meta.url));
const { status } = options.length
  ? spawnSync(process.execPath, [...process.execArgv, generate, ...options], { stdio: "inherit" })
  : spawnSync("turbo", ["run", "//#generate:write"], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
process.exitCode = status ?? 1;
