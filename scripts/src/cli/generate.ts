import { parseArgs } from "node:util";
import { CorrectionError } from "../corrections/index.js";
import { readDescription, readDescriptions } from "../descriptions/description.js";
import { outputsOf } from "../generate/outputs.js";
import { staleOutputs, writeOutputs } from "../generate/write.js";
import { repositoryRoot } from "../root.js";

const usage = `Usage: pnpm generate [--check] [--api <name>]

  --check       write nothing; exit 1 when a committed output is stale
  --api <name>  only the description in openapi/<name>`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, api: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const root = repositoryRoot();
  const descriptions = values.api ? [readDescription(root, values.api)] : readDescriptions(root);
  const outputs = (await Promise.all(descriptions.map(outputsOf))).flat();
  if (!values.check) {
    const changed = await writeOutputs(root, outputs);
    for (const path of changed) console.log(`wrote ${path}`);
    console.log(`${outputs.length} outputs, ${changed.length} changed`);
    return 0;
  }
  const stale = staleOutputs(root, outputs);
  for (const { path } of stale) console.error(`stale: ${path}`);
  console.log(
    stale.length ? "run `pnpm generate` and commit the result" : `${outputs.length} outputs are up to date`,
  );
  return stale.length ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`generate: ${error instanceof Error ? error.message : String(error)}`);
    if (error instanceof CorrectionError && error.action !== undefined) {
      console.error(
        "Upstream no longer says what this correction corrects, or its path is wrong: docs/maintaining.md",
      );
    }
    process.exitCode = 1;
  },
);
