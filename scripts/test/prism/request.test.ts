import { describe, expect, test } from "vitest";
import { operationsOf } from "../../src/openapi/operations.js";
import { bodyExampleNames, exampleRequest } from "../../src/prism/index.js";
import { petDescription } from "./description.js";

const document = petDescription();
const [entry] = operationsOf(document);

describe("a request made of examples", () => {
  test("has each parameter in its place and style", () => {
    const request = exampleRequest(document, entry!, { parameters: "all" });
    expect(request.method).toBe("POST");
    expect(request.target).toBe("/pets/a%2Fb/?food__in=fish,hay&days=1&days=2");
    expect(request.headers).toMatchObject({ "x-mode": "slow", "content-type": "application/json" });
    expect(request.headers.authorization).toMatch(/^Basic /);
  });

  test("can be kept to what is required", () => {
    const request = exampleRequest(document, entry!, { parameters: "required" });
    expect(request.target).toBe("/pets/a%2Fb/");
    expect(request.headers).not.toHaveProperty("x-mode");
  });

  test("sends the body example that is asked for, else the first", () => {
    expect(exampleRequest(document, entry!, { parameters: "required" }).body).toBe('{"grams":1}');
    expect(exampleRequest(document, entry!, { parameters: "required", bodyExample: "much" }).body).toBe(
      '{"grams":900}',
    );
    expect(bodyExampleNames(document, entry!)).toEqual(["little", "much"]);
  });

  test("says which example is missing", () => {
    const poor = petDescription();
    const [bare] = operationsOf(poor);
    delete bare!.parameters[1]!.example;
    expect(() => exampleRequest(poor, bare!, { parameters: "all" })).toThrow(
      "Feed: no example for query parameter food__in",
    );
    expect(() => exampleRequest(document, entry!, { parameters: "all", bodyExample: "none" })).toThrow(
      "Feed: no example for the request body",
    );
  });
});
