import { check, checkNoOthers, checkSignal } from "../internal/check.js";
import type { ResumeOptions } from "./resume.js";

/** Options with the defaults filled in. */
export interface ResolvedResumeOptions extends ResumeOptions {
  readonly maxAttempts: number;
  readonly now: () => number;
}

const defaults = Object.freeze({ maxAttempts: 3, now: (): number => Date.now() });

/** Fills in the defaults. Throws a `TypeError` naming the first option that is unknown or invalid. */
export function resolveResumeOptions(options: ResumeOptions): ResolvedResumeOptions {
  const {
    token = "none",
    saveData = true,
    maxAttempts = defaults.maxAttempts,
    now = defaults.now,
    signal,
    timeoutMs,
    headers,
    ...others
  } = options;
  checkNoOthers(others);
  check(typeof token === "string" && token !== "", "token", "a non-empty string, or left out");
  check(typeof saveData === "boolean", "saveData", "a boolean");
  check(Number.isSafeInteger(maxAttempts) && maxAttempts > 0, "maxAttempts", "a whole number from 1");
  check(typeof now === "function", "now", "a function");
  checkSignal(signal);
  return { ...options, maxAttempts, now };
}
