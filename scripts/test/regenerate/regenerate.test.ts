import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import type { Document, Node, Schema } from "../../src/openapi/document.js";
import type { Verify } from "../../src/regenerate/index.js";
import { description, emptyRepository, type Repository, repository } from "./repository.js";

const pet = (document: Document): Schema => document.components?.schemas?.Pet ?? {};
const withField = description((document) => {
  pet(document).properties = { ...pet(document).properties, age: { type: "integer" } };
});
const withOperation = description((document) => {
  document.paths["/owners/"] = {
    get: { operationId: "ListOwners", tags: ["Pets"], responses: { 200: { description: "OK" } } },
  };
});
const withName = description((document) => {
  pet(document).properties = { ...pet(document).properties, name: { type: "string" } };
});

/** Runs a task and expects it to leave every file as it was, whatever comes of it. */
async function leavingTheTree<T>(repo: Repository, task: () => Promise<T>): Promise<T> {
  const before = repo.tree();
  const stages = stagesLeft();
  try {
    return await task();
  } finally {
    expect(repo.tree()).toEqual(before);
    expect(stagesLeft()).toEqual(stages);
  }
}

const stagesLeft = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`belvo-regenerate-${process.pid}-`));

describe("the first time", () => {
  test("everything is generated, and nothing is news to users", async () => {
    const repo = emptyRepository();
    const { outcome, level, report } = await repo.run();
    expect({ outcome, level }).toEqual({ outcome: "written", level: "none" });
    expect(report).toContain("There is nothing to compare with");
    expect(Object.keys(repo.tree()).filter((path) => path.startsWith(".changeset/"))).toEqual([
      ".changeset/config.json",
    ]);
    expect(repo.read("packages/types/src/generated/pets/schema.ts")).toContain("name?: string");
  });
});

describe("the same description", () => {
  test("changes nothing, however often", async () => {
    const repo = await repository();
    const { outcome, changed } = await leavingTheTree(repo, () => repo.run());
    expect({ outcome, changed }).toEqual({ outcome: "unchanged", changed: [] });
  });

  test("is not taken for another one because a copy of it is read", async () => {
    const repo = await repository();
    expect(JSON.parse(repo.read("openapi/pets/upstream.lock.json"))).toMatchObject({
      source: "https://pets.example/api.json",
      readFrom: "new.json",
    });
    const today = { retrievedAt: undefined, now: () => new Date("2026-05-05T00:00:00Z") };
    expect((await leavingTheTree(repo, () => repo.run(undefined, today))).outcome).toBe("unchanged");
  });

  test("in other bytes moves its provenance, and is neither verified nor released", async () => {
    const repo = await repository();
    const reworded = description((document) => {
      document.info.description = "Other words";
    });
    const verify = () => Promise.reject(new Error("not asked for"));
    const { outcome, changed, report } = await repo.run(reworded, { verify });
    expect({ outcome, changed }).toEqual({
      outcome: "written",
      changed: ["packages/types/package.json", "openapi/pets/upstream.lock.json"],
    });
    expect(report).toContain("Nothing that users see has changed.");
  });
});

describe("a new field", () => {
  test("becomes types, a report and a changeset for users, at one step less before 1.0", async () => {
    const repo = await repository();
    const { outcome, level, changed, report, decisions } = await repo.run(withField);
    expect({ outcome, level, decisions }).toEqual({ outcome: "written", level: "minor", decisions: [] });
    const note = changed.at(-1) ?? "";
    expect(note).toMatch(/^\.changeset\/pets-[0-9a-f]{8}\.md$/);
    expect(repo.read(note)).toBe(`---
"@x/pet-types": patch
"@x/pet-fetch": patch
---

Follows the Pets API as of 2026-02-03.

**New**

- Pets: \`Pet.age\` is new ([\`ListPets\`](https://pets.example/docs/pets/listpets)).
`);
    expect(report).toContain("This is a **minor** change; at version 0.3.0 it is released as **patch**.");
    expect(repo.read("packages/types/src/generated/pets/schema.ts")).toContain("age?: number");
    expect((await leavingTheTree(repo, () => repo.run(withField))).outcome).toBe("unchanged");
  });

  test("gives the same files on another machine, and another change another changeset", async () => {
    const [one, other] = [await repository(), await repository()];
    await one.run(withField);
    await other.run(withField);
    expect(one.tree()).toEqual(other.tree());
    await one.run(withName2);
    expect(
      Object.keys(one.tree()).filter((path) => path.endsWith(".md") && path.startsWith(".ch")),
    ).toHaveLength(2);
  });

  test("is only told of in a dry run", async () => {
    const repo = await repository();
    const { outcome, changed, report } = await leavingTheTree(repo, () =>
      repo.run(withField, { dryRun: true }),
    );
    expect(outcome).toBe("written");
    expect(changed).toContain("packages/types/src/generated/pets/schema.ts");
    expect(report).toContain("`age` is new");
  });
});

const withName2 = description((document) => {
  pet(document).properties = { ...pet(document).properties, size: { type: "string" } };
});

test("our own words and corrections are released too, as a patch and by what they do", async () => {
  const repo = await repository();
  repo.write(
    "openapi/pets/docs.yaml",
    repo.read("openapi/pets/docs.yaml").replace("Lists pets", "Lists all pets"),
  );
  const { level, changed } = await repo.run();
  expect(level).toBe("none");
  expect(repo.read(changed.at(-1) ?? "")).toContain('"@x/pet-types": patch\n');
  expect(repo.read(changed.at(-1) ?? "")).toContain("Texts and examples of the description are up to date.");

  const corrections = repo.read("openapi/pets/corrections.yaml");
  repo.write("openapi/pets/corrections.yaml", corrections.replace("type: string", "type: number"));
  expect((await repo.run()).level).toBe("major");
});

describe("what a person has to decide", () => {
  test("is a correction that no longer holds: it is named, and the rest is judged without it", async () => {
    const repo = await repository();
    const both = description((document) => {
      pet(document).properties = { ...pet(withName).properties, age: { type: "integer" } };
    });
    const { outcome, level, decisions, report } = await leavingTheTree(repo, () => repo.run(both));
    expect({ outcome, level }).toEqual({ outcome: "stopped", level: "minor" });
    expect(decisions).toEqual([
      expect.stringMatching(
        /^A correction no longer holds\. In `openapi\/pets\/corrections\.yaml`.*\n {2}- `name-missing`: .*Pet\.properties\.name/,
      ),
    ]);
    expect(report).toContain("**Nothing has been written:** a person has to decide first.");
    expect(report).toContain("without the corrections that no longer hold");
    expect(report).toContain("`age` is new");
  });

  test("is done with by deleting the correction", async () => {
    const repo = await repository();
    repo.write(
      "openapi/pets/corrections.yaml",
      repo.read("openapi/pets/corrections.yaml").replace(/- x-name: name[\s\S]*/, corrected),
    );
    const { outcome, level } = await repo.run(withName);
    expect({ outcome, level }).toEqual({ outcome: "written", level: "none" });
  });

  test("are the words for a new operation, all that are missing at once", async () => {
    const repo = await repository();
    const { outcome, level, decisions } = await leavingTheTree(repo, () => repo.run(withOperation));
    expect({ outcome, level }).toEqual({ outcome: "stopped", level: "minor" });
    expect(decisions.join("\n")).toMatch(/ha(?:s|ve) to be written or deleted:\n {2}- `.*ListOwners/);
  });

  test("is whether what came is what went, under another name", async () => {
    const repo = await repository();
    const renamed = description((document) => {
      const item = document.paths["/pets/"] as Node;
      document.paths = { "/animals/": { post: { ...(item.get as Node), operationId: "FindAnimals" } } };
    });
    repo.write(
      "openapi/pets/docs.yaml",
      repo.read("openapi/pets/docs.yaml").replace("ListPets", "FindAnimals"),
    );
    const { outcome, level, decisions } = await repo.run(renamed);
    expect({ outcome, level }).toEqual({ outcome: "written", level: "major" });
    expect(decisions).toEqual(["Is `ListPets` now `FindAnimals`? If so, say it in the changeset."]);
  });

  test("is a key that OpenAPI does not know", async () => {
    const repo = await repository();
    const { outcome, decisions } = await repo.run(
      description((document) => Object.assign(pet(document), { nulable: true })),
    );
    expect(outcome).not.toBe("stopped");
    expect(decisions).toEqual([expect.stringMatching(/^OpenAPI knows no `.*nulable`; it was kept\.$/)]);
  });

  test("is what does not work with what has been generated", async () => {
    const repo = await repository();
    const verify = async () => ({ problems: ["`a.ts:1` does not compile: why"], findings: [] });
    const { outcome, decisions, report } = await leavingTheTree(repo, () => repo.run(withField, { verify }));
    expect({ outcome, decisions }).toEqual({
      outcome: "stopped",
      decisions: ["`a.ts:1` does not compile: why"],
    });
    expect(report).toContain("a person has to decide first");
  });
});

const corrected = `- x-name: server
    description: Says what it is.
    x-source: the pets
    target: $.servers[0]
    x-expect: { matches: 1 }
    update: { description: Sandbox. }
`;

describe("verification", () => {
  test("works on a copy in which everything has been generated", async () => {
    const repo = await repository();
    let seen: string | undefined;
    await repo.run(withField, {
      verify: async ({ root, stage, name }) => {
        const { readFileSync } = await import("node:fs");
        expect([root, name]).toEqual([repo.root, "pets"]);
        seen = readFileSync(`${stage}/packages/types/src/generated/pets/schema.ts`, "utf8");
        return { problems: [], findings: [] };
      },
    });
    expect(seen).toContain("age?: number");
  });

  test("raises the level by the calls of the last release that break", async () => {
    const repo = await repository();
    const broken = { level: "major", tag: "General", what: "`a.ts:1` breaks", source: "compiler" } as const;
    const verify = async () => ({ problems: [], findings: [broken] });
    const { outcome, level, changed } = await repo.run(withField, { verify });
    expect({ outcome, level }).toEqual({ outcome: "written", level: "major" });
    expect(repo.read(changed.at(-1) ?? "")).toContain('"@x/pet-types": minor');
  });
});

describe("a failure", () => {
  const boom = () => Promise.reject(new Error("boom"));

  test.each([
    ["of a judge", { judgeTypes: boom }],
    ["of verification", { verify: boom }],
  ])("%s is an error, not a verdict", async (_, options) => {
    const repo = await repository();
    await leavingTheTree(repo, async () => {
      await expect(repo.run(withField, options)).rejects.toThrow("boom");
    });
  });

  test("of a judge stops verification, and the other way round", async () => {
    const repo = await repository();
    let aborted: unknown;
    const verify: Verify = ({ signal, onRunning }) =>
      new Promise((_, reject) => {
        onRunning?.();
        signal.addEventListener("abort", () => {
          aborted = signal.reason;
          reject(signal.reason);
        });
      });
    await expect(repo.run(withField, { judgeTypes: boom, verify })).rejects.toThrow("boom");
    expect(aborted).toEqual(new Error("boom"));
  });

  test("of verification before its programs run leaves the judge unasked", async () => {
    const repo = await repository();
    let isAsked = false;
    const judgeTypes = async () => {
      isAsked = true;
      return [];
    };
    const verify = async () => {
      throw new Error("no compiler");
    };
    await expect(repo.run(withField, { judgeTypes, verify })).rejects.toThrow("no compiler");
    expect(isAsked).toBe(false);
  });

  test("to read the document names it", async () => {
    const repo = await repository();
    await leavingTheTree(repo, async () => {
      await expect(repo.run(description(), { from: "nowhere.json" })).rejects.toThrow(
        "cannot read nowhere.json",
      );
    });
  });

  test("of what surrounds it is told with the file to mend", async () => {
    const repo = await repository();
    repo.write(".changeset/config.json", "{}");
    await expect(repo.run(withField)).rejects.toThrow(".changeset/config.json: `fixed` names no packages");
    repo.write(".changeset/config.json", '{ "fixed": [["@x/other"]] }');
    await expect(repo.run(withField)).rejects.toThrow("names @x/other, which is not below packages/");
    repo.write("openapi/pets/api.yaml", repo.read("openapi/pets/api.yaml").replace("{operation}", "x"));
    await expect(repo.run(withField)).rejects.toThrow("must be an address with {operation} in it");
  });
});

test("the judge waits until the programs run that verify", async () => {
  const repo = await repository();
  const order: string[] = [];
  const verify: Verify = async ({ onRunning }) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push("programs run");
    onRunning?.();
    return { problems: [], findings: [] };
  };
  const judgeTypes = async () => {
    order.push("judge");
    return [];
  };
  await repo.run(withField, { judgeTypes, verify });
  expect(order).toEqual(["programs run", "judge"]);
});

describe("an interruption", () => {
  const stages = ["vendor", "generate", "judge", "verify"];

  test.each(stages)("after %s leaves the tree as it was", async (last) => {
    const repo = await repository();
    const interrupted = new AbortController();
    const ended: string[] = [];
    const run = leavingTheTree(repo, () =>
      repo.run(withField, {
        verify: async () => ({ problems: [], findings: [] }),
        signal: interrupted.signal,
        onStage: (stage) => {
          ended.push(stage);
          if (stage === last) interrupted.abort(new Error("SIGINT"));
        },
      }),
    );
    await expect(run).rejects.toThrow("SIGINT");
    expect(ended).toContain(last);
  });

  test("before anything has begun does nothing", async () => {
    const repo = await repository();
    const run = leavingTheTree(repo, () =>
      repo.run(withField, { signal: AbortSignal.abort(new Error("no")) }),
    );
    await expect(run).rejects.toThrow("no");
  });
});

describe("what a killed run has left", () => {
  const journal = ".regenerate/undo.json";
  const gone = 2 ** 22; // no process has so high a number

  test("is put back by the next one", async () => {
    const repo = await repository();
    const before = repo.tree();
    const half = "packages/types/src/generated/pets/schema.ts";
    repo.write(journal, JSON.stringify({ pid: gone, before: { [half]: repo.read(half), "new.ts": null } }));
    repo.write(half, "half-written");
    repo.write("new.ts", "half-written");
    const { outcome, recovered } = await repo.run();
    expect({ outcome, recovered }).toEqual({ outcome: "unchanged", recovered: [half, "new.ts"] });
    expect(repo.tree()).toEqual(before);
  });

  test("is nothing to try things on", async () => {
    const repo = await repository();
    repo.write(journal, JSON.stringify({ pid: gone, before: {} }));
    await leavingTheTree(repo, async () => {
      await expect(repo.run(undefined, { dryRun: true })).rejects.toThrow("without --dry-run puts them back");
    });
  });
});
