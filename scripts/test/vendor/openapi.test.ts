import { describe, expect, it } from "vitest";
import type { Document, Node } from "../../src/openapi/document.js";
import { operationsOf } from "../../src/openapi/operations.js";
import { at, formatPointer, parsePointer, resolve } from "../../src/openapi/resolve.js";
import { operation, tiny } from "./helpers.js";

const document = (more: Node) => tiny(more) as unknown as Document;

describe("pointers", () => {
  it("are read and written with their escapes", () => {
    expect(parsePointer("#/paths/~1a~1{b}/x~0y")).toEqual(["paths", "/a/{b}", "x~y"]);
    expect(parsePointer("#/a%20b/~01")).toEqual(["a b", "~1"]);
    expect(parsePointer("#")).toEqual([]);
    expect(formatPointer(["paths", "/a/{b}", "x~y", 0])).toBe("#/paths/~1a~1{b}/x~0y/0");
    expect(() => parsePointer("#anchor")).toThrow("not a JSON pointer");
  });

  it("lead to what stands there and nowhere else", () => {
    const value = { a: [{ "b/c": null }], empty: "" };
    expect(at(value, "#/a/0/b~1c")).toBeNull();
    expect(at(value, "#")).toBe(value);
    for (const nowhere of ["#/a/1", "#/a/0/b~1c/d", "#/constructor", "#/a/length/x", "#/empty/0"]) {
      expect(at(value, nowhere), nowhere).toBeUndefined();
    }
  });

  it("are followed until something else stands there", () => {
    const $ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const schemas = { A: $ref("B"), B: { type: "string" }, C: $ref("C"), D: $ref("E") };
    const whole = document({ components: { schemas } });
    expect(resolve(whole, $ref("A"))).toBe(schemas.B);
    expect(() => resolve(whole, $ref("C"))).toThrow("circular $ref #/components/schemas/C");
    expect(() => resolve(whole, $ref("D"))).toThrow("$ref #/components/schemas/E points to nothing");
  });
});

describe("operationsOf", () => {
  it("lists operations in document order, with the parameters of their path, their own ones winning", () => {
    const page = { name: "page", in: "query" };
    const id = { name: "id", in: "path", required: true };
    const whole = document({
      paths: {
        "/b/{id}": {
          parameters: [id, { $ref: "#/components/parameters/page" }],
          post: operation("B", { parameters: [{ ...page, required: true }] }),
          get: operation("C"),
        },
        "/a": { get: operation("A") },
      },
      components: { parameters: { page } },
    });
    expect(
      operationsOf(whole).map(({ id: name, method, path, parameters }) => ({
        name,
        method,
        path,
        parameters,
      })),
    ).toEqual([
      { name: "C", method: "get", path: "/b/{id}", parameters: [id, page] },
      { name: "B", method: "post", path: "/b/{id}", parameters: [id, { ...page, required: true }] },
      { name: "A", method: "get", path: "/a", parameters: [] },
    ]);
  });

  it("takes parameters of the same name in different places for different ones", () => {
    const parameters = [
      { name: "id", in: "query" },
      { name: "id", in: "header" },
    ];
    const paths = { "/a": { get: operation("A", { parameters }) } };
    expect(operationsOf(document({ paths }))[0]?.parameters).toEqual(parameters);
  });

  it("finds the operations of a shared path item", () => {
    const whole = document({
      paths: { "/a": { $ref: "#/components/pathItems/A" } },
      components: { pathItems: { A: { get: operation("A") } } },
    });
    expect(operationsOf(whole)).toMatchObject([{ id: "A", method: "get", path: "/a" }]);
  });
});
