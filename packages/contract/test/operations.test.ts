import type { PrismServer } from "@x/belvo-scripts/prism/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, generatedCaller } from "../src/caller.js";
import { documentedStatuses, operations } from "../src/description.js";
import { bodyExamples, exampleCall } from "../src/example-call.js";
import { requestProblems, successProblems } from "../src/expectations.js";
import { startContractPrism } from "../src/prism.js";

let prism: PrismServer;
let call: Caller;
const answered = new Set<string>();
let statuses = 0;

beforeAll(async () => {
  prism = await startContractPrism();
  call = generatedCaller(prism.url);
});

afterAll(async () => {
  const crash = prism.crash();
  await prism.stop();
  console.log(`${answered.size} of ${operations.length} operations, ${statuses} statuses`);
  expect(crash, "Prism survives the whole suite").toBeUndefined();
});

describe("every operation, through its generated function", () => {
  it.each(operations.map((entry) => [entry.id, entry] as const))(
    "%s is accepted and answers with a documented 2xx",
    async (id, entry) => {
      const bodies = bodyExamples(entry);
      for (const parameters of ["required", "all"] as const) {
        for (const [name, body] of bodies.size ? bodies : new Map([["", undefined]])) {
          const example = exampleCall(entry, { parameters, body });
          const outcome = await call(entry, example);
          const sentBody = await outcome.sent.text();
          const problems = [
            ...requestProblems(entry, example, outcome, body === undefined ? undefined : sentBody),
            ...successProblems(entry, outcome),
          ];
          expect(problems, `${id} with ${parameters} parameters ${name}`).toEqual([]);
        }
      }
      answered.add(id);
    },
  );
});

describe("every documented status, through the generated functions", () => {
  it.each(operations.map((entry) => [entry.id, entry] as const))("%s", async (_id, entry) => {
    const [body] = bodyExamples(entry).values();
    const example = exampleCall(entry, { parameters: "required", body });
    for (const status of documentedStatuses(entry)) {
      const outcome = await call(entry, example, { Prefer: `code=${status}` });
      expect(outcome.response.status).toBe(status);
      expect(requestProblems(entry, example, outcome)).toEqual([]);
      expect(outcome.ok).toBe(status < 300);
      if (status < 300) expect(successProblems(entry, outcome)).toEqual([]);
      else expect(outcome.error, `body of the ${status}`).toBeInstanceOf(Object);
      statuses++;
    }
  });
});
