// How long importing and requiring the built package takes, as the first file that a process loads and as a later
// one, beside an empty file loaded in the same way: that one is the runtime's own share, which no package can
// avoid. Figures and no test: they depend on the machine, and on what else that does. All run in turn, so that
// this hits all of them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const runs = 61;
const folder = mkdtempSync(join(tmpdir(), "load-time-"));
const empty = (name) => {
  const path = join(folder, name);
  writeFileSync(path, "");
  return path;
};
const built = (name) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

const load = {
  import: (path) => `await import(${JSON.stringify(pathToFileURL(path).href)});`,
  require: (path) => `require(${JSON.stringify(path)});`,
};
const files = {
  import: { another: empty("another.mjs"), empty: empty("empty.mjs"), package: built("index.js") },
  require: { another: empty("another.cjs"), empty: empty("empty.cjs"), package: built("index.cjs") },
};

/** The runtime's arguments for a program that prints how many milliseconds loading `path` took. */
const program = (way, before, path) => [
  `--input-type=${way === "import" ? "module" : "commonjs"}`,
  "--eval",
  `${before && load[way](before)} const start = performance.now(); ${load[way](path)}
  process.stdout.write(String(performance.now() - start))`,
];

const pairs = Object.entries(files).flatMap(([way, file]) =>
  ["", file.another].map((before) => ({
    name: `${before ? "a later" : "the first"} ${way}`,
    empty: { args: program(way, before, file.empty), times: [] },
    package: { args: program(way, before, file.package), times: [] },
  })),
);

try {
  for (let run = 0; run < runs; run++) {
    for (const { args, times } of pairs.flatMap((pair) => [pair.empty, pair.package])) {
      times.push(Number(execFileSync(process.execPath, args)));
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

const fastestAndMedian = ({ times }) => {
  times.sort((a, b) => a - b);
  return [times[0], times[runs >> 1]];
};
const columns = (values) => values.map((value) => value.toFixed(1).padStart(8)).join("");

console.log(`${process.version}, ${runs} runs of each: fastest and median in milliseconds`);
console.log(
  `${"".padEnd(18)}${["the package", "an empty file", "more"].map((s) => s.padStart(16)).join("")}`,
);
for (const pair of pairs) {
  const [own, runtime] = [fastestAndMedian(pair.package), fastestAndMedian(pair.empty)];
  const more = own.map((value, index) => value - runtime[index]);
  console.log(`${pair.name.padEnd(18)}${[own, runtime, more].map(columns).join("")}`);
}
