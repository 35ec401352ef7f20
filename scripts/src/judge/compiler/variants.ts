import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { type Change, change, type Direction } from "./change.js";
import { membersOf } from "./members.js";
import type { CompareTypes } from "./objects.js";
import { listed } from "./words.js";

/**
 * What changed between the object types of two unions (`oneOf`). Each variant is compared with its
 * counterpart: the one with the same schema name, else the one it fits, else the most similar one. Variants
 * without a counterpart have come or gone.
 */
export function compareVariants(
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  direction: Direction,
  checker: ts.TypeChecker,
  compare: CompareTypes,
): readonly Change[] {
  if (before.length === 0 || after.length === 0) return [];
  const breaks = (old: ts.Type, now: ts.Type): boolean =>
    compare(old, now, direction).some(({ level }) => level === "major");
  const pairs = pairUp(before, after, checker, (old, now) => distance(compare(old, now, direction)));
  const gone = before.filter((variant) => !pairs.some(([old]) => old === variant));
  const come = after.filter((variant) => !pairs.some(([, now]) => now === variant));

  return [
    ...pairs.flatMap(([old, now]) => compare(old, now, direction)),
    ...gone.map((variant) => {
      const name = nameOf(variant, checker);
      if (direction === "response") return change("major", `is no longer ${name}`);
      const covered = after.some((now) => !breaks(variant, now));
      return change(covered ? "minor" : "major", `no longer takes ${name}`);
    }),
    ...come.map((variant) => {
      const name = nameOf(variant, checker);
      if (direction === "request") return change("minor", `also takes ${name}`);
      const covered = before.some((old) => !breaks(old, variant));
      return change(covered ? "minor" : "major", `may also be ${name}`);
    }),
  ];
}

const breaking = 1000;

/** How far two types are apart: breaking changes count most. */
function distance(changes: readonly Change[]): number {
  return changes.reduce((sum, { level }) => sum + (level === "major" ? breaking : 1), 0);
}

type Pair = readonly [before: ts.Type, after: ts.Type];

function pairUp(
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  checker: ts.TypeChecker,
  apart: (before: ts.Type, after: ts.Type) => number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  const left = new Set(before);
  const right = new Set(after);
  const take = (old: ts.Type, now: ts.Type): void => {
    pairs.push([old, now]);
    left.delete(old);
    right.delete(now);
  };

  const [only, other] = [before[0], after[0]];
  if (only && other && before.length === 1 && after.length === 1) take(only, other);
  for (const old of left) {
    const name = schemaName(old);
    const namesakes = [...right].filter((now) => name !== undefined && schemaName(now) === name);
    const [namesake] = namesakes;
    if (namesake && namesakes.length === 1) take(old, namesake);
  }
  const candidates = [...left].flatMap((old) =>
    [...right].map((now) => ({ old, now, apart: apart(old, now) })),
  );
  for (const { old, now, apart } of candidates.sort((a, b) => a.apart - b.apart)) {
    if (left.has(old) && right.has(now) && (apart < breaking || areSimilar(old, now, checker)))
      take(old, now);
  }
  return pairs;
}

/** Half of their properties or more have the same names. */
function areSimilar(a: ts.Type, b: ts.Type, checker: ts.TypeChecker): boolean {
  const [mine, theirs] = [[...membersOf(a, checker).keys()], new Set(membersOf(b, checker).keys())];
  const shared = mine.filter((name) => theirs.has(name)).length;
  return shared > 0 && shared * 2 >= mine.length + theirs.size - shared;
}

/** The schema that a type is written for, where it stands directly at its name. */
function schemaName(type: ts.Type): string | undefined {
  if (type.isIntersection()) {
    const names = type.types.map(schemaName).filter((name) => name !== undefined);
    return names.length ? names.join(" with ") : undefined;
  }
  const parent = type.symbol?.declarations?.[0]?.parent;
  if (!parent || !compiler.isPropertySignature(parent)) return undefined;
  return compiler.isIdentifier(parent.name) || compiler.isStringLiteral(parent.name)
    ? parent.name.text
    : undefined;
}

function nameOf(type: ts.Type, checker: ts.TypeChecker): string {
  const name = schemaName(type);
  if (name !== undefined) return `\`${name}\``;
  const keys = [...membersOf(type, checker).keys()];
  return keys.length ? `an object with ${listed(keys, 3)}` : "an object";
}
