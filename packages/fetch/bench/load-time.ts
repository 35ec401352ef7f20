import { execFileSync } from "node:child_process";

/**
 * How long `import` and `require` of the built package take in a new process, openapi-fetch included. A
 * figure for the README and no test: it depends on the machine.
 */
const ways = {
  import: { type: "module", code: (url: URL) => `await import(${JSON.stringify(url.href)})` },
  require: { type: "commonjs", code: (url: URL) => `require(${JSON.stringify(url.pathname)})` },
};
const runs = 15;

for (const [way, { type, code }] of Object.entries(ways)) {
  const file = new URL(`../dist/index.${way === "import" ? "js" : "cjs"}`, import.meta.url);
  const source = `const start = performance.now(); ${code(file)}; console.log(performance.now() - start);`;
  const times = Array.from({ length: runs }, () =>
    Number(execFileSync(process.execPath, [`--input-type=${type}`, "--eval", source], { encoding: "utf8" })),
  ).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((runs - 1) * share)] ?? Number.NaN).toFixed(1);
  console.log(
    `${way}: median ${at(0.5)} ms, fastest ${at(0)} ms, slowest ${at(1)} ms of ${runs} (${process.version})`,
  );
}
