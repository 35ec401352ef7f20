import type { Document, Response as ResponseObject } from "../openapi/document.js";
import { type OperationEntry, operationsOf } from "../openapi/operations.js";
import { resolve } from "../openapi/resolve.js";
import { bodyExampleNames, type ExampleRequest, exampleRequest } from "./request.js";
import type { PrismServer } from "./start.js";

export interface PrismMeasure {
  /** Operations whose valid requests all get a documented 2xx. */
  answered: number;
  operations: number;
  /** Documented statuses that came back when asked for, over all operations. */
  statuses: number;
  documentedStatuses: number;
  /** Response examples served and found valid by Prism, over all operations. */
  examples: number;
  /** One line each: what was asked, and what came instead. */
  failures: string[];
  /** Operations that ended the process. */
  crashes: string[];
}

export interface MeasureOptions {
  /** Starts a Prism; called again after one has died. */
  start: () => Promise<Pick<PrismServer, "url" | "stop" | "crash">>;
  /** @default the global fetch, looked up at call time */
  fetch?: typeof fetch;
}

/** Sends every operation's examples to Prism and asks for every documented status and response example. */
export async function measurePrism(document: Document, options: MeasureOptions): Promise<PrismMeasure> {
  const entries = operationsOf(document);
  const measure: PrismMeasure = {
    answered: 0,
    operations: entries.length,
    statuses: 0,
    documentedStatuses: 0,
    examples: 0,
    failures: [],
    crashes: [],
  };
  let server = await options.start();

  /** The status that came back, or why none did. */
  async function ask(request: ExampleRequest, prefer?: string): Promise<number | string> {
    const headers = prefer === undefined ? request.headers : { ...request.headers, prefer };
    const init = {
      method: request.method,
      headers,
      ...(request.body === undefined ? {} : { body: request.body }),
    };
    try {
      const response = await (options.fetch ?? globalThis.fetch)(server.url + request.target, init);
      const text = await response.text();
      const violations = response.headers.get("sl-violations");
      if (violations !== null) return `violations ${violations}`;
      if (response.headers.get("content-type")?.includes("problem+json"))
        return problem(response.status, text);
      if (text !== "") JSON.parse(text);
      return response.status;
    } catch (error) {
      return error instanceof Error ? causeOf(error) : String(error);
    }
  }

  async function measureOperation(entry: OperationEntry): Promise<void> {
    const documented = Object.keys(entry.operation.responses);
    const fail = (what: string, got: number | string): number =>
      measure.failures.push(`${entry.id}: ${what}: ${got}`);

    let answered = true;
    for (const parameters of ["required", "all"] as const) {
      for (const bodyExample of bodyExampleNames(document, entry)) {
        const named = bodyExample === undefined ? {} : { bodyExample };
        const got = await ask(exampleRequest(document, entry, { parameters, ...named }));
        if (typeof got === "number" && got >= 200 && got < 300 && documented.includes(String(got))) continue;
        answered = false;
        fail(`${parameters} parameters${bodyExample === undefined ? "" : `, body ${bodyExample}`}`, got);
      }
    }
    if (answered) measure.answered += 1;

    const request = exampleRequest(document, entry, { parameters: "required" });
    for (const status of documented) {
      measure.documentedStatuses += 1;
      const names = responseExampleNames(document, entry, status);
      let came = true;
      for (const name of names.length === 0 ? [undefined] : names) {
        const prefer = name === undefined ? `code=${status}` : `code=${status}, example=${name}`;
        const got = await ask(request, prefer);
        if (got === Number(status)) measure.examples += 1;
        else {
          came = false;
          fail(prefer, got);
        }
      }
      if (came) measure.statuses += 1;
    }
  }

  try {
    for (const entry of entries) {
      try {
        await measureOperation(entry);
      } catch (error) {
        measure.failures.push(error instanceof Error ? error.message : String(error));
      }
      const crash = server.crash();
      if (crash === undefined) continue;
      measure.crashes.push(`${entry.id}: ${crash.split("\n").find((line) => /Error/.test(line)) ?? crash}`);
      server = await options.start();
    }
  } finally {
    await server.stop();
  }
  return measure;
}

function responseExampleNames(document: Document, entry: OperationEntry, status: string): string[] {
  const response = entry.operation.responses[status];
  if (response === undefined) return [];
  return Object.keys(
    resolve<ResponseObject>(document, response).content?.["application/json"]?.examples ?? {},
  );
}

function problem(status: number, text: string): string {
  const { detail, validation } = JSON.parse(text) as { detail?: string; validation?: unknown };
  return `${status} ${validation === undefined ? detail : JSON.stringify(validation)}`;
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
