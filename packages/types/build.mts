// Types need no bundler: TypeScript emits the declarations, and each module format gets an entry.

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import manifest from "./package.json" with { type: "json" };

const here = import.meta.dirname;
const dist = join(here, "dist");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
execFileSync(process.execPath, [tsc, "-p", join(here, "tsconfig.build.json")], { stdio: "inherit" });
for (const target of Object.values(manifest.exports)) {
  if (typeof target === "string") continue;
  const entry = basename(target.require.default, ".js");
  if (!existsSync(join(dist, `${entry}.d.ts`)))
    throw new Error(`package.json exports ${entry}, but there is no src/${entry}.ts`);
  writeFileSync(join(dist, `${entry}.js`), "");
  writeFileSync(join(dist, `${entry}.mjs`), "export {};\n");
  writeFileSync(join(dist, `${entry}.d.mts`), `export type * from "./${entry}.js";\n`);
}
copyFileSync(join(here, "../../openapi/belvo/openapi.json"), join(dist, "openapi.json"));
