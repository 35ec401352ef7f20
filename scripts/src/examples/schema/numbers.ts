import type { Schema } from "../../openapi/document.js";

/** Whether a number is inside the bounds of a schema, be they exclusive as in OpenAPI 3.0 or in 3.1, and a multiple. */
export function numberFits(schema: Schema, value: number): boolean {
  const { low, isAboveLow, high, isBelowHigh } = boundsOf(schema);
  if (isAboveLow ? value <= low : value < low) return false;
  if (isBelowHigh ? value >= high : value > high) return false;
  const { multipleOf } = schema;
  return typeof multipleOf !== "number" || Number.isInteger(value / multipleOf);
}

/** The numbers to try where the usual one does not fit: the bounds, what is next to them or between, and multiples. */
export function* numbersNear(schema: Schema, usual: number): Generator<number> {
  const { low, high } = boundsOf(schema);
  const near = [low, low + 1, (low + high) / 2, high, high - 1, usual, low + 1e-3, high - 1e-3];
  const finite = near.filter((value) => Number.isFinite(value));
  yield* finite;
  const step = typeof schema.multipleOf === "number" ? schema.multipleOf : 1;
  for (const value of finite) for (const factor of around(value / step)) yield multiple(step, factor);
}

/** Whole numbers, the nearest first: not every multiple of a decimal is one for a computer. */
function* around(quotient: number): Generator<number> {
  const middle = Math.round(quotient);
  yield middle;
  for (let distance = 1; distance <= 12; distance += 1) yield* [middle + distance, middle - distance];
}

/** 7 times 0.01 is 0.07 and not 0.07000000000000001. */
function multiple(step: number, factor: number): number {
  const parts = Math.round(1 / step);
  return parts > 1 && 1 / parts === step ? factor / parts : factor * step;
}

interface Bounds {
  low: number;
  isAboveLow: boolean;
  high: number;
  isBelowHigh: boolean;
}

function boundsOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): Bounds {
  const low = typeof minimum === "number" ? minimum : Number.NEGATIVE_INFINITY;
  const high = typeof maximum === "number" ? maximum : Number.POSITIVE_INFINITY;
  const above = typeof exclusiveMinimum === "number" && exclusiveMinimum >= low;
  const below = typeof exclusiveMaximum === "number" && exclusiveMaximum <= high;
  return {
    low: above ? exclusiveMinimum : low,
    isAboveLow: above || exclusiveMinimum === true,
    high: below ? exclusiveMaximum : high,
    isBelowHigh: below || exclusiveMaximum === true,
  };
}
