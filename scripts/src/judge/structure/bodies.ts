import { isDeepStrictEqual } from "node:util";
import type { MediaType, Operation, RequestBody, Response } from "../../openapi/document.js";
import { resolve } from "../../openapi/resolve.js";
import type { Sink } from "./change.js";
import type { Comparison } from "./comparison.js";
import { compareContent } from "./content.js";
import { compareValue, type Valued } from "./parameters.js";
import { code, note, type Place } from "./place.js";
import { anything } from "./plain.js";
import { fits } from "./unions.js";

const body: Place = { part: "the body", path: "" };

/** Compares what an operation takes as its body. */
export function compareRequestBody(comparison: Comparison, sink: Sink, old: Operation, now: Operation): void {
  const { before, after } = comparison;
  const from = old.requestBody && resolve<RequestBody>(before, old.requestBody);
  const to = now.requestBody && resolve<RequestBody>(after, now.requestBody);
  if (from === to) return; // neither has one
  if (from === undefined || to === undefined) {
    if (to === undefined) note(sink, body, "major", "is gone");
    else if (to.required === true) note(sink, body, "major", "is new and required");
    else note(sink, body, "minor", "is new");
    return;
  }
  if (from.required !== true && to.required === true) note(sink, body, "major", "is required now");
  if (from.required === true && to.required !== true) note(sink, body, "minor", "is optional now");
  compareContent(comparison, sink, from.content ?? {}, to.content ?? {}, body);
}

/** Compares what an operation answers, status by status. */
export function compareResponses(comparison: Comparison, sink: Sink, old: Operation, now: Operation): void {
  const { before, after } = comparison;
  const all = (document: typeof before, { responses = {} }: Operation): Map<string, Response> =>
    new Map(Object.entries(responses).map(([status, node]) => [status, resolve<Response>(document, node)]));
  const [from, to] = [all(before, old), all(after, now)];
  for (const [status, response] of from) {
    const place = { part: `the ${status} response`, path: "" };
    const successor = to.get(status);
    if (successor === undefined) note(sink, place, "major", "is gone");
    else compareResponse(comparison, sink, response, successor, place);
  }
  for (const [status, response] of to) {
    if (from.has(status)) continue;
    const harmless = !isSuccess(status) || isExpected(comparison, response, [...from]);
    note(sink, { part: `the ${status} response`, path: "" }, harmless ? "minor" : "major", "is new");
  }
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/** Whether those who read the successes known so far can read this one as well. */
function isExpected(
  comparison: Comparison,
  response: Response,
  known: readonly [string, Response][],
): boolean {
  const successes = known.filter(([status]) => isSuccess(status)).map(([, { content = {} }]) => content);
  const types = Object.entries(response.content ?? {});
  if (types.length === 0) return successes.some((content) => Object.keys(content).length === 0);
  return types.every(([type, media]) =>
    successes.some((content) => isLike(comparison, content[type], media)),
  );
}

function isLike(comparison: Comparison, old: MediaType | undefined, now: MediaType): boolean {
  return old !== undefined && fits(comparison, old.schema ?? anything, now.schema ?? anything);
}

function compareResponse(
  comparison: Comparison,
  sink: Sink,
  old: Response,
  now: Response,
  place: Place,
): void {
  const [from, to] = [old.content ?? {}, now.content ?? {}];
  const [empty, nowEmpty] = [from, to].map((content) => Object.keys(content).length === 0);
  if (empty && !nowEmpty) note(sink, place, "minor", "has a body now");
  else if (!empty && nowEmpty) note(sink, place, "major", "has no body any more");
  else compareContent(comparison, sink, from, to, place);
  compareHeaders(comparison, sink, old, now, place);
  if (!isDeepStrictEqual(old.links, now.links)) note(sink, place, "patch", "has other links");
}

/** A header is a parameter without name and place. */
type Header = Valued & { required?: boolean };

function compareHeaders(
  comparison: Comparison,
  sink: Sink,
  old: Response,
  now: Response,
  place: Place,
): void {
  const { before, after } = comparison;
  const all = (document: typeof before, { headers = {} }: Response): Map<string, readonly [string, Header]> =>
    new Map(
      Object.entries(headers).map(([name, node]) => [
        name.toLowerCase(),
        [name, resolve(document, node)] as const,
      ]),
    );
  const [from, to] = [all(before, old), all(after, now)];
  for (const [key, [name, header]] of from) {
    const here = { part: `header ${code(name)} of ${place.part}`, path: "" };
    const successor = to.get(key)?.[1];
    if (successor === undefined) {
      note(sink, here, "major", "is gone");
      continue;
    }
    if (header.required === true && successor.required !== true) note(sink, here, "major", "may be missing");
    if (header.required !== true && successor.required === true)
      note(sink, here, "minor", "is always there now");
    compareValue(comparison, sink, header, successor, here);
  }
  for (const [key, [name]] of to) {
    if (!from.has(key))
      note(sink, { part: `header ${code(name)} of ${place.part}`, path: "" }, "minor", "is new");
  }
}
