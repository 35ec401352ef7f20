// Private: may change any time.

const inspect = Symbol.for("nodejs.util.inspect.custom");

function hideHeaders(request: Request): Request {
  return Object.defineProperties(request, {
    [inspect]: { value: () => `Request { ${request.method} ${request.url} }` },
    clone: { value: () => hideHeaders(Request.prototype.clone.call(request)) },
  });
}

/**
 * A `Request` constructor whose requests print without their headers, so that a logged request does not
 * show the credentials. Its prototype is the runtime's own: `instanceof Request` still holds.
 */
export function printableRequest(): typeof Request {
  function PrintableRequest(input: RequestInfo | URL, init?: RequestInit): Request {
    return hideHeaders(new Request(input, init));
  }
  PrintableRequest.prototype = Request.prototype;
  // A function that returns an object is a constructor to `new`; TypeScript only knows classes as such.
  return PrintableRequest as unknown as typeof Request;
}
