import { check } from "./check.js";
import { isRecord } from "./json.js";

/** What a value may be: a test, and the words for it where it is an option. */
export type Rule = readonly [isValid: (value: unknown) => boolean, words?: string];
export type Rules<Names extends string = string> = Readonly<Record<Names, Rule>>;

/** A whole number between two, both included; `max` may be infinite. */
export const whole = (min: number, max: number): Rule => [
  (value) => (Number.isSafeInteger(value) || value === max) && Number(value) >= min && Number(value) <= max,
  `a whole number from ${min} to ${max}`,
];

const ofType = (type: string): Rule => [(value) => typeof value === type, `a ${type}`];

export const flag: Rule = ofType("boolean");
export const callback: Rule = ofType("function");
export const text: Rule = [
  (value) => typeof value === "string" && value !== "",
  "a text, and not an empty one",
];
/** An AbortSignal, of whatever realm. */
export const abortSignal: Rule = [
  (value) => isRecord(value) && typeof value.addEventListener === "function",
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
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const [isValid = () => false, words = "left out: there is no such option"] = rule ?? [];
    check(value === undefined || isValid(value), name, words);
  }
}
