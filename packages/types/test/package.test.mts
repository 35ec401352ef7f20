import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");

test("each schema of the description is a type of its own", () => {
  const aliases = [
    ...read("../dist/generated/belvo/aliases.d.ts").matchAll(
      /^export type (\w+) = components\["schemas"\]\["(.+)"\];$/gm,
    ),
  ];
  const { schemas } = require("@x/belvo-types/openapi.json").components;
  expect(aliases.map(([, , schema]) => schema).sort()).toEqual(Object.keys(schemas).sort());
  expect(new Set(aliases.map(([, name]) => name)).size).toBe(aliases.length);
});

test("the published description is the generated one", () => {
  // By their hashes, which differ in one line and not in megabytes.
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const published = readFileSync(require.resolve("@x/belvo-types/openapi.json"), "utf8");
  expect(hash(published)).toBe(hash(read("../../../openapi/belvo/openapi.json")));
});

test("the manifest says which official document the types go back to", () => {
  const { source, retrievedAt, sha256, version } = JSON.parse(
    read("../../../openapi/belvo/upstream.lock.json"),
  );
  expect(require("@x/belvo-types/package.json").openapi.belvo).toEqual({
    source,
    retrievedAt,
    sha256,
    version,
  });
});
