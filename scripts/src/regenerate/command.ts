import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { chooseTarget } from "../vendor/command.js";
import { type Regenerated, type RegenerateOptions, regenerate } from "./regenerate.js";

export const help = `Usage: pnpm regenerate [url|file] [options]

Reads the official description and works out everything that follows: facts, corrections, generated code, what
changed, a changeset. Compiles it, runs the contract tests of what changed, and only then writes it. Without an argument it reads
the \`source\` of api.yaml.

  --api <name>             folder under openapi/ (default: the only one, or the one whose entry is ".")
  --dry-run                print the report and write nothing
  --no-verify              write without compiling and running the contract, to mend by hand what they found
  --source <url>           for a file: where the document is published (default: the \`source\` of api.yaml)
  --retrieved-at <time>    for a file: when it was served, as a date or an instant in UTC (default: now)
  --help                   this text

Exit code 0: written, or nothing to do. 1: something is wrong, or a person has to decide first; nothing was written.
The report is in .regenerate/report.md.
`;

export interface CommandContext
  extends Pick<RegenerateOptions, "root" | "fetch" | "cwd" | "now" | "verify" | "judgeTypes" | "signal"> {
  print: (text: string) => void;
  printError: (text: string) => void;
}

/** Runs `pnpm regenerate` and returns its exit code. */
export async function regenerateCommand(args: readonly string[], context: CommandContext): Promise<0 | 1> {
  const { print, printError, ...options } = context;
  try {
    const { values, positionals } = parse(args);
    if (values.help === true) {
      print(help);
      return 0;
    }
    const dryRun = values["dry-run"] === true;
    // What an earlier run has found out says nothing about this one, should it fail.
    if (!dryRun) await rm(join(options.root, reportFile), { force: true });
    const result = await regenerate({
      ...options,
      name: chooseTarget(options.root, values.api).name,
      from: positionals[0],
      dryRun,
      source: values.source,
      retrievedAt: values["retrieved-at"],
      ...(values["no-verify"] === true ? { verify: false } : {}),
      onStage: (stage, ms) => print(`${stage}: ${(ms / 1000).toFixed(1)} s\n`),
    });
    const file = dryRun ? undefined : await writeReport(options.root, result.report);
    print(dryRun ? `\n${result.report}` : "");
    print(summary(result, file));
    return result.outcome === "stopped" ? 1 : 0;
  } catch (error) {
    if (options.signal?.aborted === true) printError("regenerate: interrupted; nothing was changed\n");
    else {
      const text = error instanceof Error ? error.message : String(error);
      printError(`regenerate: ${text.replace(/\s+/gu, " ")}\n`);
    }
    return 1;
  }
}

function parse(args: readonly string[]) {
  const parsed = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      api: { type: "string" },
      "dry-run": { type: "boolean" },
      "no-verify": { type: "boolean" },
      source: { type: "string" },
      "retrieved-at": { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (parsed.positionals.length > 1) throw new Error("more than one url or file given. See --help");
  return parsed;
}

const reportFile = ".regenerate/report.md";

async function writeReport(root: string, text: string): Promise<string> {
  await mkdir(dirname(join(root, reportFile)), { recursive: true });
  await writeFile(join(root, reportFile), text);
  return reportFile;
}

/** What was done, and what is left for a person. */
function summary(result: Regenerated, writtenTo: string | undefined): string {
  const { outcome, level, changed, decisions, recovered } = result;
  const dry = writtenTo === undefined;
  const done = {
    unchanged: "Nothing has changed.",
    written: `${dry ? "Would write" : "Wrote"} ${changed.length} files; the change is ${level === "none" ? "nothing that users see" : level}.`,
    stopped: `Nothing was written: a person has to decide first. The change is ${level} so far.`,
  }[outcome];
  return [
    "",
    ...(recovered.length > 0
      ? [`Put back ${recovered.length} files that a killed run had left half-written.`]
      : []),
    done,
    ...(outcome === "written" ? changed.map((path) => `  ${path}`) : []),
    // The report of a dry run has just been printed, decisions and all.
    ...(decisions.length > 0 && !dry ? ["", "To decide:", ...decisions.map((line) => `- ${line}`)] : []),
    ...(dry ? [] : ["", `Report: ${writtenTo}`]),
    "",
  ].join("\n");
}
