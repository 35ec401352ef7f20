import { expect, test } from "vitest";
import { liftDefinitions } from "../../../src/judge/compiler/lift-definitions.js";
import type { Schema } from "../../../src/openapi/document.js";
import { judged, object, ref, string, tiny, values } from "./tiny.js";

const at = (...path: string[]): Schema => ({
  $ref: `#/${path.map((part) => part.replaceAll("/", "~1")).join("/")}`,
});
const inThing = (...path: string[]): Schema => at("components", "schemas", "Thing", ...path);

test("a document without definitions is given back as it is", () => {
  const document = tiny({ schemas: { Thing: object({ a: string }) } });
  expect(liftDefinitions(document)).toBe(document);
});

test("definitions become shared schemas, and what referred to them refers to these", () => {
  const thing = {
    ...object({ a: inThing("$defs", "Inner"), b: inThing("$defs", "Inner", "properties", "c") }),
    $defs: { Inner: object({ c: string }) },
  };
  const document = tiny({ schemas: { Thing: thing } });
  const before = structuredClone(document);
  expect(liftDefinitions(document).components?.schemas).toEqual({
    Thing: object({
      a: at("components", "schemas", "Thing.Inner"),
      b: at("components", "schemas", "Thing.Inner", "properties", "c"),
    }),
    "Thing.Inner": object({ c: string }),
  });
  expect(document).toEqual(before);
});

test("definitions within definitions are found, whichever way leads to them", () => {
  const inner = { ...object({ d: inThing("$defs", "A", "$defs", "B") }), $defs: { B: string } };
  const thing = { ...object({ a: inThing("$defs", "A") }), $defs: { A: inner } };
  expect(liftDefinitions(tiny({ schemas: { Thing: thing } })).components?.schemas).toMatchObject({
    "Thing.A": object({ d: at("components", "schemas", "Thing.A.B") }),
    "Thing.A.B": string,
  });
});

test("names that are taken, and bodies that have none, are no obstacle", () => {
  const body = { ...object({ a: string }), $defs: { "An odd/name": string } };
  const thing = { ...object({}), $defs: { Inner: string } };
  const lifted = liftDefinitions(tiny({ body, schemas: { Thing: thing, "Thing.Inner": values("x") } }));
  expect(Object.keys(lifted.components?.schemas ?? {})).toEqual([
    "Thing",
    "Thing.Inner",
    "paths.-things-.get.requestBody.content.application-json.schema.An-odd-name",
    "Thing.Inner_",
  ]);
});

test("the compiler is not asked about what nothing refers to", async () => {
  const thing = (definitions: Record<string, Schema>) => ({
    body: ref("Thing"),
    schemas: { Thing: { ...object({ a: string }), $defs: definitions } },
  });
  expect(await judged(thing({ A: string }), thing({ A: string, B: string }))).toEqual([]);
});

test("the compiler sees what changes in a definition", async () => {
  const thing = (inner: Schema) => ({
    body: ref("Thing"),
    schemas: { Thing: { ...object({ a: inThing("$defs", "Inner") }), $defs: { Inner: inner } } },
  });
  expect(await judged(thing(object({ b: string })), thing(object({})))).toEqual([
    "major request: `Thing.Inner.b` is gone",
  ]);
});
