import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readDescription } from "../descriptions/description.js";
import { sourcesOfEntries } from "../judge/compiler/index.js";
import type { Document } from "../openapi/document.js";
import { onlyOperations } from "../openapi/only-operations.js";
import { operationsToCall } from "./operations-to-call.js";
import { readIfThere } from "./read-if-there.js";
import { type Ended, lastLines, runNode } from "./run.js";
import type { VerifyContext } from "./verify.js";

/** Each operation answers a valid call; `pnpm test` also asks for each error that is documented. */
const everyOperation = "every operation, through its generated function";

/**
 * Prepares to run the contract tests against the sources of the stage, for the operations that the change touches
 * and some more; `pnpm test` runs them for all. They are about the main description; others have none.
 */
export async function prepareContract(context: VerifyContext): Promise<() => Promise<string[]>> {
  const { root, stage, name, signal } = context;
  if (readDescription(stage, name).entry !== ".") return async () => [];
  const folder = join(stage, "packages/contract");
  const published = join(stage, "packages/types/dist");
  const description = join(published, "openapi.json");
  const file = join("openapi", name, "openapi.json");
  const after = readDocument(join(stage, file));
  const before = existsSync(join(root, file)) ? readDocument(join(root, file)) : undefined;
  await mkdir(published, { recursive: true });
  // What all calls share has changed with it: then one operation says nothing about another.
  const shared = join("packages/fetch/src/generated", name, "description.ts");
  const isShared = readIfThere(join(root, shared)) !== readIfThere(join(stage, shared));
  const ids = operationsToCall(isShared ? undefined : before, after);
  await writeFile(description, JSON.stringify(onlyOperations(after, ids)));
  await writeFile(join(folder, "vitest.verify.config.ts"), config(stage, description));
  const vitest = createRequire(join(root, "packages/contract/package.json")).resolve("vitest/package.json");
  const reportFile = join(folder, "verify.json");
  const args = [
    join(vitest, "../vitest.mjs"),
    "run",
    "--config=vitest.verify.config.ts",
    "--maxWorkers=1",
    "--reporter=json",
    `--outputFile=${reportFile}`,
    `--testNamePattern=${everyOperation}`,
  ];
  return async () => {
    const ended = await runNode(args, { cwd: folder, signal });
    return readFailures(ended, readIfThere(reportFile));
  };
}

function readDocument(file: string): Document {
  return JSON.parse(readFileSync(file, "utf8")) as Document; // `generate` has written it
}

/** The tests read the packages from their sources, which want the constants that their builds define. */
function config(stage: string, description: string): string {
  const entries = [...sourcesOfEntries(stage), ["@x/belvo-types/openapi.json", description] as const];
  // The first that matches wins, and an entry matches what lies below it too.
  const alias = Object.fromEntries(entries.sort(([a], [b]) => b.length - a.length));
  const test = {
    include: ["test/operations.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: "threads",
    isolate: false,
  };
  return `import own from "../fetch/vitest.config.ts";
export default { define: own.define, ...${JSON.stringify({ resolve: { alias }, test })} };
`;
}

interface TestReport {
  numPassedTests: number;
  testResults: {
    message?: string;
    assertionResults: { status: string; title: string; failureMessages: string[] }[];
  }[];
}

/** What the tests said. Throws when they ended without saying anything: that is no pass. */
export function readFailures({ code, output }: Ended, report: string | undefined): string[] {
  if (report === undefined) throw new Error(`the contract tests ended with ${code}: ${lastLines(output)}`);
  const { numPassedTests, testResults } = JSON.parse(report) as TestReport; // vitest has written it
  const failures = testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(
        ({ title, failureMessages: [message = ""] }) => `The contract fails: ${title}: ${firstLine(message)}`,
      ),
  );
  if (failures.length === 0 && (code !== 0 || numPassedTests === 0)) {
    const why = testResults.map(({ message = "" }) => firstLine(message)).find(Boolean) ?? lastLines(output);
    throw new Error(`the contract tests ended with ${code} and ${numPassedTests} passed: ${why}`);
  }
  return failures;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
