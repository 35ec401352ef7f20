// Runs the benchmarks, after a build: `pnpm bench` all of them, `pnpm bench pagination latency` some. They are
// compiled first, because a loader such as tsx transforms the packages too, and what it adds to each function
// weighs more than what is measured.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const out = fileURLToPath(new URL("../.reports/bench", import.meta.url));
const sources = readdirSync(here).filter((name) => name.endsWith(".ts"));
buildSync({
  entryPoints: sources.map((name) => `${here}${name}`),
  outdir: out,
  bundle: true,
  packages: "external",
  format: "esm",
});

const [only, ...args] = process.argv.slice(2);
for (const name of only ? [only] : ["pagination", "overhead"]) {
  execFileSync(process.execPath, ["--expose-gc", `${out}/${name}.js`, ...args], { stdio: "inherit" });
}
