import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Link, linksTo } from "../judge/report/index.js";

/** Links to where the operations are documented: `reference` in `api.yaml`, which may be absent. */
export function readLink(root: string, name: string): Link {
  const where = `openapi/${name}/api.yaml`;
  const { reference } = parse(readFileSync(join(root, where), "utf8")) as { reference?: unknown };
  if (reference === undefined) return linksTo(undefined);
  if (typeof reference !== "string" || !reference.includes("{operation}"))
    throw new Error(`${where}: \`reference\` must be an address with {operation} in it`);
  return linksTo(reference);
}
