// Private: may change any time.

interface AnyError {
  readonly message?: string;
  readonly code?: string;
  readonly cause?: { readonly code?: string };
}

const credentials = /Basic .*/s;

/** Whether objects, or credentials as text, can be reached from an error and its causes. */
function carriesSecrets(value: unknown, depth = 0): boolean {
  return Object(value) === value
    ? depth > 4 ||
        !(value instanceof Error) ||
        Reflect.ownKeys(value).some((key) => carriesSecrets(value[key as keyof Error], depth + 1))
    : credentials.test(value as string);
}

/**
 * What to throw for an error of `fetch`: the runtime's own "fetch failed" gets the operation and the reason
 * into its message; an error that carries objects, as those of other HTTP libraries carry the request with
 * its credentials and its body, or that shows credentials, is replaced by one with its code or message only, and
 * that without them; any other stays as it is.
 */
export function connectionError(error: unknown, operation: string): unknown {
  const leaks = carriesSecrets(error);
  const { cause, message, code = cause?.code } = Object(error) as AnyError;
  return leaks || (cause && error instanceof TypeError)
    ? Object.assign(
        new TypeError(
          `${operation} failed: ${code ?? message}`.replace(credentials, "Basic ***"),
          leaks ? undefined : { cause: error },
        ),
        { code },
      )
    : error;
}
