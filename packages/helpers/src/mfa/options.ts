import type { ResumeOptions } from "./resume.js";

/** Options with the defaults filled in. */
export interface ResolvedResumeOptions extends ResumeOptions {
  readonly maxAttempts: number;
  readonly now: () => number;
}

const defaults = Object.freeze({ maxAttempts: 3, now: (): number => Date.now() });
const names = ["token", "saveData", "maxAttempts", "signal", "now", "timeoutMs", "headers"];

function check(valid: boolean, name: string, rule: string): void {
  // The value is left out on purpose: it may be the token.
  if (!valid) throw new TypeError(`\`${name}\` must be ${rule}`);
}

/** Fills in the defaults. Throws a `TypeError` naming the first option that is unknown or invalid. */
export function checkResumeOptions(options: ResumeOptions): ResolvedResumeOptions {
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  check(unknown === undefined, unknown ?? "", "left out: there is no such option");
  const { token, saveData, signal } = options;
  const { maxAttempts = defaults.maxAttempts, now = defaults.now } = options;
  check(
    token === undefined || (typeof token === "string" && token !== ""),
    "token",
    "a non-empty string, or left out",
  );
  check(saveData === undefined || typeof saveData === "boolean", "saveData", "a boolean");
  check(Number.isSafeInteger(maxAttempts) && maxAttempts >= 1, "maxAttempts", "a whole number from 1");
  check(signal === undefined || typeof signal?.addEventListener === "function", "signal", "an AbortSignal");
  check(typeof now === "function", "now", "a function");
  return { ...options, maxAttempts, now };
}
