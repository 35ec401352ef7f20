import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { description, repository } from "./repository.js";

const program = fileURLToPath(new URL("./killed.ts", import.meta.url));

/** Sends a signal to a run as soon as it is in the given stage. */
async function stopped(root: string, stage: string, signal: NodeJS.Signals) {
  const temporary = mkdtempSync(join(tmpdir(), "interrupted-"));
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  const file = join(temporary, "new.json");
  const changed = description((document) => {
    const { properties = {} } = document.components?.schemas?.Pet ?? {};
    properties.age = { type: "integer" };
  });
  writeFileSync(file, JSON.stringify(changed));
  const from = stage === "vendor" ? "https://pets.example/api.json" : file;
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), program, root, from], {
    env: { ...process.env, TMPDIR: temporary },
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
    if (output.endsWith(`in ${stage}\n`)) child.kill(signal);
  });
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  const left = readdirSync(temporary).filter((name) => name.startsWith("belvo-regenerate-"));
  return { code, output, left };
}

test.each([
  ["vendor", "SIGINT"],
  ["verify", "SIGTERM"],
] as const)("a run that gets a signal in %s leaves nothing behind: %s", async (stage, signal) => {
  const repo = await repository();
  const before = repo.tree();
  const { code, output, left } = await stopped(repo.root, stage, signal);
  expect({ code, output, left }).toEqual({
    code: 1,
    output: expect.stringContaining(`in ${stage}\nended by `),
    left: [],
  });
  expect(repo.tree()).toEqual(before);
});
