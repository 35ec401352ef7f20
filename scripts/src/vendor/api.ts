import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isNode } from "../openapi/walk.js";

/** The part of `openapi/<name>/api.yaml` that vendoring needs; the rest may still be missing for a new API. */
export interface VendorTarget {
  /** Name of its folder. */
  name: string;
  /** The folder, absolute. */
  folder: string;
  /** Where the official document is published. */
  source: string;
  /** Entry of each package the generated code goes to; `.` marks the main description. */
  entry: string;
  /** Extensions (`x-…`) of the official document that state facts. */
  extensions: readonly string[];
}

/** Every folder of `openapi/` that has an `api.yaml`, by name. */
export function listTargets(root: string): VendorTarget[] {
  const home = join(root, "openapi");
  if (!existsSync(home)) return [];
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(home, entry.name, "api.yaml")))
    .map((entry) => entry.name)
    .sort()
    .map((name) => readTarget(root, name));
}

/** Reads one `api.yaml`. Throws an `Error` that names the file and the key that does not hold. */
export function readTarget(root: string, name: string): VendorTarget {
  const folder = join(root, "openapi", name);
  const where = `openapi/${name}/api.yaml`;
  const content = readYaml(join(folder, "api.yaml"), where);
  if (!isNode(content)) throw new Error(`${where} must be a map of settings`);
  const { source, entry, extensions = [] } = content;
  if (typeof source !== "string") throw new Error(`${where}: \`source\` must be a text`);
  if (typeof entry !== "string") throw new Error(`${where}: \`entry\` must be a text`);
  if (!Array.isArray(extensions) || !extensions.every((item) => /^x-./u.test(String(item)))) {
    throw new Error(`${where}: \`extensions\` must be a list of names that begin with x-`);
  }
  return { name, folder, source, entry, extensions: extensions.map(String) };
}

/** What a command without `--api` means: the only description, or the one behind the main entry. */
export function mainTarget(targets: readonly VendorTarget[]): VendorTarget | undefined {
  return targets.length === 1 ? targets[0] : targets.find(({ entry }) => entry === ".");
}

function readYaml(file: string, where: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(":\n")[0] : String(error);
    throw new Error(`${where}: ${reason}`, { cause: error });
  }
}
