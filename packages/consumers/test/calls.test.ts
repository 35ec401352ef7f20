import { join } from "node:path";
import { diagnose, type Problem } from "@x/belvo-scripts/type-tests/index";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type CallStyle,
  callModule,
  callSource,
  callStyles,
  type Slot,
  slots,
  withKey,
} from "../src/calls.js";
import { type OperationSample, operationSamples, readDescription } from "../src/operations.js";

const description = readDescription();
const samples = operationSamples(description, "required");
const complete = operationSamples(description, "all");
const key = "not_a_key";

interface Case {
  readonly id: string;
  readonly by: CallStyle["by"];
  /** Where the unknown key is; nowhere in a correct call. */
  readonly slot?: Slot;
  readonly call: string;
  errors: Problem[];
}

// Both ways to call and both ways to write arguments, in half as many calls as all combinations take.
const crossed = callStyles.filter(({ by, as }) => (by === "path") === (as === "variable"));

/** All combinations where it matters most: where an operation takes a query, or a body. */
function stylesFor(sample: OperationSample, slot: Slot): readonly CallStyle[] {
  return sample[slot] && (slot === "query" || slot === "body") ? callStyles : crossed;
}

function makeCase(sample: OperationSample, style: CallStyle, slot?: Slot): Case {
  const call = callSource(slot ? withKey(sample, slot, key) : sample, style);
  return { id: sample.id, by: style.by, ...(slot && { slot }), call, errors: [] };
}

const cases: Case[] = [
  ...samples.flatMap((sample) => callStyles.map((style) => makeCase(sample, style))),
  ...complete.flatMap((sample) => crossed.map((style) => makeCase(sample, style))),
  ...samples.flatMap((sample) =>
    slots.flatMap((slot) => stylesFor(sample, slot).map((style) => makeCase(sample, style, slot))),
  ),
];

// The only error, and about the key: it stands at the key or names it.
function isRefused({ call, errors: [error, ...more] }: Case): boolean {
  if (!error || more.length > 0) return false;
  return error.message.includes(key) || call.startsWith(`"${key}"`, error.column - 1);
}

// One program for all, since what the compiler finds out about an operation serves every call of it.
beforeAll(() => {
  const file = join(import.meta.dirname, "all-calls.ts");
  for (const error of diagnose(new Map([[file, callModule(cases.map(({ call }) => call))]]))) {
    const one = cases[error.line - 2];
    if (!one) throw new Error(`line ${error.line}: ${error.message}`);
    one.errors.push(error);
  }
});

test("every call that the description allows compiles, with each branch of each body", () => {
  const correct = cases.filter(({ slot }) => slot === undefined);
  expect(new Set(correct.map(({ id }) => id)).size).toBe(148);
  expect(correct.filter(({ errors }) => errors.length > 0)).toEqual([]);
});

describe.each(slots)("an unknown key in %s is an error in every operation", (slot) => {
  test.each([
    { by: "path", named: "path calls" },
    { by: "name", named: "named functions" },
  ])("in $named", ({ by, named }) => {
    const here = cases.filter((one) => one.by === by && one.slot === slot);
    expect(here.filter((one) => !isRefused(one))).toEqual([]);
    const refused = new Set(here.filter(isRefused).map(({ id }) => id)).size;
    console.log(`unknown key in ${slot}: refused in ${refused} of 148 operations, ${here.length} ${named}`);
    expect(refused).toBe(148);
  });
});
