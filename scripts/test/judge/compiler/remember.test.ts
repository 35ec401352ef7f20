import fc from "fast-check";
import type ts from "typescript";
import { describe, expect, test } from "vitest";
import { type Change, change, unique } from "../../../src/judge/compiler/change.js";
import { rememberer } from "../../../src/judge/compiler/remember.js";

/** Types that only their identity tells apart, as far as the rememberer can see. */
const nodes = Array.from({ length: 7 }, (_, id) => ({ id }) as unknown as ts.Type);
const own = (index: number): Change => ({ ...change("major", "is gone"), subject: `S${index}` });

/** Compares node by node along the edges: each has one change of its own and those of its neighbours. */
function walker(edges: readonly (readonly number[])[]) {
  const visits: number[] = [];
  const compare = rememberer()((before, _after, direction) => {
    const index = nodes.indexOf(before);
    visits.push(index);
    const below = (edges[index] ?? []).flatMap((next) => compare(nodes[next]!, nodes[next]!, direction));
    return unique([own(index), ...below]);
  });
  const from = (index: number): (string | undefined)[] =>
    compare(nodes[index]!, nodes[index]!, "request")
      .map(({ subject }) => subject)
      .sort();
  return { from, visits };
}

function reachable(edges: readonly (readonly number[])[], start: number): string[] {
  const seen = new Set([start]);
  for (const index of seen) for (const next of edges[index] ?? []) seen.add(next);
  return [...seen].map((index) => `S${index}`).sort();
}

describe("a remembered comparison", () => {
  const graph = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 3 }), { minLength: 7, maxLength: 7 });

  test("tells whoever asks all that can be reached, in whatever circles and whoever asked before", () => {
    fc.assert(
      fc.property(graph, fc.array(fc.nat(6), { minLength: 1, maxLength: 5 }), (edges, starts) => {
        const { from } = walker(edges);
        for (const start of starts) expect(from(start)).toEqual(reachable(edges, start));
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  test("is made once where there are no circles", () => {
    const { from, visits } = walker([[1, 2], [3], [3], []]);
    from(0);
    from(1);
    expect(visits).toEqual([0, 1, 3, 2]);
  });

  test("takes a few steps where everything contains everything", () => {
    const all = nodes.map((_, index) => index);
    const { from, visits } = walker(all.map(() => all));
    from(0);
    expect(visits.length).toBeLessThan(2 * all.length);
  });

  test("keeps the directions apart", () => {
    const compare = rememberer()((_before, _after, direction) => [change("major", direction)]);
    const what = (direction: "request" | "response") => compare(nodes[0]!, nodes[0]!, direction)[0]?.what;
    expect([what("request"), what("response")]).toEqual(["request", "response"]);
  });

  test("keeps the breaking changes where there are more than anybody reads", () => {
    const minor = Array.from({ length: 500 }, (_, index) => change("minor", `minor ${index}`));
    const compare = rememberer()(() => [...minor, change("major", "is gone")]);
    const changes = compare(nodes[0]!, nodes[0]!, "request");
    expect(changes).toHaveLength(400);
    expect(changes[0]).toMatchObject({ level: "major" });
  });
});
