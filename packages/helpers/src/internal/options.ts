import { check } from "./check.js";
import { isRecord } from "./json.js";

/** What a value may be: a test, and the words for it where it is an option. */
export type Rule = readonly [isValid: (value: unknown) => boolean, words?: string];
export type Rules<Names extends string = string> = Readonly<Record<Names, Rule>>;

/** A whole number between two, both included. */
export const whole = (min: number, max: number = 2 ** 53 - 1): Rule => [
  (value) => (value === max || Number.isInteger(value)) && Number(value) >= min && Number(value) <= max,
  `a whole number from ${min} to ${max}`,
];

const ofType = (type: string): Rule => [(value) => typeof value === type, `a ${type}`];

export const flag: Rule = ofType("boolean");
export const callback: Rule = ofType("function");
export const text: Rule = ofType("string");
/** An AbortSignal, of whatever realm. */
export const abortSignal: Rule = [
  (value) => hasShape(value, { addEventListener: callback }),
  "an AbortSignal",
];
/** What is checked elsewhere, or by somebody else. */
export const anything: Rule = [() => true];

/** Whether a value, such as parsed JSON, is an object whose properties keep to the rules; it may have more. */
export const hasShape = (value: unknown, rules: Rules): value is object =>
  isRecord(value) && Object.entries(rules).every(([name, [isValid]]) => isValid(value[name]));

/** Throws a `TypeError` naming the first option that is unknown or invalid; `undefined` counts as left out. */
export function checkOptions(options: object, rules: Rules): void {
  for (const [name, value] of Object.entries(options)) {
    check(Object.hasOwn(rules, name), name, "left out: no such option");
    const [isValid, words = ""] = rules[name] ?? anything;
    check(value === undefined || isValid(value), name, words);
  }
}
