import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Action, applyCorrections, CorrectionError } from "../../src/corrections/index.js";
import type { Json } from "../../src/openapi/document.js";
import { action, overlay, tinyDocument } from "./tiny.js";

const schemas = async (...actions: Action[]) =>
  (await applyCorrections(tinyDocument(), overlay(...actions))).document.components?.schemas;

const failure = async (...actions: Action[]): Promise<CorrectionError> => {
  const error = await applyCorrections(tinyDocument(), overlay(...actions)).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof CorrectionError)) throw new Error(`no CorrectionError, but ${String(error)}`);
  return error;
};

describe("what an action does", () => {
  test("merges an object into each selected object, member by member", async () => {
    const target = "$.components.schemas['Thing', 'State']";
    const corrected = await schemas(action({ target, update: { nullable: true, properties: { z: {} } } }));
    expect(corrected?.Thing).toMatchObject({ nullable: true, properties: { a: { type: "string" }, z: {} } });
    expect(corrected?.State).toMatchObject({ nullable: true, type: "string" });
  });

  test.each<[string, Json]>([
    ["a string", "e"],
    ["null", null],
    ["an object", { $ref: "#/x" }],
    ["a list, as one entry", ["e", "f"]],
  ])("appends %s to a selected array", async (_, update) => {
    const corrected = await schemas(action({ target: "$.components.schemas.Thing.required", update }));
    expect(corrected?.Thing?.required).toEqual(["a", "b", "c", "d", update]);
  });

  test("removes several entries of one array and leaves their neighbours", async () => {
    const target = "$.components.schemas.Thing.required[?@ == 'b' || @ == 'c']";
    expect((await schemas(action({ target, remove: true })))?.Thing?.required).toEqual(["a", "d"]);
  });

  test("removes the entries of one array in whatever order they are selected", async () => {
    const target = "$.components.schemas.Thing.required[3, 0, 2]";
    expect((await schemas(action({ target, remove: true })))?.Thing?.required).toEqual(["b"]);
  });

  test("removes what is inside another removed node", async () => {
    const target = "$..[?@.properties || @.type == 'string']";
    expect(await schemas(action({ target, remove: true }))).toEqual({
      "it's": { type: "number", pattern: "^x$" },
    });
  });

  test("counts and removes a node once that its target selects twice", async () => {
    const target = "$.components.schemas.Thing.required[1, -3]";
    const once = action({ target, remove: true, "x-expect": { matches: 1 } });
    expect((await schemas(once))?.Thing?.required).toEqual(["a", "c", "d"]);
  });

  test("removes equal entries of one array", async () => {
    const target = "$.components.schemas.State.enum[?@ == 'null']";
    expect((await schemas(action({ target, remove: true })))?.State?.enum).toEqual(["ON", "OFF"]);
  });

  test("removes any chosen entries of an array and keeps the others in order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ keep: fc.boolean(), id: fc.nat() })), async (entries) => {
        fc.pre(entries.some(({ keep }) => !keep));
        const document = { ...tinyDocument(), entries };
        const target = "$.entries[?@.keep == false]";
        const result = await applyCorrections(document, overlay(action({ target, remove: true })));
        expect(result.document.entries).toEqual(entries.filter(({ keep }) => keep));
      }),
      { numRuns: 50 },
    );
  });

  test("finds members whose names have slashes and quotes in them", async () => {
    const { document } = await applyCorrections(
      tinyDocument(),
      overlay(
        action({ "x-name": "a", target: "$.paths['/api/things/'].get", update: { deprecated: true } }),
        action({ "x-name": "b", target: `$.components.schemas["it's"].pattern`, remove: true }),
      ),
    );
    expect(document.paths["/api/things/"]?.get).toMatchObject({
      deprecated: true,
      operationId: "ListThings",
    });
    expect(document.components?.schemas?.["it's"]).toEqual({ type: "number" });
  });

  test("works on the result of the action before it", async () => {
    const corrected = await schemas(
      action({ "x-name": "drop", target: "$.components.schemas.State.enum", remove: true }),
      action({ "x-name": "restate", target: "$.components.schemas.State", update: { enum: ["ON", "OFF"] } }),
    );
    expect(corrected?.State).toEqual({ type: "string", enum: ["ON", "OFF"] });
  });

  test("leaves the document it was given alone, and no update in two places", async () => {
    const given = tinyDocument();
    const update = { responses: { "405": { description: "No" } } };
    const { document } = await applyCorrections(given, overlay(action({ target: "$.paths.*.*", update })));
    expect(given).toEqual(tinyDocument());
    const item = document.paths["/api/things/"] as { get: typeof update; post: typeof update };
    expect(item.get.responses["405"]).not.toBe(item.post.responses["405"]);
  });

  test("says what it applied, and to how many nodes", async () => {
    const { applied } = await applyCorrections(
      tinyDocument(),
      overlay(action({ target: "$.paths.*.*", update: { deprecated: true } })),
    );
    expect(applied).toEqual([{ name: "tested", matches: 2 }]);
  });
});

describe("an action that stops generation, by its name", () => {
  test.each<[string, Partial<Action> & { target: string }, string]>([
    [
      "selects nothing",
      { target: "$.components.schemas.Gone", update: { a: 1 }, "x-expect": { matches: 1 } },
      "expected $.components.schemas.Gone to match once, it matches nothing",
    ],
    [
      "selects nothing, where any number was expected",
      { target: "$.components.schemas.Gone", remove: true },
      "expected $.components.schemas.Gone to match at least once, it matches nothing",
    ],
    [
      "selects more than it expects",
      { target: "$.paths.*.*", update: { a: 1 }, "x-expect": { matches: 1 } },
      "expected $.paths.*.* to match once, it matches 2 times",
    ],
    [
      "finds another value",
      {
        target: "$.info",
        update: { a: 1 },
        "x-expect": { matches: 1, each: { equals: { title: "Other" } } },
      },
      `expected $['info'] to be {"title":"Other"}, found {"title":"Tiny","version":"1"}`,
    ],
    [
      "finds another member",
      { target: "$.info", update: { a: 1 }, "x-expect": { matches: 1, each: { has: { version: "2" } } } },
      `expected $['info'] to have {"version":"2"}, found {"title":"Tiny","version":"1"}`,
    ],
    [
      "finds a member that was missing",
      { target: "$.info", update: { a: 1 }, "x-expect": { matches: 1, each: { lacks: ["title"] } } },
      `expected $['info'] to lack "title", found {"title":"Tiny","version":"1"}`,
    ],
    [
      "finds an entry that was missing",
      {
        target: "$.components.schemas.State.enum",
        update: "OFF",
        "x-expect": { matches: 1, each: { lacks: ["OFF"] } },
      },
      `expected $['components']['schemas']['State']['enum'] to lack "OFF", found ["ON","null","OFF","null"]`,
    ],
    [
      "misses an entry that was there",
      {
        target: "$.components.schemas.State.enum",
        update: "IDLE",
        "x-expect": { matches: 1, each: { has: ["ON", "SLOW"] } },
      },
      `expected $['components']['schemas']['State']['enum'] to have ["ON","SLOW"], found ["ON","null","OFF","null"]`,
    ],
    [
      "finds something elsewhere that was not there",
      {
        target: "$.info",
        update: { a: 1 },
        "x-expect": { matches: 1, document: [{ path: "$.components.schemas.Thing", matches: 0 }] },
      },
      "expected $.components.schemas.Thing to match nothing, it matches once",
    ],
    [
      "finds something else elsewhere",
      {
        target: "$.info",
        update: { a: 1 },
        "x-expect": { matches: 1, document: [{ path: "$.openapi", matches: 1, equals: "3.1.0" }] },
      },
      `expected $['openapi'] to be "3.1.0", found "3.0.2"`,
    ],
    [
      "changes nothing",
      { target: "$.info", update: { title: "Tiny" }, "x-expect": { matches: 1 } },
      "changes nothing at $['info']",
    ],
    [
      "changes nothing at one of its nodes",
      {
        target: "$.components.schemas['State', 'Thing']",
        update: { type: "object" },
        "x-expect": { matches: 2 },
      },
      "changes nothing at $['components']['schemas']['Thing']",
    ],
    [
      "repeats a parameter, which the library would merge into the present one",
      {
        target: "$.paths['/api/things/'].get.parameters",
        update: { name: "a", in: "query", required: true },
        "x-expect": { matches: 1 },
      },
      "changes nothing at $['paths']['/api/things/']['get']['parameters']",
    ],
    [
      "updates a primitive",
      { target: "$.info.title", update: { a: 1 }, "x-expect": { matches: 1 } },
      `$.info.title selects "Tiny", which an update cannot merge into`,
    ],
    [
      "updates an object with something else",
      { target: "$.info", update: "Tiny", "x-expect": { matches: 1 } },
      "an update of an object has to be an object",
    ],
    [
      "would join two arrays, which Overlay 1.0 leaves open",
      {
        target: "$.components",
        update: { schemas: { Thing: { required: ["e"] } } },
        "x-expect": { matches: 1 },
      },
      "cannot merge into the array at schemas.Thing.required; make the array itself the target",
    ],
    [
      "would put an object into an array, which the library does",
      {
        target: "$.components.schemas.Thing",
        update: { required: { e: 1 } },
        "x-expect": { matches: 1 },
      },
      "cannot merge into the array at required; make the array itself the target",
    ],
    [
      "would put a primitive over an object",
      { target: "$.components", update: { schemas: { Thing: "x" } }, "x-expect": { matches: 1 } },
      'would put "x" over the object at schemas.Thing',
    ],
    [
      "removes the document",
      { target: "$", remove: true, "x-expect": { matches: 1 } },
      "cannot remove the document",
    ],
  ])("%s", async (_, change, reason) => {
    const error = await failure(action({ "x-name": "to-be-named", ...change }));
    expect(error.message).toBe(`tiny.yaml: to-be-named: ${reason}`);
    expect(error.action).toBe("to-be-named");
  });

  test("says what it found in one line, however long that is", async () => {
    const each = { lacks: ["openapi"] };
    const error = await failure(action({ target: "$", update: { a: 1 }, "x-expect": { matches: 1, each } }));
    expect(error.message).toMatch(/^tiny\.yaml: tested: expected \$ to lack "openapi", found \{.*\.\.\.$/);
    expect(error.message.length).toBeLessThan(250);
    expect(error.message).not.toContain("\n");
  });

  test("takes the place of the first that fails, not the last", async () => {
    const bad = (name: string) => action({ "x-name": name, target: "$.gone", remove: true });
    expect((await failure(bad("first"), bad("second"))).action).toBe("first");
  });
});

describe("two actions that get in each other's way", () => {
  const add = action({ "x-name": "add", target: "$.components.schemas.Thing", update: { nullable: true } });
  const append = action({ "x-name": "append", target: "$.components.schemas.State.enum", update: "IDLE" });

  test.each<[string, Action, Partial<Action> & { target: string }, string]>([
    ["removes what one added", add, { target: "$.components.schemas.Thing.nullable", remove: true }, "add"],
    ["removes the object one added to", add, { target: "$.components.schemas.Thing", remove: true }, "add"],
    [
      "overwrites what one set",
      add,
      { target: "$.components.schemas.Thing", update: { nullable: false } },
      "add",
    ],
    ["removes the entry one appended", append, { target: "$..enum[?@ == 'IDLE']", remove: true }, "append"],
    [
      "removes the array one appended to",
      append,
      { target: "$.components.schemas.State.enum", remove: true },
      "append",
    ],
  ])("stops where the second %s", async (_, first, change, name) => {
    const error = await failure(first, action({ "x-name": "second", ...change }));
    expect(error.message).toBe(`tiny.yaml: second: would undo what ${name} has done`);
  });

  test("stops where the second removes part of a whole that the first added", async () => {
    const whole = action({
      "x-name": "whole",
      target: "$.components.schemas",
      update: { New: { enum: ["A", "B"] } },
    });
    const part = action({ "x-name": "part", target: "$.components.schemas.New.enum[0]", remove: true });
    expect((await failure(whole, part)).message).toBe("tiny.yaml: part: would undo what whole has done");
  });

  test("stops where the second removes the empty object that the first added", async () => {
    const any = action({ "x-name": "any", target: "$.components.schemas", update: { Any: {} } });
    const none = action({ "x-name": "none", target: "$.components.schemas.Any", remove: true });
    expect((await failure(any, none)).message).toBe("tiny.yaml: none: would undo what any has done");
  });

  test("stops where the first takes away what the second expects", async () => {
    const drop = action({ "x-name": "drop", target: "$.components.schemas.State.enum", remove: true });
    expect((await failure(drop, append)).message).toBe(
      "tiny.yaml: append: expected $.components.schemas.State.enum to match at least once, it matches nothing",
    );
  });

  test("lets the second add to what the first added", async () => {
    const whole = action({
      "x-name": "whole",
      target: "$.components.schemas",
      update: { New: { type: "string" } },
    });
    const more = action({ "x-name": "more", target: "$.components.schemas.New", update: { nullable: true } });
    expect((await schemas(whole, more))?.New).toEqual({ type: "string", nullable: true });
  });
});
