import { isDeepStrictEqual } from "node:util";
import type { Json } from "../openapi/document.js";
import { type Location, locate, normalizedPath } from "./locate.js";
import type { Count, Expectation, NodeExpectation } from "./overlay.js";

/** What does not hold, in words, or `undefined` where all of it does. */
export function unmet(
  document: unknown,
  target: string,
  expectation: Expectation,
  nodes: Location[],
): string | undefined {
  const problem = wrongCount(target, expectation.matches, nodes) ?? wrongNode(expectation.each ?? {}, nodes);
  if (problem !== undefined) return problem;
  for (const { path, matches, ...node } of expectation.document ?? []) {
    const elsewhere = locate(document, path);
    const moved = wrongCount(path, matches, elsewhere) ?? wrongNode(node, elsewhere);
    if (moved !== undefined) return moved;
  }
  return undefined;
}

function wrongCount(path: string, expected: Count, { length }: Location[]): string | undefined {
  if (typeof expected === "number") {
    return length === expected
      ? undefined
      : `expected ${path} to match ${times(expected)}, it matches ${times(length)}`;
  }
  if (length >= expected.atLeast) return undefined;
  return `expected ${path} to match at least ${times(expected.atLeast)}, it matches ${times(length)}`;
}

function wrongNode(expected: NodeExpectation, found: Location[]): string | undefined {
  for (const { steps, value } of found) {
    const claim = brokenClaim(expected, value);
    if (claim !== undefined) return `expected ${normalizedPath(steps)} to ${claim}, found ${shown(value)}`;
  }
  return undefined;
}

function brokenClaim(expected: NodeExpectation, value: Json): string | undefined {
  if (expected.equals !== undefined && !isDeepStrictEqual(value, expected.equals)) {
    return `be ${shown(expected.equals)}`;
  }
  if (expected.has !== undefined && !includes(value, expected.has)) return `have ${shown(expected.has)}`;
  const unwanted = expected.lacks?.find((entry) => holds(value, entry));
  return unwanted === undefined ? undefined : `lack ${shown(unwanted)}`;
}

function includes(value: Json, part: Json): boolean {
  if (Array.isArray(part)) return part.every((entry) => holds(value, entry));
  if (typeof part !== "object" || part === null || typeof value !== "object" || value === null) return false;
  const object = value as Record<string, Json>;
  return Object.entries(part).every(([key, wanted]) => isDeepStrictEqual(object[key], wanted));
}

/** Whether an array has the entry, or an object the member of that name. */
function holds(value: Json, entry: Json): boolean {
  if (Array.isArray(value)) return value.some((item) => isDeepStrictEqual(item, entry));
  return (
    typeof value === "object" && value !== null && typeof entry === "string" && Object.hasOwn(value, entry)
  );
}

function times(count: number): string {
  return count === 1 ? "once" : count === 0 ? "nothing" : `${count} times`;
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}
