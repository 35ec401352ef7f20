// Private: may change any time.

/**
 * Makes a request, and every clone of it, print as method and address, so that a logged request does not
 * show the credentials in its headers.
 */
export function hideHeaders(request: Request): Request {
  const { clone } = request;
  return Object.assign(request, {
    clone: () => hideHeaders(clone.call(request)),
    [Symbol.for("nodejs.util.inspect.custom")]: () => `${request.method} ${request.url}`,
  });
}
