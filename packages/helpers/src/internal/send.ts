import type { CallResult } from "../errors/result.js";
import { unwrap } from "../errors/unwrap.js";

type Method = "GET" | "POST" | "PATCH" | "DELETE";
type Client = Readonly<Record<Method, (path: string, init: object) => Promise<CallResult>>>;

/**
 * Makes a call through either client; rejects with what `unwrap` throws. A plain client does not say in its
 * results what was requested, errors are told here.
 */
export async function send(
  client: object,
  method: Method,
  path: string,
  init: object,
  signal: AbortSignal | undefined,
): Promise<CallResult> {
  // Whoever calls this has checked path and init by type; a client's own generics cannot follow them here.
  const call = (client as Client)[method](path, { ...init, ...(signal && { signal }) });
  const result = call.then((answer) => ({ ...answer, request: { method, path } }));
  await unwrap(result);
  return result;
}
