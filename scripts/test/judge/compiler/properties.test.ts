import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeTypes } from "../../../src/judge/compiler/index.js";
import { highest } from "../../../src/judge/verdict.js";
import type { Schema } from "../../../src/openapi/document.js";
import { object, ref, type Tiny, tiny } from "./tiny.js";

const runs = { numRuns: 25, seed: 4 };
const name = fc.constantFrom("a", "b", "c", "d");

const { schema } = fc.letrec<{ schema: Schema; fields: Schema; leaf: Schema }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<Schema>(
      { type: "string" },
      { type: "number" },
      { type: "boolean" },
      {},
      ref("A"),
      ref("B"),
    ),
    fc.uniqueArray(name, { minLength: 1 }).map((values): Schema => ({ type: "string", enum: values })),
    fc
      .uniqueArray(name, { minLength: 1 })
      .map((values): Schema => ({ type: "string", "x-extensible-enum": values })),
  ),
  fields: fc
    .tuple(fc.dictionary(name, tie("schema"), { maxKeys: 3 }), fc.uniqueArray(name), fc.boolean())
    .map(([properties, required, other]) => ({
      ...object(
        properties,
        required.filter((key) => key in properties),
      ),
      ...(other && { additionalProperties: true }),
    })),
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: "schema" },
    tie("leaf"),
    tie("fields"),
    tie("leaf")
      .filter(({ type }) => type !== undefined)
      .map((leaf) => ({ ...leaf, nullable: true })),
    tie("schema").map((items): Schema => ({ type: "array", items })),
    fc.array(tie("fields"), { minLength: 1, maxLength: 3 }).map((oneOf): Schema => ({ oneOf })),
    fc.array(tie("fields"), { minLength: 1, maxLength: 2 }).map((allOf): Schema => ({ allOf })),
  ),
}));

// A and B may refer to each other and to themselves below a property or a list; directly they would be no types.
const named = schema.map((of) => object({ of }));

const description = fc
  .record({ answer: schema, body: schema, a: named, b: named, parameters: fc.dictionary(name, fc.boolean()) })
  .map(
    ({ answer, body, a, b, parameters }): Tiny => ({
      method: "post",
      answer,
      body,
      schemas: { A: a, B: b },
      parameters: Object.entries(parameters).map(([key, required]) => ({
        name: key,
        in: "query",
        required,
        schema: { type: "string" },
      })),
    }),
  );

describe("any description", () => {
  test("has no findings against itself, in whatever order its keys are", async () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value) || typeof value !== "object" || value === null)
        return Array.isArray(value) ? value.map(reversed) : value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    await fc.assert(
      fc.asyncProperty(description, async (of) => {
        expect(await judgeTypes(tiny(of), reversed(tiny(of)) as ReturnType<typeof tiny>)).toEqual([]);
      }),
      runs,
    );
  });

  test("is silent against another one exactly when that one is silent against it", async () => {
    await fc.assert(
      fc.asyncProperty(description, description, async (one, other) => {
        const there = await judgeTypes(tiny(one), tiny(other));
        const back = await judgeTypes(tiny(other), tiny(one));
        expect(back.length === 0).toBe(there.length === 0);
      }),
      runs,
    );
  });

  test("to which an optional field is added gains that field, and loses it without it", async () => {
    await fc.assert(
      fc.asyncProperty(description, fc.nat(), async (of, position) => {
        const [before, after] = [tiny(of), tiny(of)];
        const places = objectsIn(after);
        Object.assign(places[position % places.length] as object, { fresh: { type: "string" } });
        const there = await judgeTypes(before, after);
        const back = await judgeTypes(after, before);
        expect(highest(there.map(({ level }) => level))).toBe("minor");
        expect(back.map(({ what }) => what)).toContainEqual(expect.stringMatching(removal));
      }),
      runs,
    );
  });
});

const removal =
  /`[^`]*fresh` .*is gone|is one of the other fields now|(is no longer|no longer takes) .*`fresh`/;

/** The `properties` of every object schema. */
function objectsIn(node: unknown): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "properties" in node && "type" in node ? [node.properties] : [];
  return [...own, ...Object.values(node).flatMap(objectsIn)];
}
