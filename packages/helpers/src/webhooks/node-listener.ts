import type { WebhookHandler } from "./handler.js";

/** What is needed of Node's `IncomingMessage`, or of a request of Express. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly socket?: { readonly remoteAddress?: string | undefined } | null;
  readonly readableEnded?: boolean;
  /** What a body parser has left. */
  readonly body?: unknown;
}

/** What is needed of Node's `ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(): unknown;
}

/** A listener for Node's `http` server, and a handler for Express. */
export type NodeListener = (
  request: NodeRequest,
  response: NodeResponse,
  next?: (error: unknown) => void,
) => Promise<void>;

/**
 * The body as a stream. Cancelling reads on to the end and drops it: Node's own way to stop reading
 * closes the connection, before the answer is out.
 */
function toStream(source: AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const drain = async (): Promise<void> => {
    while (!(await chunks.next()).done);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? new TextEncoder().encode(value) : value);
      },
      cancel() {
        drain().catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

/** The body as it was sent, or as good as that: nothing is signed, so its exact bytes do not matter. */
function bodyOf(request: NodeRequest): BodyInit {
  const { body, readableEnded } = request;
  if (!readableEnded) return toStream(request);
  if (body === undefined) {
    throw new TypeError(
      "The body of the webhook has been read before, and nothing of it is in `request.body`",
    );
  }
  return typeof body === "string" || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
}

function toRequest(request: NodeRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // HTTP/2 has pseudo-headers.
    if (value !== undefined && !name.startsWith(":")) headers.set(name, String(value));
  }
  // The handler does not look at the address, and a hostile one may not parse.
  if (request.method !== "POST") return new Request("http://localhost/", { headers });
  const init = { method: "POST", headers, body: bodyOf(request), duplex: "half" };
  return new Request("http://localhost/", init);
}

/**
 * Makes a listener for Node's `http` server, Express, or what else has Node's requests and responses. A
 * body parser before it does no harm: there is no signature that needs the bytes.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { createWebhookHandler, toNodeListener } from "@x/belvo-helpers/webhooks";
 *
 * const handle = createWebhookHandler({ authorization: { bearer: "token" }, on: { unknown: console.log } });
 * createServer(toNodeListener(handle)).listen(3000);
 * ```
 */
export function toNodeListener(handle: WebhookHandler): NodeListener {
  return async (request, response, next) => {
    try {
      const remoteAddress = request.socket?.remoteAddress;
      const { status, headers } = await handle(toRequest(request), { remoteAddress });
      response.statusCode = status;
      headers.forEach((value, name) => {
        // A body that was refused is read to its end here, so the connection stays in order.
        if (name !== "connection") response.setHeader(name, value);
      });
      response.end();
    } catch (error) {
      if (next) return next(error);
      response.statusCode = 500;
      response.end();
    }
  };
}
