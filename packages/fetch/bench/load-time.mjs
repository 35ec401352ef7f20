// How long `import` and `require` of the built package take in a program that has just begun. A figure and
// no test: it depends on the machine, and on what else that does. The fastest run is the least disturbed, and
// what importing an empty module takes is the runtime's own share.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

const runs = 41;
const built = (name) => new URL(`../dist/${name}`, import.meta.url);
const load = {
  "import of nothing": () => import("data:text/javascript,export{}"),
  import: () => import(built("index.js").href),
  require: () => createRequire(import.meta.url)(built("index.cjs").pathname),
};

const [, program, way] = process.argv;
if (way) {
  const start = performance.now();
  await load[way]();
  process.stdout.write(`${performance.now() - start}`);
} else {
  for (const name of Object.keys(load)) {
    const once = () => Number(execFileSync(process.execPath, [program, name]));
    const times = Array.from({ length: runs }, once).sort((a, b) => a - b);
    const [fastest, median] = [times[0], times[Math.floor(runs / 2)]].map((ms) => ms.toFixed(1));
    process.stdout.write(
      `${name}: fastest ${fastest} ms, median ${median} ms of ${runs}, ${process.version}\n`,
    );
  }
}
