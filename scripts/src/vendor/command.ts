import { parseArgs } from "node:util";
import { listTargets, mainTarget, type VendorTarget } from "./api.js";
import { VendorFailure } from "./failure.js";
import { type Vendored, type VendorOptions, vendor } from "./vendor.js";

export const help = `Usage: pnpm vendor [url|file] [options]

Reads an OpenAPI 3.0 or 3.1 description (JSON or YAML), keeps its facts, drops its texts, and writes
openapi/<name>/upstream.json and upstream.lock.json. Without an argument it reads the \`source\` of api.yaml.

  --api <name>             folder under openapi/ (default: the only one, or the one whose entry is ".")
  --source <url>           for a file: where the document is published (default: the \`source\` of api.yaml)
  --retrieved-at <time>    for a file: when it was served, as a date or an instant in UTC (default: now)
  --keep-prose             keep descriptions, titles, examples and extensions. For private use: the official
                           texts have no licence, so do not publish what is made of them.
  --help                   this text

Nothing on disk changes when it fails. Afterwards: pnpm generate
`;

export interface CommandContext
  extends Pick<VendorOptions, "fetch" | "timeoutMs" | "maxBytes" | "cwd" | "now"> {
  /** The repository. */
  root: string;
  print: (text: string) => void;
  printError: (text: string) => void;
}

/** Runs `pnpm vendor` and returns its exit code. */
export async function vendorCommand(args: readonly string[], context: CommandContext): Promise<0 | 1> {
  const { root, print, printError, ...options } = context;
  try {
    const { values, positionals } = parse(args);
    if (values.help === true) {
      print(help);
      return 0;
    }
    const target = chooseTarget(root, values.api);
    const result = await vendor(target, positionals[0] ?? target.source, {
      ...options,
      source: values.source,
      retrievedAt: values["retrieved-at"],
      keepProse: values["keep-prose"],
    });
    print(report(target, result));
    return 0;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    printError(`vendor: ${text.replace(/\s+/gu, " ")}\n`);
    return 1;
  }
}

function parse(args: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        api: { type: "string" },
        source: { type: "string" },
        "retrieved-at": { type: "string" },
        "keep-prose": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (parsed.positionals.length > 1) throw new Error("more than one url or file given");
    return parsed;
  } catch (error) {
    throw new VendorFailure(
      error instanceof Error ? error.message.replace(/\.$/u, "") : String(error),
      "See --help",
    );
  }
}

/** The description that `--api` names, or the main one. Throws a `VendorFailure`. */
export function chooseTarget(root: string, name: string | undefined): VendorTarget {
  const targets = listTargets(root);
  const target =
    name === undefined ? mainTarget(targets) : targets.find((candidate) => candidate.name === name);
  if (target !== undefined) return target;
  const known = targets.map((candidate) => candidate.name).join(", ") || "none";
  if (name === undefined)
    throw new VendorFailure(`which description is meant? There are: ${known}`, "Say --api <name>");
  throw new VendorFailure(`there is no openapi/${name}/api.yaml; known: ${known}`, "Add the folder first");
}

function report(target: VendorTarget, { lock, unknown, changed }: Vendored): string {
  const counts = Object.entries(lock.counts).map(([name, count]) => `${count} ${name}`);
  const lines = [
    `${lock.title} ${lock.version}, OpenAPI ${lock.openapi}: ${counts.join(", ")}`,
    `from ${lock.readFrom ?? lock.source} (${lock.bytes} bytes, sha256 ${lock.sha256.slice(0, 12)}…)`,
    ...unknown
      .slice(0, 10)
      .map(({ pointer, kept }) => `unknown key ${pointer}: ${kept ? "kept" : "dropped, as it holds words"}`),
    ...(unknown.length > 10 ? [`… and ${unknown.length - 10} more unknown keys`] : []),
    ...(lock.prose === "kept"
      ? ["the official texts are kept: private use only, do not commit or publish"]
      : []),
    changed.length === 0
      ? `openapi/${target.name} is up to date`
      : `openapi/${target.name}/upstream.json and upstream.lock.json written; next: pnpm generate`,
  ];
  return `${lines.join("\n")}\n`;
}
