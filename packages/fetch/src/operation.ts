import type { Method } from "./call-types.js";

type AnyCall = (path: string, init: object) => unknown;

/**
 * Makes the function of one operation. The static type comes from the generated declaration, which is why
 * this side of it is loose.
 */
export function operation(method: Method, path: string): never {
  const call = (
    client: Record<string, AnyCall>,
    { query, path: pathParams, header, ...init }: Record<string, unknown> = {},
  ): unknown =>
    // A client without the method is none: let it throw.
    (client[method] as AnyCall)(path, { ...init, params: { query, path: pathParams, header } });
  // `never` fits every declared operation type; the contract suite calls each one for real.
  return Object.assign(call, { method, path }) as never;
}
