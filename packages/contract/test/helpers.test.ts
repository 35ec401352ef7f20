import * as belvo from "@x/belvo-fetch";
import {
  challengeFrom,
  isBelvoApiError,
  type ListClient,
  paginate,
  resume,
  unwrap,
  withMfa,
} from "@x/belvo-helpers";
import { functionName } from "@x/belvo-scripts/emit/names";
import type { OperationEntry } from "@x/belvo-scripts/openapi/operations";
import type { PrismServer } from "@x/belvo-scripts/prism/start";
import type { PaginatedPath, paths } from "@x/belvo-types";
import createPlainClient from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentedStatuses, operations } from "../src/description.js";
import { bodyExamples, exampleCall } from "../src/example-call.js";
import { expectedShape } from "../src/expectations.js";
import { startContractPrism } from "../src/prism.js";
import { recordingFetch } from "../src/recording.js";

const credentials = { secretId: "contract-id", secretPassword: "contract-password" };

let prism: PrismServer;
let client: belvo.BelvoClient;
let record: ReturnType<typeof recordingFetch>;

beforeAll(async () => {
  prism = await startContractPrism();
});

afterAll(async () => {
  const crash = prism.crash();
  await prism.stop();
  expect(crash, "Prism survives the whole suite").toBeUndefined();
});

function connect(headers: Record<string, string> = {}): void {
  record = recordingFetch();
  client = belvo.createBelvoClient({
    ...credentials,
    baseUrl: prism.url,
    fetch: (request) => {
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      return record.fetch(request);
    },
  });
}

// The suite goes over all operations, so it calls the helpers without the types that make each call different.
type AnyOperation = ((client: unknown, init: object) => Promise<never>) & { method: string; path: string };
type AnyPaginate = (
  client: ListClient,
  operation: unknown,
  init: object,
  options?: object,
) => AsyncIterable<object>;
const anyPaginate = paginate as unknown as AnyPaginate;

function operationOf({ id }: OperationEntry): AnyOperation {
  return (belvo as unknown as Record<string, AnyOperation>)[functionName(id)] as AnyOperation;
}

const lists = operations.filter(({ method, operation }) => {
  const response = operation.responses["200"];
  return (
    method === "get" && response !== undefined && JSON.stringify(response).includes("pagination_properties")
  );
});

describe("every list, through paginate", () => {
  it("are 38", () => expect(lists).toHaveLength(38));

  it.each(lists.map((entry) => [entry.id, entry] as const))("%s is read to its end", async (_id, entry) => {
    connect();
    const call = exampleCall(entry, { parameters: "required" });
    const page = (await unwrap(operationOf(entry)(client, call) as Promise<never>)) as { results: object[] };
    const rows: object[] = [];
    // Prism answers each page with the same rows and the same `next`, which makes it an endless list.
    for await (const row of anyPaginate(client, operationOf(entry), call)) rows.push(row);
    expect(page.results.length).toBeGreaterThan(0);
    expect(rows.slice(0, page.results.length)).toEqual(page.results);
    expect(rows.length % page.results.length).toBe(0);
    expect(record.problems).toEqual([]);
    expect(record.urls.length).toBeLessThanOrEqual(4);
  });

  it("works with a plain openapi-fetch client over the same types", async () => {
    const { fetch, problems } = recordingFetch();
    const authorization = `Basic ${btoa("id:password")}`;
    const plain = createPlainClient<paths>({ baseUrl: prism.url, headers: { authorization }, fetch });
    const rows: unknown[] = [];
    for await (const account of paginate(plain, "/api/accounts/", {}, { limit: 2 })) rows.push(account.id);
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it("does not take what is no list", () => {
    const path: PaginatedPath = "/api/accounts/";
    expect(path).toBeDefined();
    // @ts-expect-error a token is no list
    expect(() => paginate(client, "/api/token/")).toBeDefined();
  });
});

const resumable = operations.filter(({ id, method, path }) => {
  const starts = operations.some((other) => other.path === path && other.method === "post");
  return method === "patch" && starts && id !== "ModifyLinkDataRetrieval";
});

describe("every resumable operation, through the MFA helpers", () => {
  it("are eight", () => expect(resumable).toHaveLength(8));

  it.each(resumable.map((entry) => [entry.id, entry] as const))(
    "%s goes on from a 428",
    async (_id, entry) => {
      const start = operations.find(
        ({ path, method }) => path === entry.path && method === "post",
      ) as OperationEntry;
      const challenged = documentedStatuses(start).includes(428) ? start : entry;
      connect({ Prefer: "code=428" });
      const [body] = bodyExamples(challenged).values();
      const error = await unwrap(
        operationOf(challenged)(
          client,
          exampleCall(challenged, { parameters: "required", body }),
        ) as Promise<never>,
      ).catch((reason: unknown) => reason);
      expect(record.problems).toEqual([]);

      const challenge = challengeFrom(error);
      expect(challenge).toMatchObject({ path: entry.path });
      const stored = JSON.parse(JSON.stringify(challenge));
      connect();
      const resumed = await resume(client, stored, { token: "111111", now: () => 0 });
      expect(resumed.done).toBe(true);
      expect(record.problems).toEqual([]);
      const shape = resumed.done && Array.isArray(resumed.data) ? "array" : "object";
      expect(["either", shape]).toContain(expectedShape(entry, 200));
    },
  );

  it("does the whole dance in one call", async () => {
    record = recordingFetch();
    let first = true;
    client = belvo.createBelvoClient({
      ...credentials,
      baseUrl: prism.url,
      fetch: (request) => {
        if (first) request.headers.set("Prefer", "code=428");
        first = false;
        return record.fetch(request);
      },
    });
    const asked: string[] = [];
    const accounts = await withMfa(
      client,
      belvo.retrieveAccounts,
      { body: { link: "5a1f36fb-6d8e-4d0f-9a53-1f2cf0a3c1b7" } },
      {
        ask: (challenge) => {
          asked.push(challenge.path);
          return "111111";
        },
      },
    );
    expect(asked).toEqual(["/api/accounts/"]);
    expect(accounts).toBeInstanceOf(Array);
    expect(record.problems).toEqual([]);
  });
});

describe("every documented error status, through unwrap", () => {
  it.each(operations.map((entry) => [entry.id, entry] as const))("%s", async (_id, entry) => {
    const [body] = bodyExamples(entry).values();
    const call = exampleCall(entry, { parameters: "required", body });
    for (const status of documentedStatuses(entry).filter((code) => code >= 300)) {
      connect({ Prefer: `code=${status}` });
      const error = await unwrap(operationOf(entry)(client, call) as Promise<never>).catch(
        (reason: unknown) => reason,
      );
      expect(record.problems).toEqual([]);
      expect(isBelvoApiError(error)).toBe(true);
      expect(error).toMatchObject({ status, method: entry.method.toUpperCase(), path: entry.path });
      expect(String(error)).not.toContain(credentials.secretPassword);
    }
  });
});
