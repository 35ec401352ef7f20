import { causes, networkFault } from "../internal/network-error.js";
import { BelvoAbortError } from "./abort-error.js";
import { BelvoConnectionError } from "./connection-error.js";
import { isBelvoError } from "./guards.js";
import { type CallResult, type DataOf, failureOf } from "./result.js";
import { BelvoTimeoutError } from "./timeout-error.js";

/**
 * Turns the result of a call into its data, or throws what went wrong. Takes results of `createBelvoClient`
 * and of a plain openapi-fetch client, or promises of them; with a promise, errors on the way are turned
 * into errors of this package as well.
 *
 * @throws {BelvoApiError} the API answered with an error, or with something unreadable.
 * @throws {BelvoTimeoutError} no answer came in time.
 * @throws {BelvoAbortError} the signal ended the call.
 * @throws {BelvoConnectionError} the connection failed; with a plain client, also for a success that is no JSON.
 *
 * @example
 * ```ts
 * import { createBelvoClient } from "@x/belvo-fetch";
 * import { unwrap } from "@x/belvo-helpers";
 *
 * const belvo = createBelvoClient({ secretId: "id", secretPassword: "password", environment: "sandbox" });
 * const page = await unwrap(belvo.GET("/api/institutions/"));
 * console.log(page.count);
 * ```
 */
export async function unwrap<Result extends CallResult>(
  result: Result | PromiseLike<Result>,
): Promise<DataOf<Result>> {
  let settled: Result;
  try {
    settled = await result;
  } catch (error) {
    throw toBelvoError(error);
  }
  const failure = failureOf(settled);
  if (failure) throw failure;
  return settled.data as DataOf<Result>; // failureOf has ruled the other members of the union out.
}

/**
 * Turns what a call rejected with into an error of this package. What is none of the network's doing, such
 * as the `TypeError` for a wrong argument, stays as it is.
 */
export function toBelvoError(error: unknown): unknown {
  if (isBelvoError(error)) return error;
  const name = (error as { name?: unknown } | null | undefined)?.name;
  if (/^(Abort|Canceled)Error$/.test(`${name}`)) return new BelvoAbortError(error);
  const fault = networkFault(error);
  if (fault === "timeout") return new BelvoTimeoutError(error);
  if (fault) return new BelvoConnectionError(fault === "connection_lost", error);
  // Errors of HTTP libraries that carry the request carry the API secret, as do the errors around them. An
  // answer that a plain client cannot parse is quoted in the message.
  const isUnsafe = causes(error).some(
    (part) =>
      part.name === "SyntaxError" || ["config", "request", "options", "response"].some((key) => key in part),
  );
  return isUnsafe ? new BelvoConnectionError(true, error) : error;
}
