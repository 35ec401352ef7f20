import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withoutPins } from "../../../src/judge/compiler/call-sites/without-pins.js";
import {
  checkCalls,
  lastReleaseFiles,
  type ReleaseFiles,
  releasedCalls,
} from "../../../src/judge/compiler/index.js";

const root = realpathSync(mkdtempSync(join(tmpdir(), "call-sites-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const schema = "packages/types/src/generated/tiny/schema.ts";
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const git = (...args: string[]): void => {
  const person = ["-c", "user.name=Ana", "-c", "user.email=ana@example.com"];
  execFileSync("git", [...person, ...args], { cwd: root, stdio: "ignore" });
};

beforeAll(() => {
  write(
    "packages/types/package.json",
    JSON.stringify({
      name: "@x/tiny-types",
      exports: {
        ".": "./dist/index.js",
        "./tags": "./dist/tags.js",
        "./openapi.json": "./dist/openapi.json",
      },
    }),
  );
  write("packages/types/src/index.ts", 'export type * from "./generated/tiny/schema.js";');
  write(
    "packages/types/src/tags/index.ts",
    'export type { Thing as Tag } from "../generated/tiny/schema.js";',
  );
  write(schema, "export interface Thing { id: string; name?: string }");
  write("packages/types/test/other.test.ts", "nonsense;");
  write(
    "examples/src/a.ts",
    'import type { Thing } from "@x/tiny-types";\nimport type { Tag } from "@x/tiny-types/tags";\nexport const thing: Thing = { id: "1", name: "a" };\nexport const tag: Tag = thing;\nprocess.exit(0);\n',
  );
  write(
    "packages/types/test/type-tests/b.mts",
    'import type { Thing } from "../../src/index.js";\n// @ts-expect-error TS2353: there is no such key\nexport const thing: Thing = { id: "1", extra: 1 };\n',
  );
  write("node_modules/left-alone.ts", "nonsense;");
});

/** The calls as they are, against another schema on disk. */
const against = (text: string, release: ReleaseFiles = releasedCalls(root)) => {
  const before = readFileSync(join(root, schema), "utf8");
  write(schema, text);
  try {
    return checkCalls({ root, release });
  } finally {
    write(schema, before);
  }
};
const found = (text: string) => against(text).findings;

describe("the calls of the last release", () => {
  test("are fine where nothing has changed, and where something was added", () => {
    const fine = { problems: [], findings: [] };
    expect(checkCalls({ root, release: releasedCalls(root) })).toEqual(fine);
    expect(against("export interface Thing { id: string; name?: string; extra?: number }")).toEqual(fine);
  });

  test("are found with file and line where something is gone, also through another entry", () => {
    expect(found("export interface Thing { id: string }")).toEqual([
      {
        level: "major",
        tag: "General",
        what: expect.stringMatching(/^`examples\/src\/a\.ts:3` does not compile any more: TS2353 .*'name'/),
        source: "compiler",
      },
    ]);
  });

  test("are fine where what was refused is accepted", () => {
    expect(found("export interface Thing { id: string; name?: string; [key: string]: unknown }")).toEqual([]);
  });

  test("that did not compile before say nothing", () => {
    const files = new Map([
      [
        "examples/src/c.ts",
        'import type { Thing } from "@x/tiny-types";\nexport const a: Thing = { id: 1 };\nexport const b: Thing = { id: "", name: "" };',
      ],
      [schema, "export interface Thing { id: string; name?: string }"],
    ]);
    const { findings } = against("export interface Thing { id: string }", {
      tag: "@x/tiny-types@1.0.0",
      files,
    });
    expect(findings.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^`examples\/src\/c\.ts:3` of @x\/tiny-types@1\.0\.0 does not compile any more/),
    ]);
  });

  test("have to be there", () => {
    expect(() => checkCalls({ root, release: { tag: undefined, files: new Map() } })).toThrow(
      "the working tree has no type tests and no examples to check",
    );
  });
});

test("packages that do not compile themselves are a problem, and not a matter of level", () => {
  expect(against("export interface Thing { id: string; name?: Nowhere }").problems).toEqual([
    `\`${schema}:1\` does not compile: Cannot find name 'Nowhere'.`,
  ]);
  const renamed = against("export interface Thingy { id: string; name?: string }").problems;
  expect(renamed).toEqual([
    expect.stringMatching(/^`packages\/types\/src\/tags\/index\.ts:1` does not compile: .* named 'Thing'/),
  ]);
});

describe("the files of the last release", () => {
  const folders = ["examples/src", "packages"];

  test("are those of the newest tag of the types, or of the working tree before there is one", () => {
    git("init", "--quiet", "--initial-branch=main");
    git("add", "examples", "packages");
    git("commit", "--quiet", "--message", "First");
    const untagged = lastReleaseFiles(root, folders);
    expect(untagged.tag).toBeUndefined();
    expect([...untagged.files.keys()].sort()).toEqual([
      "examples/src/a.ts",
      "packages/types/src/generated/tiny/schema.ts",
      "packages/types/src/index.ts",
      "packages/types/src/tags/index.ts",
      "packages/types/test/other.test.ts",
      "packages/types/test/type-tests/b.mts",
    ]);

    git("tag", "@x/belvo-types@0.9.0");
    write("examples/src/a.ts", "export {};");
    git("commit", "--quiet", "--all", "--message", "Second");
    git("tag", "@x/belvo-types@0.10.0");
    git("tag", "@x/belvo-fetch@1.0.0");
    write("examples/src/a.ts", "export const later = 1;");
    const { tag, files } = lastReleaseFiles(root, folders);
    expect(tag).toBe("@x/belvo-types@0.10.0");
    expect(files.get("examples/src/a.ts")).toBe("export {};");
    expect([...files.keys()].sort()).toEqual([...untagged.files.keys()].sort());
  });
});

describe("withoutPins", () => {
  test("takes the assertion that a type is exactly another one away and leaves what is tested, line by line", () => {
    expect(withoutPins("expectTypeOf<A>().toEqualTypeOf<B>();\nnext();")).toBe(
      `expectTypeOf<A>()${" ".repeat(19)};\nnext();`,
    );
    expect(withoutPins("expectTypeOf(a).not.toBeNever();").trim()).toBe(`expectTypeOf(a)${" ".repeat(16)};`);
    const broken = withoutPins("expectTypeOf(a).toEqualTypeOf<{\n  b: string;\n}>();\n");
    expect(broken.split("\n")).toHaveLength(4);
    expect(broken.replace(/\s+/g, " ")).toBe("expectTypeOf(a) ; ");
  });

  test("leaves assertions that hold for more than one type, and everything else", () => {
    for (const text of [
      "expectTypeOf<A>().toExtend<B>();",
      "other(a).toEqualTypeOf<B>();",
      "const a = 1; // expectTypeOf",
      "call();",
    ]) {
      expect(withoutPins(text)).toBe(text);
    }
  });
});
