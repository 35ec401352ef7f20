import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readDescription, readDescriptions } from "../../src/descriptions/description.js";
import { repositoryRoot } from "../../src/root.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "descriptions-"));
  mkdirSync(join(root, "openapi/belvo"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const belvo = join(repositoryRoot(), "openapi/belvo/api.yaml");

function writeApi(name: string, entry: string): void {
  mkdirSync(join(root, "openapi", name), { recursive: true });
  const lines = ["title: Another API", "source: https://api.example/openapi.json", "seed: another"];
  writeFileSync(join(root, "openapi", name, "api.yaml"), [...lines, `entry: ${entry}`].join("\n"));
}

it("finds every description of the repository by its folder", () => {
  cpSync(belvo, join(root, "openapi/belvo/api.yaml"));
  writeApi("another", "./another");
  expect(readDescriptions(root).map(({ name }) => name)).toEqual(["another", "belvo"]);
});

it("names the folder whose api.yaml is missing", () => {
  expect(() => readDescription(root, "belvo")).toThrow("openapi/belvo/api.yaml is missing");
});

it("names the key that is missing", () => {
  writeFileSync(join(root, "openapi/belvo/api.yaml"), "title: Belvo\n");
  expect(() => readDescription(root, "belvo")).toThrow('"source" must be a non-empty string');
});

it.each([
  "another",
  "/another",
  "./Another",
  "./a/b",
  "./another/",
  "..",
  "./index",
  "./openapi.json",
  "./package.json",
])("refuses %s as an entry, with one that would do", (entry) => {
  writeApi("another", entry);
  expect(() => readDescription(root, "another")).toThrow(
    `"entry" must be "." or a sub-path such as "./payments", not "${entry}"`,
  );
});

it.each([".", "./another", "./direct-debit-2"])("takes %s as an entry", (entry) => {
  writeApi("another", entry);
  expect(readDescription(root, "another").entry).toBe(entry);
});

it("names both descriptions that want the same entry", () => {
  writeApi("belvo", ".");
  writeApi("one", "./same");
  writeApi("two", "./same");
  expect(() => readDescriptions(root)).toThrow(
    'openapi/two/api.yaml: "entry" is "./same", which openapi/one has already',
  );
});
