import type { Document, Response as ResponseObject } from "../openapi/document.js";
import { type OperationEntry, operationsOf } from "../openapi/operations.js";
import { resolve } from "../openapi/resolve.js";
import { askPrism } from "./ask.js";
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
  start: () => Promise<PrismServer>;
  /** @default the global fetch, looked up at call time */
  fetch?: typeof fetch;
}

type Ask = (request: ExampleRequest, prefer?: string) => Promise<number | string>;

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
  const ask: Ask = (request, prefer) => askPrism(server, request, prefer, options.fetch ?? globalThis.fetch);
  try {
    for (const entry of entries) {
      try {
        if (await isAnswered(document, entry, ask, measure)) measure.answered += 1;
        await askStatuses(document, entry, ask, measure);
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

/** Whether each body example, with all parameters and with the required ones only, gets a documented 2xx. */
async function isAnswered(
  document: Document,
  entry: OperationEntry,
  ask: Ask,
  measure: PrismMeasure,
): Promise<boolean> {
  const documented = Object.keys(entry.operation.responses).filter((status) => status.startsWith("2"));
  const before = measure.failures.length;
  for (const parameters of ["required", "all"] as const) {
    for (const bodyExample of bodyExampleNames(document, entry)) {
      const named = bodyExample === undefined ? {} : { bodyExample };
      const got = await ask(exampleRequest(document, entry, { parameters, ...named }));
      if (documented.includes(String(got))) continue;
      const body = bodyExample === undefined ? "" : `, body ${bodyExample}`;
      measure.failures.push(`${entry.id}: ${parameters} parameters${body}: ${got}`);
    }
  }
  return measure.failures.length === before;
}

async function askStatuses(
  document: Document,
  entry: OperationEntry,
  ask: Ask,
  measure: PrismMeasure,
): Promise<void> {
  const request = exampleRequest(document, entry, { parameters: "required" });
  for (const [status, response] of Object.entries(entry.operation.responses)) {
    const content = resolve<ResponseObject>(document, response).content?.["application/json"];
    const names = Object.keys(content?.examples ?? {});
    const wishes =
      names.length === 0 ? [`code=${status}`] : names.map((name) => `code=${status}, example=${name}`);
    let came = true;
    for (const prefer of wishes) {
      const got = await ask(request, prefer);
      if (got === Number(status)) measure.examples += 1;
      else {
        came = false;
        measure.failures.push(`${entry.id}: ${prefer}: ${got}`);
      }
    }
    measure.documentedStatuses += 1;
    if (came) measure.statuses += 1;
  }
}
