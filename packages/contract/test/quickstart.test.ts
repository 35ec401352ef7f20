import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { PrismServer } from "@x/belvo-scripts/prism/start";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startContractPrism } from "../src/prism.js";

const example = fileURLToPath(new URL("../../../examples/src/quickstart.ts", import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

let prism: PrismServer;

beforeAll(async () => {
  prism = await startContractPrism();
});

afterAll(() => prism.stop());

function run(baseUrl: string) {
  return spawnSync(process.execPath, ["--import", tsx, example], {
    encoding: "utf8",
    env: {
      ...process.env,
      BELVO_BASE_URL: baseUrl,
      BELVO_SECRET_ID: "id",
      BELVO_SECRET_PASSWORD: "not-to-be-printed",
    },
  });
}

test("the example of the quickstart takes every step against the mock", () => {
  const { status, stdout, stderr } = run(prism.url);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout.match(/✓/g)).toHaveLength(10);
  expect(stdout).toContain("401 authentication_failed");
  expect(stdout).toContain("428 token_required");
  expect(stdout).toContain("200 TRANSACTIONS.historical_update");
  expect(stdout).toContain("2 rows of /api/transactions/");
  expect(stdout).not.toContain("not-to-be-printed");
});

test("it fails without a server, and says where it tried, without the password", () => {
  const { status, stdout, stderr } = run("http://127.0.0.1:1");
  expect(status).not.toBe(0);
  expect(stderr).toContain("GET /api/institutions/");
  expect(stdout + stderr).not.toContain("not-to-be-printed");
});
