import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CommandContext, help, regenerateCommand } from "../../src/regenerate/command.js";
import { description, type Repository, repository } from "./repository.js";

const withField = description((document) => {
  const { properties = {} } = document.components?.schemas?.Pet ?? {};
  properties.age = { type: "integer" };
});

async function command(repo: Repository, args: string[], context: Partial<CommandContext> = {}) {
  let [out, err] = ["", ""];
  const code = await regenerateCommand(args, {
    root: repo.root,
    cwd: repo.root,
    verify: async () => ({ problems: [], findings: [] }),
    judgeTypes: async () => [],
    print: (text) => {
      out += text;
    },
    printError: (text) => {
      err += text;
    },
    ...context,
  });
  return { code, out: out.replace(/: \d+\.\d s$/gm, ": … s"), err };
}

async function withDocument(document = withField): Promise<Repository> {
  const repo = await repository();
  repo.write("new.json", JSON.stringify(document));
  return repo;
}

test("says how long each stage took, what was written and where the report is", async () => {
  const repo = await withDocument();
  const { code, out, err } = await command(repo, ["new.json", "--retrieved-at", "2026-02-03"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(
    /^vendor: … s\ngenerate: … s\n(?:(?:judge|verify): … s\n){2}\nWrote \d+ files; the change is minor\./,
  );
  expect(out).toContain("\n  packages/types/src/generated/pets/schema.ts\n");
  expect(out).toMatch(/\n {2}\.changeset\/pets-[0-9a-f]{8}\.md\n\nReport: \.regenerate\/report\.md\n$/);
  expect(repo.read(".regenerate/report.md")).toContain("# Pets API: what changed");
  expect((await command(repo, ["new.json"])).out).toContain("\nNothing has changed.\n");
});

test("a dry run prints the report and writes nothing, not even that", async () => {
  const repo = await withDocument();
  const before = repo.tree();
  const { code, out } = await command(repo, ["new.json", "--dry-run"]);
  expect(code).toBe(0);
  expect(out).toContain("# Pets API: what changed");
  expect(out).toMatch(/\nWould write \d+ files; the change is minor\./);
  expect(out).not.toContain("Report:");
  expect(repo.tree()).toEqual(before);
});

test("what a person has to decide is exit code 1, in the report too", async () => {
  const repo = await withDocument(
    description((document) => {
      const { properties = {} } = document.components?.schemas?.Pet ?? {};
      properties.name = { type: "string" };
    }),
  );
  const { code, out, err } = await command(repo, ["new.json"]);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toMatch(
    /Nothing was written: a person has to decide first\.[\s\S]*To decide:\n- A correction no longer holds\.[^\n]*\n {2}- `name-missing`: /,
  );
  expect(repo.read(".regenerate/report.md")).toContain("name-missing");
  const dry = await command(repo, ["new.json", "--dry-run"]);
  expect(dry.out.match(/`name-missing`: /g), "in the report, and not once more below it").toHaveLength(1);
});

test("what is found by verification can be mended by hand after --no-verify", async () => {
  const repo = await withDocument();
  const verify = async () => ({ problems: ["it does not compile"], findings: [] });
  expect((await command(repo, ["new.json"], { verify })).code).toBe(1);
  const { code, out } = await command(repo, ["new.json", "--no-verify"], { verify });
  expect(code).toBe(0);
  expect(out).not.toContain("verify:");
});

test("an error is one line on the other stream, and no report", async () => {
  const repo = await repository();
  const failure = async (args: string[], context?: Partial<CommandContext>): Promise<string> => {
    const { code, err } = await command(repo, args, context);
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(1);
    return err;
  };
  expect(await failure(["nowhere.json"])).toMatch(/^regenerate: cannot read nowhere\.json/);
  expect(await failure(["--api", "cats"])).toMatch(
    /^regenerate: there is no openapi\/cats\/api\.yaml; known: pets/,
  );
  expect(await failure(["--what"])).toMatch(/^regenerate: Unknown option '--what'/);
  expect(await failure(["a", "b"])).toMatch(/^regenerate: more than one url or file given/);
  repo.write("new.json", JSON.stringify(withField));
  const verify = () => Promise.reject(new Error("the compiler\nended with 1"));
  expect(await failure(["new.json"], { verify })).toBe("regenerate: the compiler ended with 1\n");
  expect(existsSync(join(repo.root, ".regenerate/report.md"))).toBe(false);
  expect((await command(repo, ["new.json"])).code).toBe(0);
  await failure(["nowhere.json"]);
  expect(existsSync(join(repo.root, ".regenerate/report.md")), "of the run before").toBe(false);
});

test("an interruption says that nothing was changed", async () => {
  const repo = await withDocument();
  const signal = AbortSignal.abort(new Error("SIGINT"));
  const before = repo.tree();
  expect(await command(repo, ["new.json"], { signal })).toEqual({
    code: 1,
    out: "",
    err: "regenerate: interrupted; nothing was changed\n",
  });
  expect(repo.tree()).toEqual(before);
});

test("without an argument the source of api.yaml is read", async () => {
  const repo = await repository();
  const asked: string[] = [];
  const fetch = async (input: unknown) => {
    asked.push(String(input));
    return Response.json(withField);
  };
  expect((await command(repo, [], { fetch: fetch as typeof globalThis.fetch })).code).toBe(0);
  expect(asked).toEqual(["https://pets.example/api.json"]);
  expect(JSON.parse(repo.read("openapi/pets/upstream.lock.json"))).not.toHaveProperty("readFrom");
});

test("--help tells every option", async () => {
  const repo = await repository();
  expect(await command(repo, ["--help"])).toEqual({ code: 0, out: help, err: "" });
  for (const option of ["--api", "--dry-run", "--no-verify", "--source", "--retrieved-at"])
    expect(help).toContain(`  ${option}`);
});
