import type {
  OperationBody,
  OperationError,
  OperationErrorStatus,
  OperationHeader,
  OperationPath,
  OperationQuery,
  OperationResponse,
  OperationSuccessStatus,
} from "@x/belvo-types";
import type { FixedHeaderName } from "./generated/belvo/description.js";
import type { UnexpectedBody } from "./unexpected-body.js";

/** The HTTP methods of the API. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The paths of a description that answer to one method. */
export type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends { [Key in Lowercase<M>]: unknown } ? Path : never;
}[keyof Paths];

/**
 * `Shape`, plus `never` for every key of `Given` that `Shape` does not know, at any depth; of a union, each
 * branch with its own keys. TypeScript only looks for unknown keys in object literals, not below the first
 * level of some unions, and not at all once a call is generic over them; the API ignores an unknown filter in
 * silence and answers with everything, so this looks always.
 *
 * The condition on `Given` is there for inference: it makes `Given` the argument's whole type, where the
 * mapped type alone would see one member of a union.
 */
export type Exactly<Shape, Given> = [Given] extends [never]
  ? Given
  : Shape extends unknown
    ? Shape & Known<Shape, Given>
    : never;

type Known<Shape, Given> = {
  [Key in keyof Given]: Key extends keyof Shape ? KnownBelow<Shape[Key], Given[Key]> : never;
};

// Only objects and arrays have keys to look at, and only where the description says which there are.
type KnownBelow<Shape, Given> = [Extract<Given, object>] extends [never]
  ? unknown
  : unknown extends Shape
    ? unknown
    : Exactly<Shape, Given>;

type Slot<Name extends string, Shape, Given> = [Shape] extends [never]
  ? { [N in Name]?: undefined }
  : Record<never, never> extends Shape
    ? { [N in Name]?: Exactly<Shape, Given> | undefined }
    : { [N in Name]: Exactly<Shape, Given> };

// The wrapper sends these itself where an operation insists on them.
type Header<Op> = [OperationHeader<Op>] extends [never]
  ? never
  : Omit<OperationHeader<Op>, FixedHeaderName> &
      Partial<Pick<OperationHeader<Op>, FixedHeaderName & keyof OperationHeader<Op>>>;

/** What every call takes beside the parameters and the body of its operation. */
export interface CallOptions {
  /** Ends the call, and any wait in it; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * How long the call may take in all, in milliseconds, from the request to the last byte of the answer,
   * with everything a wrapped `fetch` does in between. `Infinity` for no limit.
   *
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /** Further request headers. */
  headers?: Record<string, string> | undefined;
}

/** Parameters of an operation as a path call takes them, under `params`. */
export type Params<Op, Query, Path, Head> = Slot<"query", OperationQuery<Op>, Query> &
  Slot<"path", OperationPath<Op>, Path> &
  Slot<"header", Header<Op>, Head>;

/**
 * The parameters of the other call style. In a variable they would go unnoticed and be sent nowhere, and a
 * list without its filter answers with everything.
 */
type Misplaced<Name extends string> = { readonly [N in Name]?: undefined };

/** Second argument of a path call: `{ params: { query, path, header }, body, signal, timeoutMs }`. */
export type PathInit<Op, Query, Path, Head, Body> = CallOptions &
  Misplaced<"query" | "path" | "header"> &
  (Record<never, never> extends Params<Op, unknown, unknown, unknown>
    ? { params?: Params<Op, Query, Path, Head> | undefined }
    : { params: Params<Op, Query, Path, Head> }) &
  Slot<"body", OperationBody<Op>, Body>;

/** Second argument of a named function: `{ query, path, header, body, signal, timeoutMs }`. */
export type OperationInit<Op, Query, Path, Head, Body> = CallOptions &
  Misplaced<"params"> &
  Params<Op, Query, Path, Head> &
  Slot<"body", OperationBody<Op>, Body>;

/** `[init?]` where nothing in it is required, `[init]` otherwise. */
export type Arguments<Init> = Record<never, never> extends Init ? [init?: Init] : [init: Init];

/** Which operation a result belongs to: method and path template. */
export interface RequestInfo {
  readonly method: Method;
  readonly path: string;
}

interface Answer {
  /** The response as it came; its body has been read. `response.status` is any number the server sent. */
  readonly response: Response;
  readonly request: RequestInfo;
}

/** A declared 2xx answer with its body; `data` is `undefined` where the answer had none. */
export type Success<Op> = {
  [Status in OperationSuccessStatus<Op>]: Answer & {
    readonly ok: true;
    readonly status: Status;
    readonly data: OperationResponse<Op, Status>;
    readonly error?: undefined;
  };
}[OperationSuccessStatus<Op>];

/**
 * Any other answer. `error` is the parsed body, or an {@link UnexpectedBody} when it was not JSON.
 * A status that the description does not declare still arrives here; `response.status` has it as a number.
 */
export type Failure<Op> = {
  [Status in OperationErrorStatus<Op>]: Answer & {
    readonly ok: false;
    readonly status: Status;
    readonly error: OperationResponse<Op, Status> | UnexpectedBody;
    readonly data?: undefined;
  };
}[OperationErrorStatus<Op>];

/** What a call resolves to. Narrow by `ok`, then by `status`. */
export type Result<Op> = Success<Op> | Failure<Op>;

/** Error body of an operation, over all its declared statuses. */
export type ResultError<Op> = OperationError<Op> | UnexpectedBody;
