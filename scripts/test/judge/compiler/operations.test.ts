import { describe, expect, test } from "vitest";
import { emitSchema } from "../../../src/emit/schema.js";
import { judgeTypes } from "../../../src/judge/compiler/index.js";
import type { Document } from "../../../src/openapi/document.js";
import { judged, line, object, query, ref, string, type Tiny, tiny } from "./tiny.js";

const merged = (...all: Tiny[]): Document => {
  const [first = tiny({}), ...rest] = all.map(tiny);
  return { ...first, paths: Object.assign({}, first.paths, ...rest.map(({ paths }) => paths)) };
};

describe("operations", () => {
  test("one that goes is major, one that comes minor, each with its product area", async () => {
    const other: Tiny = { id: "ListTags", path: "/tags/", tag: "Tags" };
    const [wide, narrow] = [merged({}, other), merged({})];
    const about = { tag: "Tags", operation: "ListTags", kind: "operation", source: "compiler" };
    expect(await judgeTypes(wide, narrow)).toEqual([
      { ...about, level: "major", what: "`listTags` (`GET /tags/`) is gone" },
    ]);
    expect(await judgeTypes(narrow, wide)).toEqual([
      { ...about, level: "minor", what: "`listTags` (`GET /tags/`) is new" },
    ]);
  });

  test("one with another id keeps its path call and loses its function; its types are compared all the same", async () => {
    const renamed: Tiny = { id: "AllThings", parameters: [query("a", string, true)] };
    expect(await judged({}, renamed)).toEqual([
      "major: `listThings` (`GET /things/`) is called `allThings` now",
      "major request: `a` in the query is new and required",
    ]);
  });

  test("one at another path keeps its function and loses its path call", async () => {
    expect(await judged({ answer: object({ a: string }) }, { path: "/things", answer: object({}) })).toEqual([
      "major: `listThings` (`GET /things`) was at `GET /things/`",
      "major response: `a` in the 200 response is gone",
    ]);
    const at = (name: string): Tiny => ({
      path: `/things/{${name}}/`,
      parameters: [{ name, in: "path", required: true, schema: string }],
    });
    expect(await judged(at("id"), at("link_id"))).toContain(
      "major: `listThings` (`GET /things/{link_id}/`) was at `GET /things/{id}/`",
    );
  });

  test("two that trade places are followed by their ids", async () => {
    const [a, b]: [Tiny, Tiny] = [
      { id: "A", path: "/a/" },
      { id: "B", path: "/b/" },
    ];
    const found = await judgeTypes(merged(a, b), merged({ ...a, path: "/b/" }, { ...b, path: "/a/" }));
    expect(found.map(({ what }) => what)).toEqual([
      "`a` (`GET /b/`) was at `GET /a/`",
      "`b` (`GET /a/`) was at `GET /b/`",
    ]);
  });

  test("one that loses its id loses its function; one that gets an id breaks nothing", async () => {
    const bare = JSON.parse(JSON.stringify(tiny({})).replace('"operationId":"ListThings",', ""));
    const lost = (await judgeTypes(tiny({}), bare)).map(({ level, what }) => `${level}: ${what}`);
    expect(lost).toEqual(["major: `listThings` (`GET /things/`) has no function any more"]);
    expect(await judgeTypes(bare, tiny({}))).toEqual([]);
  });

  test("without tags and ids they are still judged", async () => {
    const bare = (parameters: Tiny["parameters"]): Document => {
      const document = tiny(parameters ? { parameters } : {});
      const operation = document.paths["/things/"]?.get as Record<string, unknown>;
      delete operation.operationId;
      delete operation.tags;
      return document;
    };
    expect(await judgeTypes(bare([]), bare([query("a", string, true)]))).toEqual([
      {
        level: "major",
        tag: "General",
        operation: "GET /things/",
        direction: "request",
        what: "`a` in the query is new and required",
        source: "compiler",
      },
    ]);
  });
});

describe("traits", () => {
  const traits = { resumable: { method: "patch", requestKeys: ["session", "link"] } };
  const resumes = (...required: string[]): Tiny => ({
    id: "ResumeThings",
    method: "patch",
    body: object({ session: string, link: string }, required),
  });
  const other: Tiny = {
    id: "ResumeTags",
    path: "/tags/",
    method: "patch",
    body: object({ session: string, link: string }, ["session", "link"]),
  };

  test("that an operation loses break the helpers that take it, even where its types only widen", async () => {
    const [full, half] = [merged(resumes("session", "link"), other), merged(resumes("session"), other)];
    const there = await judgeTypes(full, half, { traits });
    expect(there.map(line)).toEqual([
      "minor request: `link` in the body is optional now",
      "major: `resumeThings` is no longer resumable",
    ]);
    const back = await judgeTypes(half, full, { traits });
    expect(back.map(line)).toEqual([
      "major request: `link` in the body is required now",
      "minor: `resumeThings` is resumable now",
    ]);
  });

  test("that no operation has any more, or yet, are no failure: they are what changed", async () => {
    const [with_, without] = [merged(resumes("session", "link")), merged(resumes("session"))];
    const levels = async (before: Document, after: Document) =>
      (await judgeTypes(before, after, { traits })).filter(({ what }) => what.includes("resumable"));
    expect(await levels(with_, without)).toMatchObject([{ level: "major" }]);
    expect(await levels(without, with_)).toMatchObject([{ level: "minor" }]);
  });

  test("of operations that come and go say nothing more", async () => {
    const found = await judgeTypes(merged(resumes("session", "link"), other), merged(other), { traits });
    expect(found.map(line)).toEqual(["major: `resumeThings` (`PATCH /things/`) is gone"]);
  });
});

test("types that have been emitted already are not emitted again", async () => {
  const [before, after] = [tiny({ answer: object({ a: string }) }), tiny({ answer: object({}) })];
  const emitted = { before: await emitSchema(before, "tiny"), after: await emitSchema(after, "tiny") };
  const lines = async (given: typeof emitted) =>
    (await judgeTypes(before, after, { emitted: given })).map(({ what }) => what);
  expect(await lines(emitted)).toEqual(["`a` in the 200 response is gone"]);
  expect(await lines({ ...emitted, after: emitted.before })).toEqual([]);
});

describe("failure", () => {
  test("of the emitter is an error and no verdict", async () => {
    const broken = tiny({ answer: { $ref: "#/components/schemas/Nowhere" } });
    await expect(judgeTypes(broken, tiny({}))).rejects.toThrow(
      /^the types before the change cannot be generated: /,
    );
    await expect(judgeTypes(tiny({}), broken)).rejects.toThrow(
      /^the types after the change cannot be generated: /,
    );
  });

  test("of types that are not the document's is an error", async () => {
    const emitted = { after: "export interface paths {} export interface components { schemas: {} }" };
    await expect(judgeTypes(tiny({}), tiny({}), { emitted })).rejects.toThrow(
      "`GET /things/` is missing from the generated types",
    );
    const schemas = { Thing: string };
    await expect(judgeTypes(tiny({}), tiny({ schemas }), { emitted })).rejects.toThrow(
      'schema "Thing" is missing from the types after the change',
    );
    await expect(judgeTypes(tiny({}), tiny({}), { emitted: { before: "export {};" } })).rejects.toThrow(
      "the types before the change have no `paths`",
    );
  });

  test("of the compiler is an error and no verdict", async () => {
    const circular: Tiny = { schemas: { A: { allOf: [ref("B")] }, B: { allOf: [ref("A")] } } };
    await expect(judgeTypes(tiny({}), tiny(circular))).rejects.toThrow(
      /^the generated types do not compile: \/judge\/after\.ts:\d+: /,
    );
  });
});
