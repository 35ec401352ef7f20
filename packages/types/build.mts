// Types need no bundler: TypeScript emits the declarations, and each module format gets an entry.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const here = import.meta.dirname;
const dist = join(here, "dist");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
execFileSync(process.execPath, [tsc, "-p", join(here, "tsconfig.build.json")], { stdio: "inherit" });
writeFileSync(join(dist, "index.js"), "");
writeFileSync(join(dist, "index.mjs"), "export {};\n");
writeFileSync(join(dist, "index.d.mts"), 'export type * from "./index.js";\n');
copyFileSync(join(here, "../../openapi/belvo/openapi.json"), join(dist, "openapi.json"));
