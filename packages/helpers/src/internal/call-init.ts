import { check } from "./check.js";

/**
 * `Shape`, plus `never` for every key of `Given` that it does not know, also where `Given` is the type of a
 * variable. The API ignores what it does not know: a filter that does not exist returns everything.
 */
export type Exactly<Shape, Given> = Shape & {
  [Key in keyof Given]: Key extends (Shape extends unknown ? keyof Shape : never) ? unknown : never;
};

/** A property that is required if anything in it is, and absent if there is nothing to give. */
export type Slot<Name extends string, Shape, Given> = [Shape] extends [never]
  ? { readonly [N in Name]?: never }
  : Record<never, never> extends Shape
    ? { readonly [N in Name]?: Exactly<Shape, Given> }
    : { readonly [N in Name]: Exactly<Shape, Given> };

/** `params`, required if anything in it is. */
export type ParamsSlot<Params> =
  Record<never, never> extends Params ? { readonly params?: Params } : { readonly params: Params };

/** What requests take besides the parameters; both are passed on to the client. */
export interface RequestOptions {
  /** Time for each request in milliseconds, where the client knows that option. */
  readonly timeoutMs?: number | undefined;
  /** Further headers for each request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A call, whichever way it was written. */
export interface Call {
  readonly path: string;
  readonly params: { readonly query?: object; readonly path?: object; readonly header?: object };
  readonly rest: Readonly<Record<string, unknown>>;
}

/**
 * Brings the two ways to write a call into one: `(operation, { query, path, header })` and
 * `(path, { params: { query, path, header } })`. Throws a `TypeError` naming `operation` if it is of another
 * method, and naming `signal` if that is among the parameters and not among the options.
 */
export function toCall(
  target: string | { readonly method: string; readonly path: string },
  method: string,
  init: Readonly<Record<string, unknown>>,
): Call {
  const byPath = typeof target === "string";
  const fits = byPath || target?.method === method;
  check(fits, "operation", `the path or function of a ${method} operation`);
  check(!init.signal, "signal", "left out of the call: it is an option");
  const { query, path, header, ...others } = init;
  const { params = {}, ...rest } = byPath ? init : { ...others, params: { query, path, header } };
  return { path: byPath ? target : target.path, params: params as Call["params"], rest };
}
