import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readManifest } from "./pack.js";

/** A TypeScript compiler to check with. */
export interface Compiler {
  readonly version: string;
  /** The program, to be run with Node. */
  readonly tsc: string;
}

const require = createRequire(import.meta.url);

/** The newest patch of each supported version; 7 is the native one. */
export const compilers: Compiler[] = ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "6", "7"].map((name) => {
  const folder = dirname(require.resolve(`typescript-${name}/package.json`));
  return { version: readManifest(folder).version, tsc: join(folder, "bin/tsc") };
});
