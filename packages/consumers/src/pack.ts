import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is published, in the order in which one depends on the other. */
export const published = ["types", "fetch", "helpers"] as const;
export type Published = (typeof published)[number];

/** A package as it would be published. */
export interface Tarball {
  readonly name: string;
  readonly bytes: Buffer;
  /** Where it is unpacked. */
  readonly folder: string;
}

const root = join(import.meta.dirname, "../../..");

/** Packs the built packages and unpacks them below `node_modules` of a folder. */
export function packInto(folder: string): Record<Published, Tarball> {
  const names = published.map((directory) => readManifest(join(root, "packages", directory)).name);
  pnpm([...names.flatMap((name) => ["--filter", name]), "pack", "--pack-destination", folder]);
  const tarballs = published.map((directory) => [directory, unpack(directory, folder)]);
  return Object.fromEntries(tarballs) as Record<Published, Tarball>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly packageManager?: string;
  readonly [field: string]: unknown;
}

/** The `package.json` of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function unpack(directory: Published, folder: string): Tarball {
  const { name, version } = readManifest(join(root, "packages", directory));
  const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
  const target = join(folder, "node_modules", name);
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", file, "-C", target, "--strip-components=1"], { cwd: folder });
  return { name, bytes: readFileSync(join(folder, file)), folder: target };
}

// Only pnpm knows what `workspace:` and `catalog:` stand for. Under `pnpm test` it is the one that runs us.
function pnpm(args: readonly string[]): void {
  const running = process.env.npm_execpath ?? "";
  const byItself = /\.[cm]?js$/.test(running) ? [process.execPath, running] : [running];
  const { packageManager = "pnpm" } = readManifest(root);
  const [command = "", ...before] = /pnpm[^/\\]*$/.test(running)
    ? byItself
    : ["npx", "--yes", packageManager];
  execFileSync(command, [...before, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
}
