import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Published, packInto, published, readManifest, type Tarball } from "./pack.js";

/** A consumer's folder outside the workspace, with the packed packages installed. */
export interface Project {
  readonly folder: string;
  readonly tarballs: Record<Published, Tarball>;
  readonly remove: () => void;
}

const here = join(import.meta.dirname, "..");

/** The configuration that TypeScript 6 gives up: resolution that knows no `exports`, as with NestJS and Jest. */
export const oldest = "CommonJS by the old resolution, not strict";

/** ESM and CommonJS under one roof: what ends in .mts is one and what ends in .cts the other. */
export const strictest = "ESM and CommonJS, strictest";

/** The configurations of the fixture: each module system, and both ends of the strict options. */
export const configurations = {
  [strictest]: {
    files: ["consumer.mts", "consumer.cts"],
    compilerOptions: { module: "nodenext", exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  },
  "bundler, only strict": {
    files: ["consumer.ts"],
    compilerOptions: { module: "esnext", moduleResolution: "bundler" },
  },
  [oldest]: {
    files: ["consumer.ts"],
    compilerOptions: { module: "commonjs", moduleResolution: "node10", strict: false },
  },
} as const;

const shared = {
  strict: true,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  noEmit: true,
  skipLibCheck: false,
  // Only TypeScript's own files are taken as right.
  skipDefaultLibCheck: true,
};

export function configurationFile(name: string): string {
  return `tsconfig.${Object.keys(configurations).indexOf(name)}.json`;
}

/** Packs the packages into a new folder, links what they depend on, and lays out the fixture. */
export function makeProject(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "belvo-consumer-")));
  const tarballs = packInto(folder);
  for (const directory of published) linkDependencies(directory, folder, tarballs[directory]);

  const write = (name: string, content: object) => writeFileSync(join(folder, name), JSON.stringify(content));
  write("package.json", { type: "module" });
  for (const name of ["consumer.ts", "consumer.mts", "consumer.cts"]) {
    cpSync(join(here, "fixtures/consumer.ts"), join(folder, name));
  }
  for (const [name, { files, compilerOptions }] of Object.entries(configurations)) {
    write(configurationFile(name), { files, compilerOptions: { ...shared, ...compilerOptions } });
  }
  return { folder, tarballs, remove: () => rmSync(folder, { recursive: true }) };
}

// What the tarball declares and nothing else, so that an import of anything else is found out. The packed
// packages depend on each other through `node_modules`; the rest comes from where the workspace has it.
function linkDependencies(directory: Published, folder: string, { folder: unpacked }: Tarball): void {
  const { dependencies = {} } = readManifest(unpacked) as { dependencies?: Record<string, string> };
  for (const name of Object.keys(dependencies)) {
    const target = join(folder, "node_modules", name);
    if (published.some((other) => readManifest(join(here, "..", other)).name === name)) continue;
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(realpathSync(join(here, "..", directory, "node_modules", name)), target, "junction");
  }
}
