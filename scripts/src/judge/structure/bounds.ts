import { isDeepStrictEqual } from "node:util";
import { type Direction, levelFor, type Sink } from "./change.js";
import { note, type Place } from "./place.js";
import type { View } from "./view.js";

interface Bound {
  value: number;
  /** The value itself is outside. */
  exclusive: boolean;
}

type Ends = "upper" | "lower";

const bounds: readonly (readonly [keyword: string, end: Ends, words: string])[] = [
  ["maximum", "upper", "maximum"],
  ["minimum", "lower", "minimum"],
  ["maxLength", "upper", "maximum length"],
  ["minLength", "lower", "minimum length"],
  ["maxItems", "upper", "maximum number of items"],
  ["minItems", "lower", "minimum number of items"],
  ["maxProperties", "upper", "maximum number of fields"],
  ["minProperties", "lower", "minimum number of fields"],
];

/** The keywords that are compared here. */
export const boundKeywords = new Set([
  ...bounds.map(([keyword]) => keyword),
  "exclusiveMaximum",
  "exclusiveMinimum",
]);

/** At 0 they forbid nothing. */
const countsFromZero = new Set(["minLength", "minItems", "minProperties"]);

/** Notes which upper and lower ends of numbers, lengths and counts have moved. */
export function compareBounds(
  direction: Direction,
  sink: Sink,
  old: View["keywords"],
  now: View["keywords"],
  place: Place,
): void {
  for (const [keyword, end, name] of bounds) {
    const [from, to] = [boundOf(old, keyword), boundOf(now, keyword)];
    if (isDeepStrictEqual(from, to)) continue;
    const tighter = isTighter(from, to, end);
    note(
      sink,
      place,
      tighter ? levelFor(direction, "major", "patch") : "patch",
      `${name}: ${shown(to)} instead of ${shown(from)}`,
    );
  }
}

function boundOf(keywords: View["keywords"], keyword: string): Bound | undefined {
  const value = keywords.get(keyword);
  if (value === 0 && countsFromZero.has(keyword)) return undefined;
  const inclusive = typeof value === "number" ? { value, exclusive: false } : undefined;
  if (keyword !== "maximum" && keyword !== "minimum") return inclusive;
  // A flag in OpenAPI 3.0, a bound of its own in 3.1.
  const exclusive = keywords.get(keyword === "maximum" ? "exclusiveMaximum" : "exclusiveMinimum");
  if (typeof exclusive === "number") {
    const end = keyword === "maximum" ? "upper" : "lower";
    const other = { value: exclusive, exclusive: true };
    return isTighter(inclusive, other, end) ? other : inclusive;
  }
  return inclusive && exclusive === true ? { ...inclusive, exclusive } : inclusive;
}

function isTighter(from: Bound | undefined, to: Bound | undefined, end: Ends): boolean {
  if (to === undefined) return false;
  if (from === undefined) return true;
  if (from.value === to.value) return to.exclusive && !from.exclusive;
  return end === "upper" ? to.value < from.value : to.value > from.value;
}

function shown(bound: Bound | undefined): string {
  if (bound === undefined) return "none";
  return bound.exclusive ? `${bound.value} (exclusive)` : String(bound.value);
}
