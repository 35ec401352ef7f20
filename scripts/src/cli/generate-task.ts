// `pnpm generate` goes through turbo, which restores the outputs of an earlier run on the same input.
// With an option it runs directly: a check must look at the files that are there.
import { spawnSync } from "node:child_process";

const options = process.argv.slice(2);
const [command, args] = options.length
  ? [process.execPath, [...process.execArgv, new URL("./generate.ts", import.meta.url).pathname, ...options]]
  : ["turbo", ["run", "//#generate:write"]];
const { status } = spawnSync(command as string, args as string[], { stdio: "inherit" });
process.exitCode = status ?? 1;
