import { locate } from "./locate.js";

export type Fields = Record<string, unknown>;
export type Fail = (reason: string) => never;

const nodeKeys = ["equals", "has", "lacks"];

/** Fails unless the value is an `Expectation`. */
export function checkExpectation(value: unknown, fail: Fail): void {
  const expectation = fields(value, "x-expect", fail);
  onlyKeys(expectation, ["matches", "each", "document"], "x-expect", fail);
  checkCount(expectation.matches, 1, fail);
  if (expectation.each !== undefined) {
    const each = fields(expectation.each, "x-expect.each", fail);
    onlyKeys(each, nodeKeys, "x-expect.each", fail);
    checkLacks(each, fail);
  }
  if (expectation.document === undefined) return;
  if (!Array.isArray(expectation.document)) fail("x-expect.document has to be a list");
  for (const entry of expectation.document as unknown[]) {
    const elsewhere = fields(entry, "x-expect.document", fail);
    onlyKeys(elsewhere, ["path", "matches", ...nodeKeys], "x-expect.document", fail);
    checkPath(elsewhere.path, fail);
    checkCount(elsewhere.matches, 0, fail);
    checkLacks(elsewhere, fail);
  }
}

function checkCount(value: unknown, least: number, fail: Fail): void {
  if (typeof value === "object" && value !== null) {
    onlyKeys(value as Fields, ["atLeast"], "matches", fail);
    checkCount((value as Fields).atLeast, 1, fail);
    return;
  }
  if (!Number.isInteger(value) || (value as number) < least)
    fail(`matches has to be a count from ${least} up`);
}

function checkLacks({ lacks }: Fields, fail: Fail): void {
  if (lacks !== undefined && !Array.isArray(lacks)) fail("lacks has to be a list");
}

/** Fails unless the value is a JSONPath of RFC 9535. */
export function checkPath(path: unknown, fail: Fail): void {
  try {
    locate({}, String(path));
  } catch (error) {
    fail(`${String(path)} is not a JSONPath (RFC 9535): ${(error as Error).message}`);
  }
}

/** The value as a map. */
export function fields(value: unknown, what: string, fail: Fail): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail(`${what} has to be a map`);
  return value as Fields;
}

/** Fails on a key that means nothing here: a misspelt expectation would expect nothing. */
export function onlyKeys(value: Fields, known: string[], what: string, fail: Fail): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) fail(`${what} knows no "${unknown}"`);
}
