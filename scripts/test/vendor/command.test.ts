import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { sha256 } from "../../src/vendor/lock.js";
import { operation, repository, run, serve, tiny, withSchema } from "./helpers.js";

const pet = withSchema({
  type: "object",
  description: "d",
  properties: { title: { type: "string", example: "x" } },
});
const petJson = JSON.stringify(pet);

describe("pnpm vendor", () => {
  it("writes the facts and where they come from", async () => {
    const repo = repository();
    const file = repo.file("pets-v1.json", petJson);
    const result = await run(repo.root, [file]);
    expect(result).toMatchObject({ code: 0, err: "" });
    expect(result.out).toContain("Tiny 1, OpenAPI 3.0.3: 1 paths, 1 operations, 1 schemas, 1 properties");
    expect(result.out).toContain("next: pnpm generate");
    expect(repo.json("upstream.json").components).toEqual({
      schemas: { Pet: { type: "object", properties: { title: { type: "string" } } } },
    });
    expect(repo.json("upstream.lock.json")).toEqual({
      source: "https://pets.example/api.json",
      readFrom: "pets-v1.json",
      retrievedAt: "2026-05-01T12:00:00.000Z",
      sha256: sha256(petJson),
      bytes: petJson.length,
      openapi: "3.0.3",
      title: "Tiny",
      version: "1",
      prose: "dropped",
      counts: { paths: 1, operations: 1, schemas: 1, properties: 1 },
      upstreamSha256: sha256(repo.text("upstream.json")),
    });
  });

  it("takes the source of api.yaml without an argument", async () => {
    const url = `${await serve((_, response) => response.end(petJson))}/api.json`;
    const repo = repository({ pets: `source: ${url}\nentry: "."\n` });
    expect(await run(repo.root, [])).toMatchObject({ code: 0 });
    expect(repo.json("upstream.lock.json").source).toBe(url);
  });

  it("takes a file for itself where api.yaml names no address", async () => {
    const repo = repository({ pets: 'source: ../pets/api.json\nentry: "."\n' });
    await run(repo.root, [repo.file("pets-v1.json", petJson)]);
    const lock = repo.json("upstream.lock.json");
    expect(lock.source).toBe("pets-v1.json");
    expect(lock.readFrom).toBeUndefined();
  });

  it("reads relative file names from where it was called", async () => {
    const repo = repository();
    mkdirSync(join(repo.root, "sub"));
    repo.file("sub/pets.json", petJson);
    expect(await run(repo.root, ["pets.json"], { cwd: join(repo.root, "sub") })).toMatchObject({ code: 0 });
  });

  it("writes nothing about this machine", async () => {
    const repo = repository();
    await run(repo.root, [repo.file("pets.json", petJson)]);
    expect(repo.text("upstream.lock.json") + repo.text("upstream.json")).not.toContain(repo.root);
  });

  it("gives the same bytes for JSON and YAML", async () => {
    const [a, b] = [repository(), repository()];
    await run(a.root, [a.file("pets.json", petJson)]);
    await run(b.root, [b.file("pets.yaml", stringify(pet))]);
    expect(b.text("upstream.json")).toBe(a.text("upstream.json"));
  });

  it("changes no byte and no time when the same document is vendored again later", async () => {
    const repo = repository();
    const file = repo.file("pets.json", petJson);
    await run(repo.root, [file]);
    const before = repo.everything();
    const again = await run(repo.root, [file], { now: () => new Date("2027-01-01T00:00:00Z") });
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toContain("up to date");
    expect(repo.everything()).toEqual(before);
  });

  it("changes nothing either when a file of another name has the same bytes", async () => {
    const repo = repository();
    const source = ["--source", "https://archive.example/2025.json", "--retrieved-at", "2025-01-01"];
    await run(repo.root, [repo.file("pets.json", petJson), ...source]);
    const copy = repo.file("copy.json", petJson);
    const before = repo.everything();
    const later = { now: () => new Date("2027-01-01T00:00:00Z") };
    expect(await run(repo.root, [copy], later)).toMatchObject({ code: 0 });
    expect(repo.everything()).toEqual(before);
  });

  it("says of a download that it is none any more of a file, and keeps the time of the same bytes", async () => {
    const url = `${await serve((_, response) => response.end(petJson))}/api.json`;
    const repo = repository({ pets: `source: ${url}\nentry: "."\n` });
    await run(repo.root, [repo.file("pets.json", petJson)]);
    const { readFrom, ...first } = repo.json("upstream.lock.json");
    expect([readFrom, first.source]).toEqual(["pets.json", url]);
    const { out } = await run(repo.root, [], { now: () => new Date("2027-01-01T00:00:00Z") });
    expect(out).toContain(url);
    expect(repo.json("upstream.lock.json")).toEqual(first);
  });

  it("writes down no credentials of api.yaml, and reads a file all the same", async () => {
    const repo = repository({ pets: 'source: https://me:secret@pets.example/api.json\nentry: "."\n' });
    expect(await run(repo.root, [repo.file("pets.json", petJson)])).toMatchObject({ code: 0 });
    expect(repo.text("upstream.lock.json")).not.toContain("secret");
  });

  it("notes a new time when the bytes or the source changed, even where the facts did not", async () => {
    const repo = repository();
    await run(repo.root, [repo.file("pets.json", petJson)]);
    const upstream = repo.text("upstream.json");
    const later = { now: () => new Date("2027-01-01T00:00:00Z") };
    await run(repo.root, [repo.file("pets.json", `${petJson}\n`)], later);
    expect(repo.json("upstream.lock.json").retrievedAt).toBe("2027-01-01T00:00:00.000Z");
    expect(repo.text("upstream.json")).toBe(upstream);
    const last = { now: () => new Date("2028-01-01T00:00:00Z") };
    await run(repo.root, ["pets.json", "--source", "https://pets.example/v2/api.json"], last);
    expect(repo.json("upstream.lock.json").retrievedAt).toBe("2028-01-01T00:00:00.000Z");
  });

  it("survives a damaged lock file", async () => {
    const repo = repository();
    writeFileSync(join(repo.root, "openapi/pets/upstream.lock.json"), "{");
    expect(await run(repo.root, [repo.file("pets.json", petJson)])).toMatchObject({ code: 0 });
    expect(repo.json("upstream.lock.json").title).toBe("Tiny");
  });

  it("notes where a file was published and when, as it is told", async () => {
    const repo = repository();
    const args = [
      repo.file("copy.json", petJson),
      "--source",
      "https://pets.example/api.json#top",
      "--retrieved-at",
      "2026-04-23",
    ];
    expect(await run(repo.root, args)).toMatchObject({ code: 0 });
    expect(repo.json("upstream.lock.json")).toMatchObject({
      source: "https://pets.example/api.json",
      readFrom: "copy.json",
      retrievedAt: "2026-04-23",
    });
  });

  it("takes a time it is told over the one it noted before", async () => {
    const repo = repository();
    const file = repo.file("pets.json", petJson);
    await run(repo.root, [file]);
    await run(repo.root, [file, "--retrieved-at", "2026-04-23T10:00:00Z"]);
    expect(repo.json("upstream.lock.json").retrievedAt).toBe("2026-04-23T10:00:00Z");
  });

  it("keeps the official texts on request and says so", async () => {
    const repo = repository();
    const file = repo.file("pets.json", petJson);
    const result = await run(repo.root, [file, "--keep-prose"]);
    expect(result.out).toContain("private use only");
    expect(repo.json("upstream.json")).toEqual(pet);
    expect(repo.json("upstream.lock.json").prose).toBe("kept");
    await run(repo.root, [file]);
    expect(repo.text("upstream.json")).not.toContain("Some words");
    expect(repo.json("upstream.lock.json").prose).toBe("dropped");
  });

  it("reports keys it does not know", async () => {
    const repo = repository();
    const file = repo.file(
      "pets.json",
      JSON.stringify(withSchema({ nulable: true, decription: "Some words" })),
    );
    const { out } = await run(repo.root, [file]);
    expect(out).toContain("unknown key #/components/schemas/Pet/nulable: kept");
    expect(out).toContain("unknown key #/components/schemas/Pet/decription: dropped");
  });

  it("keeps the extensions that api.yaml lists", async () => {
    const repo = repository({ pets: 'source: https://x.example\nentry: "."\nextensions: [x-badges]\n' });
    await run(repo.root, [
      repo.file("pets.json", JSON.stringify(withSchema({ "x-badges": [1], "x-logo": {} }))),
    ]);
    expect(repo.json("upstream.json").components).toEqual({ schemas: { Pet: { "x-badges": [1] } } });
  });
});

describe("choosing a description", () => {
  const two = () =>
    repository({
      cats: "source: https://x.example\nentry: cats\n",
      pets: 'source: https://x.example\nentry: "."\n',
    });

  it("takes the one behind the main entry, or the one it is told", async () => {
    const repo = two();
    const file = repo.file("pets.json", petJson);
    await run(repo.root, [file]);
    expect(repo.json("upstream.json", "pets").info.title).toBe("Tiny");
    expect(() => repo.json("upstream.json", "cats")).toThrow();
    expect(await run(repo.root, [file, "--api", "cats"])).toMatchObject({ code: 0 });
    expect(repo.text("upstream.json", "cats")).toBe(repo.text("upstream.json", "pets"));
  });

  it("takes the only one, whatever its entry", async () => {
    const repo = repository({ cats: "source: https://x.example\nentry: cats\n" });
    expect(await run(repo.root, [repo.file("pets.json", petJson)])).toMatchObject({ code: 0 });
  });

  it("says which there are when none is meant or the name is wrong", async () => {
    const repo = two();
    expect(await run(repo.root, ["--api", "dogs"])).toMatchObject({
      code: 1,
      err: "vendor: there is no openapi/dogs/api.yaml; known: cats, pets. Add the folder first\n",
    });
    const unclear = repository({ a: "source: s\nentry: a\n", b: "source: s\nentry: b\n" });
    expect((await run(unclear.root, [])).err).toMatch(/There are: a, b\. Say --api/);
    expect((await run(repository({}).root, [])).err).toMatch(/There are: none/);
  });

  it.each([
    ["- a\n", /api.yaml must be a map/],
    ["entry: .\n", /`source` must be a text/],
    ["source: s\n", /`entry` must be a text/],
    ["source: s\nentry: .\nextensions: x-a\n", /`extensions` must be a list/],
    ["source: s\nentry: .\nextensions: [badges]\n", /`extensions` must be a list/],
    ["source: [\n", /openapi\/pets\/api.yaml: .*flow/i],
  ])("refuses an api.yaml like %j", async (yaml, message) => {
    const { code, err } = await run(repository({ pets: yaml }).root, []);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).toMatch(/^vendor: [^\n]+\n$/);
  });
});

describe("arguments", () => {
  it("explains itself", async () => {
    const { code, out } = await run(repository().root, ["--help"]);
    expect(code).toBe(0);
    for (const option of ["--api", "--source", "--retrieved-at", "--keep-prose"])
      expect(out).toContain(option);
  });

  it.each([
    [["--nope"], /nope.*See --help/],
    [["a", "b"], /more than one url or file/],
    [["pets.json", "--source", "pets.json"], /"pets.json" is not an http or https URL/],
    [["pets.json", "--source", "https://me:secret@pets.example/"], /pets.example contains credentials/],
    [["pets.json", "--retrieved-at", "yesterday"], /"yesterday" is neither a date nor an instant/],
    [["pets.json", "--retrieved-at", "2026-02-30"], /"2026-02-30" is neither/],
    [["pets.json", "--retrieved-at", "2026-04-23T10:00:00+02:00"], /is neither/],
    [["ftp://pets.example/api.json"], /not an http or https URL/],
    [["file:///etc/hostname"], /not an http or https URL/],
    [["https://"], /not an http or https URL/],
  ])("refuses %j", async (args, message) => {
    const repo = repository();
    repo.file("pets.json", petJson);
    const before = repo.everything();
    const { code, out, err } = await run(repo.root, args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(message);
    expect(err).toMatch(/^vendor: [^\n]+\n$/);
    expect(err).not.toContain("secret");
    expect(repo.everything()).toEqual(before);
  });
});

describe("a document that cannot be vendored", () => {
  const twice = { "/a": { get: operation("X") }, "/b": { get: operation("X") } };
  const hidden = withSchema({
    examples: [{ type: "string" }],
    items: { $ref: "#/components/schemas/Pet/examples/0" },
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["is empty", "", /doc is empty/],
    ["is HTML", "<!doctype html>\n<title>Docs</title>", /doc is HTML or XML, not JSON or YAML/],
    ["is cut off", petJson.slice(0, -20), /doc is not valid JSON at line 1, column \d+ \(#\/.*truncated/],
    ["is a text", "Not found", /doc holds a string/],
    ["is not text", Uint8Array.of(0xff, 0xfe, 0x00), /not UTF-8/],
    ["has a key twice", petJson.replace("{", '{"info":1,'), /the key "info" is given twice/],
    [
      "is Swagger 2",
      JSON.stringify({ swagger: "2.0", info: {}, paths: {} }),
      /doc: the document is Swagger "2.0"/,
    ],
    ["is OpenAPI 3.2", JSON.stringify(tiny({ openapi: "3.2.0" })), /doc: OpenAPI "3.2.0"/],
    ["is something else", "{}", /no `openapi` version/],
    ["has no paths", JSON.stringify(tiny({ paths: {} })), /doc: #\/paths has no paths/],
    [
      "repeats an operationId",
      JSON.stringify(tiny({ paths: twice })),
      /"X" stands at #\/paths\/~1a\/get and again/,
    ],
    [
      "has a dangling $ref",
      JSON.stringify(withSchema({ $ref: "#/none" })),
      /Pet refers to "#\/none", which is not there/,
    ],
    [
      "refers to text that is dropped",
      JSON.stringify(hidden),
      /Pet\/items refers to .*, which is among the texts that are dropped/,
    ],
    ["has `__proto__`", petJson.replace('"title"', '"__proto__"'), /the key `__proto__` at/],
  ])("%s: one line, exit 1, nothing changed", async (_, content, message) => {
    const repo = repository();
    const good = repo.file("good.json", petJson);
    await run(repo.root, [good]);
    const bad = repo.file("doc", content);
    const before = repo.everything();
    const { code, out, err } = await run(repo.root, [bad]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(message);
    expect(err).toMatch(/^vendor: [^\n]+\.[^\n]+\n$/);
    expect(repo.everything()).toEqual(before);
  });

  it("cannot be written: one line, exit 1, nothing changed", async () => {
    const repo = repository();
    await run(repo.root, [repo.file("good.json", petJson)]);
    mkdirSync(join(repo.root, `openapi/pets/upstream.lock.json.${process.pid}.tmp`));
    const before = repo.everything();
    const { code, err } = await run(repo.root, [repo.file("good.json", JSON.stringify(tiny()))]);
    expect(code).toBe(1);
    expect(err).toMatch(/^vendor: cannot write to openapi\/pets: [^\n]+\. Nothing was changed\n$/);
    expect({ ...repo.everything(), [join(repo.root, "good.json")]: petJson }).toEqual(before);
  });

  it("prints one line for an error nobody expected, too", async () => {
    const repo = repository();
    const now = () => {
      throw new Error("no\n  clock");
    };
    const result = await run(repo.root, [repo.file("pets.json", petJson)], { now });
    expect(result).toEqual({ code: 1, out: "", err: "vendor: no clock\n" });
  });
});

describe("the program", () => {
  const program = fileURLToPath(new URL("../../src/cli/vendor.ts", import.meta.url));
  const start = (args: string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", program, ...args], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
    });

  it("prints its help", async () => {
    expect((await start(["--help"])).stdout).toContain("Usage: pnpm vendor");
  });

  it("exits with 1 and one line, without a stack trace", async () => {
    const failed = await start(["no-such-file.json"]).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "vendor: cannot read no-such-file.json: no such file. Check the name of the file\n",
    });
  });
});
