import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A rule that picks operations out of a description. All of the given conditions must hold. */
export interface TraitRule {
  method?: string;
  /** Keys that the JSON body of the 200 response has. */
  responseKeys?: string[];
  /** Keys that the JSON request body requires. */
  requestKeys?: string[];
  /** A header parameter that the operation declares. */
  header?: string;
}

export const traitNames = ["paginated", "resumable", "idempotent", "asynchronous"] as const;
export type TraitName = (typeof traitNames)[number];

/** One API of the toolkit: a folder below `openapi/` with what `api.yaml` says about it. */
export interface Description {
  name: string;
  folder: string;
  title: string;
  source: string;
  entry: string;
  environments: Record<string, string>;
  seed: string;
  traits: Partial<Record<TraitName, TraitRule>>;
}

function text(value: unknown, key: string, file: string): string {
  if (typeof value !== "string" || value === "")
    throw new Error(`${file}: "${key}" must be a non-empty string`);
  return value;
}

/**
 * Where the generated code goes: it becomes part of import specifiers, and the name of a file, of which `index` is that
 * of the main entry.
 */
function entryIn(value: unknown, file: string): string {
  const entry = text(value, "entry", file);
  if (entry === "." || (/^\.\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(entry) && entry !== "./index"))
    return entry;
  throw new Error(`${file}: "entry" must be "." or a sub-path such as "./payments", not "${entry}"`);
}

/** Reads `openapi/<name>/api.yaml`. */
export function readDescription(root: string, name: string): Description {
  const folder = join(root, "openapi", name);
  const file = join(folder, "api.yaml");
  if (!existsSync(file))
    throw new Error(`openapi/${name}/api.yaml is missing; it says where the description comes from`);
  const config = (parse(readFileSync(file, "utf8")) ?? {}) as Record<string, unknown>;
  return {
    name,
    folder,
    title: text(config.title, "title", file),
    source: text(config.source, "source", file),
    entry: entryIn(config.entry, file),
    seed: text(config.seed, "seed", file),
    environments: (config.environments ?? {}) as Record<string, string>,
    traits: (config.traits ?? {}) as Description["traits"],
  };
}

/** All descriptions of the repository, by folder name. */
export function readDescriptions(root: string): Description[] {
  const descriptions = readdirSync(join(root, "openapi"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readDescription(root, name));
  const owners = new Map<string, string>();
  for (const { name, entry } of descriptions) {
    const owner = owners.get(entry);
    if (owner !== undefined)
      throw new Error(`openapi/${name}/api.yaml: "entry" is "${entry}", which openapi/${owner} has already`);
    owners.set(entry, name);
  }
  return descriptions;
}
