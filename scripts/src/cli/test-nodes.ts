// `pnpm test:nodes [version …]`: the whole test command on each supported Node, which come from the npm registry.
import { spawnSync } from "node:child_process";
import { repositoryRoot } from "../root.js";

const versions = process.argv.slice(2).length ? process.argv.slice(2) : ["20.19.0", "22", "24", "26"];
const outcomes: string[] = [];

for (const version of versions) {
  console.log(`\n── Node ${version} ──`);
  const { status, stdout } = spawnSync(
    "npx",
    ["--yes", "-p", `node@${version}`, "-p", "pnpm@10.34.8", "-c", "node --version && pnpm test --force"],
    { cwd: repositoryRoot(), stdio: ["ignore", "pipe", "inherit"], encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  const lines = stdout.split("\n");
  const closing = lines.findLast((line) => /^\d+ passed, \d+ failed/.test(line));
  if (status !== 0) process.stdout.write(stdout);
  outcomes.push(`Node ${lines.find((line) => /^v\d/.test(line)) ?? version}: ${closing ?? "did not run"}`);
  if (status !== 0) process.exitCode = 1;
}

console.log(`\n${outcomes.join("\n")}`);
