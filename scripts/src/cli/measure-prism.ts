import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Document } from "../openapi/document.js";
import { isComplete, measurePrism, reportMeasure, startPrism } from "../prism/index.js";
import { repositoryRoot } from "../root.js";

const usage = `Usage: tsx scripts/src/cli/measure-prism.ts [file]

  Serves an OpenAPI description (default: openapi/belvo/openapi.json) with prism mock --errors, sends every
  operation's examples and asks for every documented status. Exits with 1 when something else comes back.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { help: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const file = positionals[0] ?? join(repositoryRoot(), "openapi/belvo/openapi.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as Document;
  const measure = await measurePrism(document, { start: () => startPrism(file) });
  console.log(reportMeasure(measure));
  return isComplete(measure) ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`measure-prism: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
