import type { BelvoMfaError } from "../mfa/mfa-error.js";
import type { BelvoAbortError } from "./abort-error.js";
import type { ErrorAction } from "./advice.js";
import type { BelvoApiError } from "./api-error.js";
import type { BelvoConnectionError } from "./connection-error.js";
import type { ErrorCode } from "./error-code.js";
import type { BelvoTimeoutError } from "./timeout-error.js";

/** Whether an error has one of these names; no `instanceof`, as there may be two copies of this package, or two realms. */
export const named = (error: unknown, name: string): boolean =>
  new RegExp(`^Belvo(${name})Error$`).test(`${(error as { name?: unknown } | null | undefined)?.name}`);

/** Whether a value is any error of this package. */
export function isBelvoError(
  error: unknown,
): error is BelvoApiError | BelvoConnectionError | BelvoTimeoutError | BelvoAbortError | BelvoMfaError {
  return named(error, "Api|Connection|Timeout|Abort|Mfa");
}

/** Whether the API answered with an error. */
export function isBelvoApiError(error: unknown): error is BelvoApiError {
  return named(error, "Api");
}

/** Whether the connection failed. */
export function isBelvoConnectionError(error: unknown): error is BelvoConnectionError {
  return named(error, "Connection");
}

/** Whether no answer came in time. */
export function isBelvoTimeoutError(error: unknown): error is BelvoTimeoutError {
  return named(error, "Timeout");
}

/** Whether the caller's signal ended the call. */
export function isBelvoAbortError(error: unknown): error is BelvoAbortError {
  return named(error, "Abort");
}

/**
 * Whether an error is an answer of the API with one of these codes.
 *
 * @example
 * ```ts
 * import { hasCode } from "@x/belvo-helpers";
 *
 * const isGone = (error: unknown) => hasCode(error, "not_found", "does_not_exist");
 * ```
 */
export function hasCode<const Code extends ErrorCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is BelvoApiError<Code> {
  return isBelvoApiError(error) && (codes as readonly (ErrorCode | undefined)[]).includes(error.code);
}

/**
 * Whether an error is an answer of the API on which one of these has to act.
 *
 * @example
 * ```ts
 * import { needs } from "@x/belvo-helpers";
 *
 * const mustReconnect = (error: unknown) => needs(error, "reconnect");
 * ```
 */
export function needs<const Action extends ErrorAction>(
  error: unknown,
  ...actions: readonly Action[]
): error is BelvoApiError<ErrorCode | undefined, Action> {
  // One that came through JSON has its name and no advice.
  return (
    isBelvoApiError(error) && (actions as readonly (ErrorAction | undefined)[]).includes(error.advice?.action)
  );
}
