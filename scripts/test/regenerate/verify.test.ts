import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Document } from "../../src/openapi/document.js";
import { linkModules } from "../../src/regenerate/modules.js";
import { operationsToCall } from "../../src/regenerate/operations-to-call.js";
import { lastLines, runNode } from "../../src/regenerate/run.js";
import { prepareCalls, readCalls } from "../../src/regenerate/verify-calls.js";
import { readFailures } from "../../src/regenerate/verify-contract.js";
import { description } from "./repository.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "verify-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const never = new AbortController().signal;

describe("a program of its own", () => {
  test("is run to its end, with what it prints on either stream", async () => {
    const program = 'console.log("out"); console.error("err"); process.exitCode = 3';
    expect(await runNode(["-e", program], { cwd: folder, signal: never })).toEqual({
      code: 3,
      output: "out\nerr\n",
    });
  });

  test("ends when it is told to, and is over by then", async () => {
    const stop = new AbortController();
    const program = 'require("fs").writeFileSync("pid", String(process.pid)); setInterval(() => {}, 1000)';
    const ended = runNode(["-e", program], { cwd: folder, signal: stop.signal });
    const pid = await vi.waitFor(() => Number(readFileSync(join(folder, "pid"), "utf8")) || expect.fail(), {
      timeout: 60_000,
    });
    stop.abort(new Error("enough"));
    await expect(ended).rejects.toThrow("enough");
    expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  });

  test("that cannot be started is an error", async () => {
    await expect(runNode([], { cwd: join(folder, "nowhere"), signal: never })).rejects.toThrow("ENOENT");
  });

  test("is told by its last lines", () => {
    expect(lastLines("1\n2\n3\n4\n5\n6\n")).toBe("2 3 4 5 6");
  });
});

describe("what the compiler found", () => {
  const found = { problems: ["a"], findings: [] };

  test("stands on one line, whatever else was printed", () => {
    const output = `(node:1) Warning: old\nfound: ${JSON.stringify(found)}\n`;
    expect(readCalls({ code: 0, output })).toEqual(found);
  });

  test.each([
    [
      "that crashed",
      { code: 1, output: "Error: out of memory" },
      "the compiler ended with 1: Error: out of memory",
    ],
    ["that was killed", { code: null, output: "" }, "the compiler ended with null: "],
    ["that said nothing", { code: 0, output: "" }, "the compiler ended with 0: "],
    [
      "that failed at the end",
      { code: 1, output: `found: ${JSON.stringify(found)}` },
      "the compiler ended with 1",
    ],
  ])("of a compiler %s is an error, and not that all is well", (_, ended, message) => {
    expect(() => readCalls(ended)).toThrow(message);
  });
});

describe("the calls of the last release", () => {
  const schema = "packages/types/src/generated/tiny/schema.ts";
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const context = () => ({ root: folder, stage: folder, signal: never });
  const verify = async (...explain: [] | [() => never]) => (await prepareCalls(context(), ...explain))();
  const git = (...args: string[]): void => {
    const person = ["-c", "user.name=Ana", "-c", "user.email=ana@example.com"];
    execFileSync("git", [...person, ...args], { cwd: folder, stdio: "ignore" });
  };

  beforeEach(() => {
    write("packages/types/package.json", '{ "name": "@x/tiny", "exports": { ".": "./dist/index.js" } }');
    write("packages/types/src/index.ts", 'export type * from "./generated/tiny/schema.js";');
    write(schema, "export interface Thing { id: string }");
    write(
      "examples/src/a.ts",
      'import type { Thing } from "@x/tiny";\nexport const thing: Thing = { id: "1" };\nprocess.exit(0);\n',
    );
    mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
    const nodeTypes = realpathSync(new URL("../../node_modules/@types/node", import.meta.url));
    symlinkSync(nodeTypes, join(folder, "node_modules/@types/node"));
  });

  test("are fine as long as they compile, which the quick compiler says alone", async () => {
    const explain = (): never => expect.fail("nothing is to be explained");
    expect(await verify(explain)).toEqual({ problems: [], findings: [] });
  });

  test("are told one by one where they do not, and so is what is wrong in a package", async () => {
    git("init");
    git("add", ".");
    git("commit", "-m", "First");
    git("tag", "@x/belvo-types@1.0.0");
    write(schema, "export interface Thing { id: number }");
    write("packages/types/src/other.ts", 'export const wrong: number = "text";');
    const { problems, findings } = await verify();
    expect(findings).toMatchObject([
      { level: "major", what: expect.stringContaining("examples/src/a.ts:2") },
    ]);
    expect(problems).toEqual([expect.stringContaining("packages/types/src/other.ts:1")]);
  });
});

describe("the operations that the contract is checked for", () => {
  const many = (change: (paths: Document["paths"]) => void = () => {}) =>
    description(({ paths }) => {
      const { get } = paths["/pets/"] as { get: object };
      for (let index = 1; index < 40; index++)
        paths[`/pets/${index}/`] = { get: { ...get, operationId: `Pet${index}` } };
      change(paths);
    });

  test("are all of them where there was nothing before", () => {
    expect(operationsToCall(undefined, many()).size).toBe(40);
  });

  test("are all of them where the description is the same, and only what is made of it is not", () => {
    expect(operationsToCall(many(), many()).size).toBe(40);
  });

  test("are what changed, and a few others", () => {
    const changed = many((paths) => Object.assign(paths["/pets/7/"]?.get ?? {}, { deprecated: true }));
    expect([...operationsToCall(many(), changed)]).toEqual(["Pet7", "ListPets", "Pet30"]);
  });
});

describe("what the contract tests found", () => {
  const report = (numPassedTests: number, failed: string[] = [], message = ""): string =>
    JSON.stringify({
      numPassedTests,
      testResults: [
        {
          message,
          assertionResults: failed.map((title) => ({
            status: "failed",
            title,
            failureMessages: [`AssertionError: ${title} broke\n  at line`],
          })),
        },
      ],
    });
  const ended = (code: number | null) => ({ code, output: "some\nlines" });

  test("is nothing when all passed", () => {
    expect(readFailures(ended(0), report(148))).toEqual([]);
  });

  test("is one line for each operation that failed", () => {
    expect(readFailures(ended(1), report(147, ["ListPets"]))).toEqual([
      "The contract fails: ListPets: AssertionError: ListPets broke",
    ]);
  });

  test.each([
    ["did not begin", ended(1), undefined, "the contract tests ended with 1: some lines"],
    ["were killed", ended(null), undefined, "the contract tests ended with null"],
    ["found no test", ended(0), report(0), "the contract tests ended with 0 and 0 passed: some lines"],
    [
      "failed to load",
      ended(1),
      report(0, [], "Cannot find x\n…"),
      "ended with 1 and 0 passed: Cannot find x",
    ],
    ["failed beside the tests", ended(1), report(148), "ended with 1 and 148 passed"],
  ])("is an error when they %s", (_, end, text, message) => {
    expect(() => readFailures(end, text)).toThrow(message);
  });
});

test("a stage has the modules of the repository, and its own packages in place of those of the repository", async () => {
  const [root, stage] = [join(folder, "root"), join(folder, "stage")];
  const put = (path: string, text = "") => {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  };
  for (const home of [root, stage]) {
    put(join(home, "packages/types/index.js"), home);
    put(join(home, "packages/fetch/index.js"), home);
  }
  put(join(root, "node_modules/.pnpm/left@1/node_modules/left/index.js"), "left");
  put(join(root, "node_modules/tool/index.js"), "tool");
  mkdirSync(join(root, "packages/fetch/node_modules/@x"), { recursive: true });
  symlinkSync(join(root, "packages/types"), join(root, "packages/fetch/node_modules/@x/types"));
  symlinkSync(
    join(root, "node_modules/.pnpm/left@1/node_modules/left"),
    join(root, "packages/fetch/node_modules/left"),
  );
  await linkModules(root, stage);
  const read = (path: string): string => readFileSync(join(stage, path), "utf8");
  expect(read("node_modules/tool/index.js")).toBe("tool");
  expect(read("packages/fetch/node_modules/left/index.js")).toBe("left");
  expect(read("packages/fetch/node_modules/@x/types/index.js")).toBe(stage);
});
