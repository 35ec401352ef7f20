// Private: may change any time.

interface AnyError {
  readonly message?: string;
  readonly code?: string;
  readonly cause?: { readonly code?: string };
}

/** Whether objects, or the secret as text, can be reached from an error and its causes. */
function leaks(value: unknown, secret: string, depth = 0): boolean {
  return Object(value) === value
    ? depth > 4 ||
        !(value instanceof Error) ||
        Reflect.ownKeys(value).some((key) => leaks(value[key as keyof Error], secret, depth + 1))
    : String(value).includes(secret);
}

/**
 * What to throw for an error of `fetch`: the runtime's own "fetch failed" gets the operation and the reason
 * into its message; an error that carries objects, as those of other HTTP libraries carry the request with
 * its credentials and its body, or that shows the secret, is replaced by one with its code or message only, and that
 * without it; any other stays as it is.
 */
export function connectionError(error: unknown, operation: string, secret: string): unknown {
  const isUnsafe = leaks(error, secret);
  const { cause, message, code = cause?.code } = Object(error) as AnyError;
  return isUnsafe || (cause && error instanceof TypeError)
    ? Object.assign(
        new TypeError(
          `${operation} failed: ${code ?? message}`.replaceAll(secret, "***"),
          isUnsafe ? undefined : { cause: error },
        ),
        leaks(code, secret) || { code },
      )
    : error;
}
