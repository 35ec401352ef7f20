// Private: may change any time.

/**
 * A `Request` whose instances print without their headers, so that a logged request does not show the
 * credentials. Any other `Request` counts as an instance: middleware may return one.
 */
export function printableRequest(): typeof Request {
  return class PrintableRequest extends Request {
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof Request;
    }
    override clone(): Request {
      return new PrintableRequest(super.clone());
    }
    [Symbol.for("nodejs.util.inspect.custom")](): string {
      return `Request { ${this.method} ${this.url} }`;
    }
  };
}
