import * as belvo from "@x/belvo-fetch";
import { deleteLinks, refreshLink, requestAsync, sameRequestId } from "@x/belvo-helpers";
import { functionName } from "@x/belvo-scripts/emit/names";
import type { OperationEntry } from "@x/belvo-scripts/openapi/operations";
import type { PrismServer } from "@x/belvo-scripts/prism/start";
import type { AsynchronousPath } from "@x/belvo-types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentedStatuses, operations } from "../src/description.js";
import { bodyExamples, exampleCall } from "../src/example-call.js";
import { expectedShape } from "../src/expectations.js";
import { startContractPrism } from "../src/prism.js";
import { recordingFetch } from "../src/recording.js";

let prism: PrismServer;

beforeAll(async () => {
  prism = await startContractPrism();
});

afterAll(() => prism.stop());

/** A client of Prism that wants one status, and keeps the modes it asked for. */
function connect(status: number) {
  const { fetch, problems, urls } = recordingFetch();
  const modes: (string | null)[] = [];
  const client = belvo.createBelvoClient({
    secretId: "contract-id",
    secretPassword: "contract-password",
    baseUrl: prism.url,
    fetch: (request) => {
      modes.push(request.headers.get("x-belvo-request-mode"));
      request.headers.set("Prefer", `code=${status}`);
      return fetch(request);
    },
  });
  return { client, modes, problems, urls };
}

// The suite goes over all operations, so it calls the helper without the types that make each call different.
type AnyRequest = (client: unknown, operation: unknown, init: object) => ReturnType<typeof requestAsync>;
const anyRequestAsync = requestAsync as unknown as AnyRequest;

const modeHeader = "X-Belvo-Request-Mode";
const asynchronous = operations.filter(({ parameters }) =>
  parameters.some(({ name }) => name === modeHeader),
);

/** The arguments of an example call, without the header that the helper sets. */
function initOf(entry: OperationEntry): object {
  const [body] = bodyExamples(entry).values();
  const { header: _, ...init } = exampleCall(entry, { parameters: "required", body });
  return init;
}

describe("every asynchronous operation, through requestAsync", () => {
  it("are ten, and the types know the same", () => {
    const paths: readonly AsynchronousPath[] = [
      "/api/br/employments/",
      "/api/br/investment-transactions/",
      "/api/br/investments/",
      "/api/cl/debt-reports/",
      "/api/cl/invoices/",
      "/api/employment-records/",
      "/api/financial-statements/",
      "/api/invoices/",
      "/api/links/{id}/",
      "/api/transactions/",
    ];
    expect(asynchronous.map(({ path }) => path).sort()).toEqual(paths);
    for (const entry of asynchronous) expect(documentedStatuses(entry)).toContain(202);
  });

  it.each(asynchronous.map((entry) => [entry.id, entry] as const))("%s", async (_id, entry) => {
    const operation = (belvo as unknown as Record<string, unknown>)[functionName(entry.id)];
    for (const target of [operation, entry.path]) {
      const { path, query, body } = initOf(entry) as Record<string, object>;
      const init = typeof target === "string" ? { params: { path, query }, body } : { path, query, body };

      const accepting = connect(202);
      const accepted = await anyRequestAsync(accepting.client, target, init);
      expect(accepted).toMatchObject({ accepted: true });
      expect(accepted.accepted && accepted.requestId).toMatch(/^[\da-f-]{32,36}$/);
      expect([accepting.modes, accepting.problems]).toEqual([["async"], []]);

      for (const status of documentedStatuses(entry).filter((code) => code < 300 && code !== 202)) {
        const { client, modes, problems } = connect(status);
        const done = await anyRequestAsync(client, target, init);
        expect(done.accepted).toBe(false);
        const data = done.accepted ? undefined : (done.data as unknown);
        const shape = Array.isArray(data) ? "array" : data === undefined ? "nothing" : typeof data;
        expect(shape).toBe(expectedShape(entry, status));
        expect([modes, problems]).toEqual([["async"], []]);
      }
    }
  });
});

describe("link housekeeping", () => {
  const id = "25abaa5d-eeb2-4e73-8da1-59fbf60af55b";

  it("starts a refresh, of some data or of all", async () => {
    const { client, problems } = connect(202);
    const all = await refreshLink(client, id);
    const some = await refreshLink(client, id, { fetchResources: ["ACCOUNTS", "OWNERS"] });
    expect(all.started && some.started && sameRequestId(all.requestId, some.requestId)).toBe(true);
    expect(problems).toEqual([]);
  });

  it("learns from a 409 when a link can be refreshed again", async () => {
    const { client, problems } = connect(409);
    const refresh = await refreshLink(client, id);
    expect(refresh.started).toBe(false);
    const waitMs = refresh.started ? 0 : refresh.retryAfterMs;
    expect(waitMs % 60_000).toBe(0);
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThanOrEqual(600_000);
    expect(problems).toEqual([]);
  });

  it.each([
    [204, "sync", "deleted"],
    [202, "async", "accepted"],
    [404, "sync", "not_found"],
    [401, "sync", "failed"],
    [408, "sync", "unknown"],
    [500, "sync", "unknown"],
  ] as const)(
    "reports a deletion that was answered with %d in mode %s as %s",
    async (status, mode, outcome) => {
      const { client, modes, problems, urls } = connect(status);
      const report = await deleteLinks(client, [id], { mode });
      expect(report.links).toMatchObject([{ id, outcome }]);
      expect(urls).toEqual([`${prism.url}/api/links/${id}/`]);
      expect(modes).toEqual([mode === "async" ? "async" : null]);
      expect(problems).toEqual([]);
    },
  );
});
