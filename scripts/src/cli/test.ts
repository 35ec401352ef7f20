// Everything there is to check, in one command. Turbo runs what its inputs say has changed and replays the rest.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { closingLine, type Report, summarise } from "../reports/summary.js";
import { repositoryRoot } from "../root.js";

const root = repositoryRoot();
const tasks = ["//#lint:root", "//#generate:check", "typecheck", "test"];

const below = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => join(folder, name));
const folders = ["scripts", "examples", ...below("examples"), ...below("packages")];
const tested = folders.filter((folder) => {
  const manifest = join(root, folder, "package.json");
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).scripts?.test !== undefined;
});
const reportOf = (folder: string): string => join(root, folder, ".reports/vitest.json");

for (const folder of tested) rmSync(reportOf(folder), { force: true });
const turbo = spawnSync(
  "turbo",
  ["run", ...tasks, "--continue", "--concurrency=2", ...process.argv.slice(2)],
  {
    cwd: root,
    // Part of what turbo hashes: another Node is another result.
    env: { ...process.env, BELVO_TOOLKIT_NODE: process.version },
    stdio: "inherit",
    shell: process.platform === "win32",
  },
);

const summary = summarise(
  tested.map((folder): Report | undefined =>
    existsSync(reportOf(folder)) ? (JSON.parse(readFileSync(reportOf(folder), "utf8")) as Report) : undefined,
  ),
);
const allTasksPassed = turbo.status === 0;
if (!allTasksPassed && summary.failed === 0) {
  console.log("Every test passed, but lint, types or a stale output did not: see above.");
  summary.failed = 1;
}
console.log(closingLine(summary));
process.exitCode = allTasksPassed && summary.failed === 0 ? 0 : 1;
