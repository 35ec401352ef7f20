import { setTimeout } from "node:timers/promises";
import type { ExampleRequest } from "./request.js";
import type { PrismServer } from "./start.js";

const answerWithinMs = 60_000;
const graceMs = 500;

/** The status that came back with a sound body, or in words what came instead. */
export async function askPrism(
  server: PrismServer,
  request: ExampleRequest,
  prefer: string | undefined,
  fetch: typeof globalThis.fetch,
): Promise<number | string> {
  try {
    const response = await fetch(server.url + request.target, {
      method: request.method,
      headers: prefer === undefined ? request.headers : { ...request.headers, prefer },
      signal: AbortSignal.timeout(answerWithinMs),
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const text = await response.text();
    const violations = response.headers.get("sl-violations");
    if (violations !== null) return `violations ${violations}`;
    if (response.headers.get("content-type")?.includes("problem+json")) return problem(response.status, text);
    if (text !== "") JSON.parse(text);
    return response.status;
  } catch (error) {
    // A lost connection is the first sign of a death that is told a moment later.
    await Promise.race([server.ended, setTimeout(graceMs, undefined, { ref: false })]);
    return error instanceof Error ? withCause(error) : String(error);
  }
}

function problem(status: number, text: string): string {
  const { detail, validation } = JSON.parse(text) as { detail?: string; validation?: unknown };
  return `${status} ${validation === undefined ? detail : JSON.stringify(validation)}`;
}

function withCause(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
