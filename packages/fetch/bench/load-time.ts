import { execFileSync } from "node:child_process";

/**
 * How long `import` and `require` of the built package take in a process that has just begun. A figure and
 * no test: it depends on the machine, and on what else that does. The fastest run is the least disturbed.
 */
const runs = 31;
const file = (name: string) => new URL(`../dist/${name}`, import.meta.url);
const programs = {
  // The first import of a process also starts the module loader, which is none of the package's time.
  import: ["module", 'await import("data:text/javascript,")', `await import("${file("index.js").href}")`],
  require: ["commonjs", "", `require(${JSON.stringify(file("index.cjs").pathname)})`],
} as const;

for (const [way, [type, before, load]] of Object.entries(programs)) {
  const program = `${before}; const start = performance.now(); ${load}; console.log(performance.now() - start);`;
  const once = () => Number(execFileSync(process.execPath, [`--input-type=${type}`, "--eval", program]));
  const times = Array.from({ length: runs }, once).sort((a, b) => a - b);
  const [fastest, median] = [times[0], times[Math.floor(runs / 2)]].map((ms = Number.NaN) => ms.toFixed(1));
  process.stdout.write(`${way}: fastest ${fastest} ms, median ${median} ms of ${runs}, ${process.version}\n`);
}
