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
  readonly style: string;
  /** Where the unknown key is; nowhere in a correct call. */
  readonly slot?: Slot;
  readonly call: string;
  errors: Problem[];
}

// Each place in two styles at least; the two that matter most in all four.
const stylesOf: Record<Slot, readonly CallStyle[]> = {
  query: callStyles,
  body: callStyles,
  pathParams: callStyles.filter(({ by, as }) => (by === "path") === (as === "variable")),
  header: callStyles.filter(({ by, as }) => (by === "path") === (as === "variable")),
};

function makeCase(sample: OperationSample, style: CallStyle, slot?: Slot): Case {
  return {
    id: sample.id,
    style: `${style.by === "path" ? "path call" : "named function"}, ${style.as === "literal" ? "literals" : "variables"}`,
    ...(slot && { slot }),
    call: callSource(slot ? withKey(sample, slot, key) : sample, style),
    errors: [],
  };
}

const cases: Case[] = [
  ...callStyles.flatMap((style) => [...samples, ...complete].map((sample) => makeCase(sample, style))),
  ...slots.flatMap((slot) =>
    stylesOf[slot].flatMap((style) => samples.map((sample) => makeCase(sample, style, slot))),
  ),
];

/** The id of each operation with a case that is as asked for. */
const idsOf = (matching: (one: Case) => boolean) => new Set(cases.filter(matching).map(({ id }) => id));

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
  expect(idsOf(({ slot }) => slot === undefined).size).toBe(148);
  expect(cases.filter(({ slot, errors }) => slot === undefined && errors.length > 0)).toEqual([]);
});

describe.each(slots)("an unknown key in %s is an error in every operation", (slot) => {
  test.each(stylesOf[slot].map((style) => makeCase(samples[0] as OperationSample, style).style))(
    "%s",
    (style) => {
      const here = (one: Case) => one.style === style && one.slot === slot;
      expect(cases.filter((one) => here(one) && !isRefused(one))).toEqual([]);
      const refused = idsOf((one) => here(one) && isRefused(one)).size;
      console.log(`unknown key in ${slot}, ${style}: refused in ${refused} of 148 operations`);
      expect(refused).toBe(148);
    },
  );
});
