import { describe, expect, test } from "vitest";
import { parameterExample } from "../../src/examples/parameter.js";
import type { Json, Schema } from "../../src/openapi/document.js";
import { documentWith, placeFor } from "./place.js";

function example(name: string, schema: Schema, changes = {}): Json {
  const place = placeFor({ side: "parameter", ...changes });
  return parameterExample(documentWith({}), { name, in: "query", schema }, place);
}

describe("the example of a parameter", () => {
  test("is what the property it filters by holds", () => {
    expect(example("currency", { type: "string", pattern: "^[A-Z]{3}$" })).toBe("BRL");
    expect(example("value_date__gte", { type: "string", format: "date" })).toMatch(/^2026-05-/);
    expect(example("account__balance__available__lt", { type: "number" })).toBeGreaterThan(1_000);
    expect(example("status", { type: "string" }, { resource: "links" })).toBe("valid");
    expect(example("status", { type: "string" }, { resource: "payments/charges" })).toBe("SUCCEEDED");
  });

  test("has two different values in a list, and two in order in a range", () => {
    const list = (items: Schema): Schema => ({ type: "array", items });
    expect(example("currency__in", list({ type: "string" }))).toEqual(["BRL", "USD"]);
    expect(example("type__in", list({ type: "string", enum: ["a", "b", "c"] }))).toEqual(["a", "b"]);
    for (const name of ["created_at__range", "amount__range", "ejercicio__range"]) {
      const items: Schema = name.startsWith("created")
        ? { type: "string", format: "date" }
        : { type: "number" };
      const [first, second] = example(name, list(items)) as [number, number];
      expect(first <= second, name).toBe(true);
    }
  });

  test("names the same things as the answers do", () => {
    const id: Schema = { type: "string", format: "uuid" };
    expect(example("id", id)).toBe(example("account", id, { resource: "transactions" }));
    expect(example("link", id)).toBe(example("link", id, { resource: "owners" }));
    const [first] = example("link__in", { type: "array", items: id }) as string[];
    expect(first).toBe(example("link", id));
  });

  test("is not the name of an operator", () => {
    expect(example("in", { type: "string", enum: ["x"] })).toBe("x");
  });
});
