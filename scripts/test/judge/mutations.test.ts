import { afterAll, describe, expect, test } from "vitest";
import { emitSchema } from "../../src/emit/schema.js";
import { judgeTypes } from "../../src/judge/compiler/index.js";
import { type Judgement, judge } from "../../src/judge/index.js";
import {
  base,
  beforeAndAfter,
  breaking,
  harmless,
  loosened,
  type Mutation,
  particular,
  respelt,
  subtle,
} from "./fixtures/index.js";

const all = [...breaking, ...harmless, ...particular, ...subtle, ...respelt, ...loosened];
const right: string[] = [];
afterAll(() => console.log(`${right.length} of ${all.length} mutations have the right level`));

/** Most mutations begin with the same document: its types are emitted once. */
const typesOfBase = emitSchema(base, "base");

async function judged(mutation: Mutation): Promise<Judgement> {
  const { before, after } = beforeAndAfter(mutation);
  const emitted = mutation.prepare === undefined ? { before: await typesOfBase } : {};
  const judgement = await judge(before, after, {
    judgeTypes: (old, now) => judgeTypes(old, now, { emitted }),
  });
  expect([before, after], "the documents are left alone").toEqual(Object.values(beforeAndAfter(mutation)));
  return judgement;
}

describe.each([
  ["what breaks users", breaking],
  ["what breaks nobody", harmless],
  ["what is particular to this description", particular],
  ["what is easily overlooked", subtle],
  ["what is written in another way", respelt],
  ["what is loosened", loosened],
])("%s", (_, mutations) => {
  test.each(mutations)("$name is $level", async (mutation) => {
    const { level, findings } = await judged(mutation);
    const lines = findings.map((one) => `${one.source}, ${one.level}: ${one.what}`);
    expect(level, lines.join("\n")).toBe(mutation.level);
    expect(findings.every(({ level }) => level !== "none")).toBe(true);
    right.push(mutation.name);
  });
});

test("the mutations are as many as there ought to be, each once", () => {
  expect([breaking.length, harmless.length]).toEqual([27, 10]);
  expect(particular.length).toBeGreaterThanOrEqual(20);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});
