import { isDeepStrictEqual } from "node:util";
import type { Level } from "../verdict.js";
import { boundKeywords, compareBounds } from "./bounds.js";
import { type Direction, levelFor, type Sink } from "./change.js";
import { compareKnown } from "./compare-values.js";
import type { Comparison } from "./comparison.js";
import { note, type Place, shownValue } from "./place.js";
import type { View } from "./view.js";

/** Wider number formats: their values are the same type and the old ones stay valid. */
const widerNumbers = new Set(["int32 int64", "float double", "int32 double", "float decimal"]);

/** Notes changes of constraints, format, default, flags and whatever else a schema says beside its form. */
export function compareKeywords(
  { direction }: Comparison,
  sink: Sink,
  { keywords: old, values: before = [] }: View,
  { keywords: now, values: after = [] }: View,
  place: Place,
): void {
  compareBounds(direction, sink, old, now, place);
  for (const keyword of new Set([...old.keys(), ...now.keys()])) {
    if (boundKeywords.has(keyword)) continue;
    const [from, to] = [old.get(keyword), now.get(keyword)];
    if (isDeepStrictEqual(from, to)) continue;
    if (keyword === "x-extensible-enum") {
      compareKnown(sink, [from, before], [to, after], place);
      continue;
    }
    const verdict = judgeKeyword(direction, keyword, from, to);
    const kind = keyword === "deprecated" ? "deprecation" : undefined;
    if (verdict !== undefined) note(sink, place, ...verdict, kind);
  }
}

/** What to say about a keyword with other values; `undefined` where they mean the same. */
function judgeKeyword(
  direction: Direction,
  keyword: string,
  from: unknown,
  to: unknown,
): [level: Level, predicate: string] | undefined {
  const tightened = levelFor(direction, "major", "patch");
  const changed = `${keyword}: ${shownValue(to)} instead of ${shownValue(from)}`;
  if (flags.has(keyword)) {
    if (Boolean(from) === Boolean(to)) return undefined;
    if (keyword === "uniqueItems")
      return to === true ? [tightened, "takes no duplicates"] : ["patch", "may have duplicates"];
    const [state, without] = states[keyword] ?? [keyword, undefined];
    const level =
      direction === without
        ? to === true
          ? "major"
          : "minor"
        : keyword === "deprecated"
          ? "minor"
          : "patch";
    return [level, `is ${to === true ? state : `no longer ${state}`}`];
  }
  if (keyword === "format") {
    if (to === undefined || widerNumbers.has(`${from} ${to}`)) return ["patch", changed];
    return [from === undefined ? tightened : "major", changed];
  }
  if (keyword === "multipleOf" && isMultiple(from, to)) return ["patch", changed];
  const says = keyword !== "default" && !decoration.has(keyword) && !keyword.startsWith("x-");
  // A new or another `pattern`, `multipleOf`, `not`, `if`…: nothing shows that all old values still fit.
  return [says && to !== undefined ? tightened : "patch", changed];
}

/** Whether every multiple of the one number is one of the other, but for how fractions are kept. */
function isMultiple(of: unknown, divisor: unknown): boolean {
  if (typeof of !== "number" || typeof divisor !== "number") return false;
  const times = of / divisor;
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.abs(times);
}

/** Flags that take a field out of one direction: what is read-only is not sent, what is write-only is not read. */
const states: Readonly<Record<string, readonly [state: string, without: Direction]>> = {
  readOnly: ["read-only", "request"],
  writeOnly: ["write-only", "response"],
};

const flags = new Set(["deprecated", "readOnly", "writeOnly", "uniqueItems"]);
const decoration = new Set(["discriminator", "xml", "$comment", "$id", "$schema", "$anchor"]);
