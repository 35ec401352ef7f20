import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compilers } from "../src/compilers.js";
import { published, readManifest } from "../src/pack.js";
import {
  configurationFile,
  configurations,
  makeProject,
  oldest,
  type Project,
  strictest,
} from "../src/project.js";
import { runNode } from "../src/run.js";

let project: Project;
beforeAll(() => {
  project = makeProject();
});
afterAll(() => project?.remove());

describe.each(published)("the tarball of %s", (directory) => {
  test("is what publint asks for", async () => {
    const { messages, pkg } = await publint({
      pkgDir: project.tarballs[directory].folder,
      pack: false,
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("has types that are right for every way to resolve them", async () => {
    const { name, bytes } = project.tarballs[directory];
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(bytes)));
    if (!result.types) throw new Error(`${name} has no types`);
    expect(Object.keys(result.entrypoints)).toContain(".");
    expect(result.problems).toEqual([]);
  });

  test("holds what is built, the licence and what the readme leads to, and no source", () => {
    const { name, bytes, folder } = project.tarballs[directory];
    const files = execFileSync("tar", ["-tzf", "-"], { input: bytes, encoding: "utf8" }).trim().split("\n");
    console.log(`${name}: ${bytes.length} bytes packed, ${files.length} files`);
    expect(files).toEqual(
      expect.arrayContaining(["package/package.json", "package/README.md", "package/LICENSE"]),
    );
    const [, ...parts] = readFileSync(join(folder, "README.md"), "utf8").split("](");
    const linked = parts
      .map((part) => part.slice(0, part.indexOf(")")).replace(/#.*/, ""))
      .filter((link) => /^[^:]+$/.test(link));
    expect(linked.filter((link) => !files.includes(`package/${link}`))).toEqual([]);
    const own = /^package\/(dist\/.+|package\.json|README\.md|LICENSE)$/;
    const others = files.filter((file) => !own.test(file));
    expect(others.filter((file) => !linked.includes(file.replace("package/", "")))).toEqual([]);
    expect(readFileSync(join(folder, "package.json"), "utf8")).not.toMatch(/workspace:|catalog:/);
  });
});

test("the compilers are the supported versions", () => {
  const versions = compilers.map(({ version }) => version.split(".").slice(0, 2).join("."));
  expect(versions).toEqual(["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "6.0", "7.0"]);
});

// The strictest configuration with each; the others with the first and the last of each major version.
const ends = /^(5\.4|5\.9|6|7)\./;
const supported = (name: string, version: string): boolean =>
  name === strictest || (name === oldest ? version.startsWith("5.4") : ends.test(version));

describe.each(compilers)("TypeScript $version compiles a consumer", ({ version, tsc }) => {
  const names = Object.keys(configurations).filter((name) => supported(name, version));
  test.concurrent.each(names)("%s", async (name) => {
    const run = await runNode(project.folder, [tsc, "-p", configurationFile(name)]);
    expect(run).toEqual({ code: 0, output: "" });
  });
});

// One process each: a name that is there for `import` and not for `require` is a broken build.
const entries = published.flatMap((directory) => {
  const { name, exports } = readManifest(join(import.meta.dirname, "../..", directory));
  const paths = Object.keys(exports as object).filter((path) => !path.endsWith(".json"));
  return paths.map((path) => posix.join(name, path));
});

describe("at run time", () => {
  const run = async (type: "module" | "commonjs", code: string) => {
    const { output } = await runNode(project.folder, [
      "--no-warnings",
      `--input-type=${type}`,
      "--eval",
      code,
    ]);
    return JSON.parse(output) as unknown;
  };
  // The name with the optional peer is tried where that is installed.
  const withoutPeer = entries.filter((entry) => !entry.endsWith("/redis"));

  test.concurrent.each(withoutPeer)("%s has the same names for import and require", async (entry) => {
    const names =
      "console.log(JSON.stringify(Object.keys(entry).filter((name) => !/^(default|module.exports)$/.test(name)).sort()))";
    const imported = await run("module", `import * as entry from "${entry}"; ${names}`);
    expect(imported).toEqual(await run("commonjs", `const entry = require("${entry}"); ${names}`));
    if (entry === "@x/belvo-types") expect(imported).toEqual([]);
    else expect(imported).not.toEqual([]);
  });

  test("the description and where it comes from are there for import and require", async () => {
    const facts = "JSON.stringify([api.openapi, Object.keys(api.paths).length, Object.keys(own.openapi)])";
    const [api, own] = ["openapi.json", "package.json"].map((file) => `"@x/belvo-types/${file}"`);
    const required = await run(
      "commonjs",
      `const [api, own] = [require(${api}), require(${own})]; console.log(${facts})`,
    );
    const imports = `import api from ${api} with { type: "json" }; import own from ${own} with { type: "json" };`;
    expect(await run("module", `${imports} console.log(${facts})`)).toEqual(required);
    expect(required).toEqual([expect.stringMatching(/^3\.[01]\./), 83, ["belvo"]]);
  });
});
