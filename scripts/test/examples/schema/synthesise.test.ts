import { describe, expect, test } from "vitest";
import { synthesise } from "../../../src/examples/schema/synthesise.js";
import type { Json, Schema } from "../../../src/openapi/document.js";
import { documentWith, placeFor } from "../place.js";

function made(schema: Schema, changes = {}, schemas: Record<string, Schema> = {}): Json {
  return synthesise(documentWith(schemas), schema, placeFor(changes));
}

describe("a value for a schema", () => {
  test.each<[Schema, RegExp]>([
    [{ type: "string", format: "uuid" }, /^[0-9a-f-]{36}$/],
    [{ type: "string", format: "date" }, /^2026-\d\d-\d\d$/],
    [{ type: "string", format: "date-time" }, /^2026-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/],
    [{ type: "string", format: "uri" }, /^https:\/\/example\.com\//],
    [{ type: "string", format: "email" }, /@example\.com$/],
    [{ type: "string", pattern: "^[0-9]{3}-x$" }, /^[0-9]{3}-x$/],
    [{ type: "string", minLength: 60 }, /^.{60,}$/],
    [{ type: "string", maxLength: 3 }, /^.{3}$/],
  ])("%j", (schema, shape) => {
    expect(made({ type: "object", properties: { unheard_of: schema } })).toEqual({
      unheard_of: expect.stringMatching(shape),
    });
  });

  test("stays inside the bounds of numbers", () => {
    const properties: Record<string, Schema> = {
      low: { type: "integer", maximum: -5 },
      high: { type: "integer", minimum: 5_000 },
      above: { type: "integer", minimum: 5_000, exclusiveMinimum: true },
    };
    expect(made({ type: "object", properties })).toEqual({ low: -5, high: 5_000, above: 5_001 });
  });

  test("prefers what the tables know, if it fits", () => {
    const schema: Schema = {
      type: "object",
      properties: { currency: { type: "string" }, page: { type: "integer" } },
    };
    expect(made(schema, { country: "CL" })).toMatchObject({ currency: "CLP" });
    const closed: Schema = { type: "object", properties: { currency: { type: "string", enum: ["EUR"] } } };
    expect(made(closed)).toEqual({ currency: "EUR" });
  });

  test("takes the country from the name of a schema", () => {
    const Chile: Schema = { type: "object", properties: { currency: { type: "string" } } };
    expect(made({ $ref: "#/components/schemas/debt_chile" }, {}, { debt_chile: Chile })).toEqual({
      currency: "CLP",
    });
  });

  test("leaves out what only the other side sends, and what is deprecated and optional", () => {
    const schema: Schema = {
      type: "object",
      required: ["old"],
      properties: {
        sent: { type: "string", writeOnly: true },
        got: { type: "string", readOnly: true },
        old: { type: "string", deprecated: true },
        older: { type: "string", deprecated: true },
      },
    };
    expect(Object.keys(made(schema) as object)).toEqual(["got", "old"]);
    expect(Object.keys(made(schema, { side: "request" }) as object)).toEqual(["sent", "old"]);
  });

  test("joins the parts of an allOf and keeps an allOf around a text", () => {
    const part = (name: string): Schema => ({ type: "object", properties: { [name]: { type: "boolean" } } });
    expect(made({ allOf: [part("x"), part("y")] })).toEqual({
      x: expect.any(Boolean),
      y: expect.any(Boolean),
    });
    expect(made({ allOf: [{ type: "string", enum: ["only"] }] })).toBe("only");
  });

  test("takes the branch that is asked for, and inner ones in turn", () => {
    const inner: Schema = {
      oneOf: [
        { type: "string", enum: ["i"] },
        { type: "string", enum: ["ii"] },
      ],
    };
    const schema: Schema = { oneOf: [{ type: "boolean" }, { type: "object", properties: { inner } }] };
    expect(made(schema, { branch: 1, turn: 0 })).toEqual({ inner: "i" });
    expect(made(schema, { branch: 1, turn: 1 })).toEqual({ inner: "ii" });
    expect(made(schema, { branch: 0 })).toBeTypeOf("boolean");
  });

  test("shows different members in a list of an enumeration, within its bounds", () => {
    const items: Schema = { type: "string", enum: ["a", "b", "c", "d"] };
    const list = (bounds: Schema): Schema => ({
      type: "object",
      properties: { kinds: { type: "array", items, ...bounds } },
    });
    expect(made(list({}))).toEqual({ kinds: ["a", "b", "c"] });
    expect(made(list({ maxItems: 1 }))).toEqual({ kinds: ["a"] });
    expect(made(list({ minItems: 4 }))).toEqual({ kinds: ["a", "b", "c", "d"] });
  });

  test("ends circles", () => {
    const Tree: Schema = {
      type: "object",
      properties: {
        name_of_leaf: { type: "string", enum: ["leaf"] },
        child: { $ref: "#/components/schemas/Tree" },
        others: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
      },
    };
    const tree = made({ $ref: "#/components/schemas/Tree" }, {}, { Tree });
    expect(JSON.stringify(tree).length).toBeLessThan(500);
  });
});

describe("one thing in several places", () => {
  const Account: Schema = {
    type: "object",
    properties: { id: { type: "string", format: "uuid" }, number: { type: "string" } },
  };
  const account: Schema = { $ref: "#/components/schemas/Account" };
  const list: Schema = { type: "object", properties: { results: { type: "array", items: account } } };
  const entity = { kind: "accounts", index: 0 };

  test("has the same id and facts alone, in a list and inside another thing", () => {
    const alone = made(account, { entity }, { Account });
    const { results } = made(list, { entity, scope: "list" }, { Account }) as { results: Json[] };
    expect(results[0]).toEqual(alone);
    expect(results[1]).not.toEqual(alone);
    const bill: Schema = { type: "object", properties: { account } };
    const inside = { resource: "incomes", entity: { kind: "incomes", index: 0 }, scope: "other" };
    expect(made(bill, inside, { Account })).toEqual({ account: alone });
  });

  test("is referred to by the same id", () => {
    const { id } = made(account, { entity }, { Account }) as { id: string };
    const schema: Schema = { type: "object", properties: { account_id: { type: "string", format: "uuid" } } };
    expect(made(schema, { resource: "balances", entity: { kind: "balances", index: 0 } })).toEqual({
      account_id: id,
    });
    expect(made(schema, { resource: "balances", side: "request" })).toEqual({ account_id: id });
  });

  test("differs between countries and seeds", () => {
    const ids = [{}, { country: "MX" }, { seed: "other" }].map((changes) =>
      made(account, { entity, ...changes }, { Account }),
    );
    expect(new Set(ids.map((each) => JSON.stringify(each))).size).toBe(3);
  });
});
