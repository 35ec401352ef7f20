import type { PrismServer } from "@x/belvo-scripts/prism/start";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Caller, plainCaller } from "../src/caller.js";
import { operations } from "../src/description.js";
import { bodyExamples, exampleCall } from "../src/example-call.js";
import { requestProblems } from "../src/expectations.js";
import { startContractPrism } from "../src/prism.js";

let prism: PrismServer;
let call: Caller;

beforeAll(async () => {
  prism = await startContractPrism();
  call = plainCaller(prism.url);
});

afterAll(() => prism.stop());

const lists = operations.filter(({ parameters }) => parameters.some(({ example }) => Array.isArray(example)));

it("looks at operations with array parameters", () => {
  expect(lists.length).toBeGreaterThan(20);
});

it.each(lists.map((entry) => [entry.id, entry] as const))(
  "the same suite fails for plain openapi-fetch on the arrays of %s",
  async (_id, entry) => {
    const [body] = bodyExamples(entry).values();
    const example = exampleCall(entry, { parameters: "all", body });
    const problems = requestProblems(entry, example, await call(entry, example));
    expect(problems.filter((problem) => problem.startsWith("query:"))).toHaveLength(1);
  },
);
