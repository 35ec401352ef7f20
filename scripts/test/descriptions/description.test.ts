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

it("finds every description of the repository by its folder", () => {
  mkdirSync(join(root, "openapi/another"));
  cpSync(belvo, join(root, "openapi/belvo/api.yaml"));
  cpSync(belvo, join(root, "openapi/another/api.yaml"));
  expect(readDescriptions(root).map(({ name }) => name)).toEqual(["another", "belvo"]);
});

it("names the folder whose api.yaml is missing", () => {
  expect(() => readDescription(root, "belvo")).toThrow("openapi/belvo/api.yaml is missing");
});

it("names the key that is missing", () => {
  writeFileSync(join(root, "openapi/belvo/api.yaml"), "title: Belvo\n");
  expect(() => readDescription(root, "belvo")).toThrow('"source" must be a non-empty string');
});
