import { describe, expect, test } from "vitest";
import type { Document } from "../../src/openapi/document.js";
import { isComplete, measurePrism, type PrismServer, reportMeasure } from "../../src/prism/index.js";
import { petDescription } from "./description.js";

type Answer = (url: string, init: RequestInit, die: () => never) => Response;

/** A server that is a function; what it answers to a `Prefer` is a plain body unless told otherwise. */
function measured(answer: Answer, document: Document = petDescription()) {
  const servers: PrismServer[] = [];
  let dead = false;
  const start = async (): Promise<PrismServer> => {
    dead = false;
    const server: PrismServer = {
      url: "http://127.0.0.1:1",
      ended: Promise.resolve(),
      stop: async () => {},
      crash: () => (dead ? "last words\nTypeError: broken" : undefined),
    };
    servers.push(server);
    return server;
  };
  const die = (): never => {
    dead = true;
    throw new TypeError("fetch failed");
  };
  const fetch = async (url: string, init: RequestInit) => answer(url, init, die);
  return { servers, result: measurePrism(document, { start, fetch: fetch as typeof globalThis.fetch }) };
}

function preferred(init: RequestInit): number {
  const prefer = new Headers(init.headers).get("prefer");
  return Number(/code=(\d+)/.exec(prefer ?? "code=201")?.[1]);
}

function plain(init: RequestInit): Response {
  const status = preferred(init);
  return new Response(status === 204 ? null : "{}", { status });
}

describe("the measure", () => {
  test("counts operations, statuses and each response example", async () => {
    const measure = await measured((_, init) => plain(init)).result;
    expect(measure).toMatchObject({
      answered: 1,
      operations: 1,
      statuses: 3,
      documentedStatuses: 3,
      examples: 4,
    });
    expect(isComplete(measure)).toBe(true);
    expect(reportMeasure(measure)).toBe("1 of 1 operations, 3 of 3 statuses, 4 response examples");
  });

  test("sends every body example with all parameters and with the required ones", async () => {
    const bodies: string[] = [];
    await measured((url, init) => {
      if (new Headers(init.headers).get("prefer") === null) bodies.push(`${url.includes("?")} ${init.body}`);
      return plain(init);
    }).result;
    expect(bodies).toEqual([
      'false {"grams":1}',
      'false {"grams":900}',
      'true {"grams":1}',
      'true {"grams":900}',
    ]);
  });

  test("does not count an answer that is not documented", async () => {
    const measure = await measured((_, init) => new Response("{}", { status: init.body ? 200 : 201 })).result;
    expect(measure.answered).toBe(0);
    expect(measure.failures).toContain("Feed: required parameters, body little: 200");
  });

  test("reports what Prism finds wrong with a request or an example", async () => {
    const problem = { detail: "Your request is not valid", validation: [{ message: "grams" }] };
    const invalid = await measured(
      () =>
        new Response(JSON.stringify(problem), {
          status: 422,
          headers: { "content-type": "application/problem+json" },
        }),
    ).result;
    expect(invalid.failures[0]).toBe('Feed: required parameters, body little: 422 [{"message":"grams"}]');

    const violated = await measured((_, init) => {
      const response = plain(init);
      response.headers.set("sl-violations", "[full]");
      return response;
    }).result;
    expect(violated.statuses).toBe(0);
    expect(violated.failures[0]).toBe("Feed: required parameters, body little: violations [full]");
    expect(isComplete(violated)).toBe(false);
  });

  test("does not take broken JSON for an answer", async () => {
    const measure = await measured(
      (_, init) => new Response("{", { status: preferred(init) === 204 ? 200 : preferred(init) }),
    ).result;
    expect(measure).toMatchObject({ answered: 0, statuses: 0 });
  });

  test("names the operation that ended the process, and goes on with a new one", async () => {
    const document = petDescription();
    document.paths["/other/"] = {
      get: { operationId: "Other", responses: { "204": { description: "None" } } },
    };
    const run = measured(
      (url, _, die) => (url.includes("/pets/") ? die() : new Response(null, { status: 204 })),
      document,
    );
    const measure = await run.result;
    expect(measure.crashes).toEqual(["Feed: TypeError: broken"]);
    expect(measure).toMatchObject({ answered: 1, operations: 2 });
    expect(run.servers).toHaveLength(2);
    expect(reportMeasure(measure)).toContain("ended Prism: Feed: TypeError: broken");
  });
});
