// How much later a program begins that imports or requires the built package, and how long the very first import
// of a process takes, of which importing an empty module is the runtime's own share. Figures and no test: they
// depend on the machine, and on what else that does. All run in turn, so that this hits all of them.
import { execFileSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

const runs = 61;
const dist = (name) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
const module = JSON.stringify(pathToFileURL(dist("index.js")).href);
const required = JSON.stringify(dist("index.cjs"));
const print = "process.stdout.write(String(performance.now() - start))";
const firstImport = (of) => ["module", `const start = performance.now(); await import(${of}); ${print}`];
// Without a start of its own, what it prints counts from the start of the process.
const begin = "const start = 0;";
const programs = {
  "a module that imports nothing": ["module", `${begin} ${print}`],
  "a module that imports the package": ["module", `import ${module}; ${begin} ${print}`],
  "a script that requires nothing": ["commonjs", `${begin} ${print}`],
  "a script that requires the package": ["commonjs", `require(${required}); ${begin} ${print}`],
  "first import, of an empty module": firstImport('"data:text/javascript,export{}"'),
  "first import, of the package": firstImport(module),
};

const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  for (const [name, [type, program]] of Object.entries(programs)) {
    const args = [`--input-type=${type}`, "--eval", program];
    times[name].push(Number(execFileSync(process.execPath, args)));
  }
}

console.log(`${process.version}, ${runs} runs of each: fastest and median in milliseconds`);
const lines = Object.entries(times).map(([name, taken]) => {
  taken.sort((a, b) => a - b);
  return { name, fastest: taken[0], median: taken[Math.floor(runs / 2)] };
});
for (const [index, { name, fastest, median }] of lines.entries()) {
  const before = lines[index - 1];
  const added =
    index % 2 &&
    `  the package: ${(fastest - before.fastest).toFixed(1)} and ${(median - before.median).toFixed(1)}`;
  console.log(
    `${name.padEnd(36)}${fastest.toFixed(1).padStart(6)}${median.toFixed(1).padStart(6)}${added || ""}`,
  );
}
