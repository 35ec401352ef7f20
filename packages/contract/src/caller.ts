import * as belvo from "@x/belvo-fetch";
import { functionName } from "@x/belvo-scripts/emit/names";
import type { OperationEntry } from "@x/belvo-scripts/openapi/operations";
import createPlainClient from "openapi-fetch";
import type { ExampleCall } from "./example-call.js";

/** What a call came to, whichever client made it. */
export interface Outcome {
  /** The request as it left the client. */
  sent: Request;
  response: Response;
  ok: boolean;
  data: unknown;
  error: unknown;
}

/** Makes the example call of an operation, with further request headers. */
export type Caller = (
  entry: OperationEntry,
  call: ExampleCall,
  headers?: Record<string, string>,
) => Promise<Outcome>;

type Fetch = (request: Request) => Promise<Response>;
type AnyResult = { ok?: boolean; response: Response; data?: unknown; error?: unknown };
// The suite goes over all operations, so it calls them without the types that make each call different.
type AnyFunction = (client: unknown, init: object) => Promise<AnyResult>;
type AnyClient = Record<string, (path: string, init: object) => Promise<AnyResult>>;

const credentials = { secretId: "contract-id", secretPassword: "contract-password" };

function recorder(): { fetch: Fetch; last: () => Request } {
  let sent: Request | undefined;
  return {
    fetch: (request) => {
      sent = request.clone();
      return globalThis.fetch(request);
    },
    last: () => {
      if (!sent) throw new Error("no request was sent");
      return sent;
    },
  };
}

/** Calls through the generated functions. */
export function generatedCaller(baseUrl: string): Caller {
  const { fetch, last } = recorder();
  const client = belvo.createBelvoClient({ ...credentials, baseUrl, fetch });
  const functions = belvo as unknown as Record<string, AnyFunction>;
  return async (entry, call, headers) => {
    const name = functionName(entry.id);
    const operation = functions[name];
    if (!operation) throw new Error(`@x/belvo-fetch exports no ${name}`);
    const { ok, response, data, error } = await operation(client, { ...call, headers });
    return { sent: last(), response, ok: ok === true && error === undefined, data, error };
  };
}

/** Calls through openapi-fetch as it comes, with nothing set but the credentials: the negative control. */
export function plainCaller(baseUrl: string): Caller {
  const { fetch, last } = recorder();
  const authorization = `Basic ${btoa(`${credentials.secretId}:${credentials.secretPassword}`)}`;
  const client = createPlainClient({ baseUrl, fetch, headers: { authorization } }) as unknown as AnyClient;
  return async ({ method, path }, { body, ...params }, headers) => {
    const call = client[method.toUpperCase()];
    if (!call) throw new Error(`openapi-fetch has no ${method}`);
    const { response, data, error } = await call(path, { params, body, headers });
    return { sent: last(), response, ok: response.ok, data, error };
  };
}
