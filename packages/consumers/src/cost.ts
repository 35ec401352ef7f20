import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compilers } from "./compilers.js";
import { runNode } from "./run.js";

/** What a type-check takes. */
export interface Cost {
  readonly instantiations: number;
  readonly memoryKb: number;
}

/** Type-checks one file of a folder and says what that took; its types are the same on every machine. */
export async function costOf(folder: string, file: string): Promise<Cost> {
  const compilerOptions = {
    strict: true,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    module: "nodenext",
    types: [],
    noEmit: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
  };
  const configuration = `tsconfig.${file}.json`;
  writeFileSync(join(folder, configuration), JSON.stringify({ files: [file], compilerOptions }));
  const tsc = compilers.find(({ version }) => version.startsWith("5.9"))?.tsc;
  // With a collector at hand the compiler collects before it reads the memory, which makes it comparable.
  const args = ["--expose-gc", tsc ?? "", "-p", configuration, "--extendedDiagnostics"];
  const { code, output } = await runNode(folder, args);
  if (code !== 0) throw new Error(output);
  const figure = (name: string) => Number(new RegExp(`^${name}: +(\\d+)`, "m").exec(output)?.[1]);
  return { instantiations: figure("Instantiations"), memoryKb: figure("Memory used") };
}
