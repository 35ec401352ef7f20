import { round } from "../amounts.js";
import type { Place } from "../place.js";
import type { JsonObject } from "./repair.js";

/** The numbers at some names, or `undefined` unless all are there. */
export function numbersAt<const Names extends readonly string[]>(
  object: JsonObject,
  ...names: Names
): { [Index in keyof Names]: number } | undefined {
  const values = names.map((name) => object[name]);
  // One number for each name: checked.
  return values.every((value) => typeof value === "number")
    ? (values as unknown as { [Index in keyof Names]: number })
    : undefined;
}

export function objectsAt(object: JsonObject, name: string): JsonObject[] {
  const value = object[name];
  if (!Array.isArray(value)) return [];
  return value.filter(isObject);
}

/** Writes a sum of money where a number stands. */
export function setAmount(object: JsonObject, name: string, amount: number, place: Place): void {
  if (typeof object[name] === "number") object[name] = round(amount, place.country);
}

export function sumOf(list: readonly JsonObject[], name: string): number {
  return list.reduce((sum, item) => sum + (typeof item[name] === "number" ? item[name] : 0), 0);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
