// Private: may change any time.
import { leaks } from "./leaks.js";

/**
 * What to throw for an error of `fetch`: the runtime's own "fetch failed" gets the operation and the reason
 * into its message; an error that carries the credentials, as those of some HTTP libraries do, is replaced
 * by one that does not; any other stays as it is.
 */
export function connectionError(error: unknown, operation: string, secrets: readonly string[]): unknown {
  const { cause, code = (cause as { code?: unknown })?.code } = Object(error) as { cause?: unknown; code?: unknown };
  const leaky = leaks(error, secrets);
  if (!leaky && !(error instanceof TypeError && cause)) return error;
  const reason = leaky ? "the error held credentials" : (code ?? cause);
  return new TypeError(`${operation} got no answer: ${reason}`, leaky ? {} : { cause: error });
}
