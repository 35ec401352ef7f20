// Private: may change any time.

/**
 * What to throw for an error of `fetch`: the runtime's own "fetch failed" gets the operation and the reason
 * into its message; an error that carries objects, as those of other HTTP libraries carry the request with
 * its credentials, is replaced by one with its reason only; any other stays as it is.
 */
export function connectionError(error: unknown, operation: string): unknown {
  const { cause, message } = Object(error) as { cause?: { code?: string }; message?: string };
  const leaks = Object.values(Object(error)).some((value) => value instanceof Object);
  return leaks || (cause && error instanceof TypeError)
    ? new TypeError(`${operation} got no answer: ${cause?.code ?? message}`, leaks ? undefined : { cause: error })
    : error;
}
