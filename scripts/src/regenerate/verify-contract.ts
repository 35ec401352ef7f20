import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readDescription } from "../descriptions/description.js";
import { sourcesOfEntries } from "../judge/compiler/index.js";
import { type Ended, lastLines, runNode } from "./run.js";
import type { VerifyContext } from "./verify.js";

/** Every operation answers a valid call; `pnpm test` also asks for each error that is documented. */
const everyOperation = "every operation, through its generated function";

/** Runs the contract tests against the sources of the stage. They are about the main description; others have none. */
export async function verifyContract({ root, stage, name, signal }: VerifyContext): Promise<string[]> {
  if (readDescription(stage, name).entry !== ".") return [];
  const folder = join(stage, "packages/contract");
  const description = join(stage, "openapi", name, "openapi.json");
  const published = join(stage, "packages/types/dist");
  await mkdir(published, { recursive: true });
  await copyFile(description, join(published, "openapi.json"));
  await writeFile(join(folder, "vitest.verify.config.ts"), config(stage, description));
  const vitest = createRequire(join(root, "packages/contract/package.json")).resolve("vitest/package.json");
  const reportFile = join(folder, "verify.json");
  const ended = await runNode(
    [
      join(vitest, "../vitest.mjs"),
      "run",
      "--config=vitest.verify.config.ts",
      "--maxWorkers=1",
      "--reporter=json",
      `--outputFile=${reportFile}`,
      `--testNamePattern=${everyOperation}`,
    ],
    { cwd: folder, signal },
  );
  return readFailures(ended, existsSync(reportFile) ? readFileSync(reportFile, "utf8") : undefined);
}

/** The tests read the packages from their sources, which want the constants that their builds define. */
function config(stage: string, description: string): string {
  const entries = [...sourcesOfEntries(stage), ["@x/belvo-types/openapi.json", description] as const];
  // The first that matches wins, and an entry matches what lies below it too.
  const alias = Object.fromEntries(entries.sort(([a], [b]) => b.length - a.length));
  const test = { include: ["test/operations.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 };
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
