import type {
  AsynchronousPath,
  OperationBody,
  OperationHeader,
  OperationPath,
  OperationQuery,
  OperationResponse,
  OperationSuccessStatus,
  paths,
} from "@x/belvo-types";
import type { ParamsSlot, RequestOptions, Slot } from "../internal/call-init.js";

/** The header that asks for the asynchronous mode. */
export const modeHeader = "X-Belvo-Request-Mode";

type Mode = typeof modeHeader;

/** The method on an asynchronous path that takes the header: `post`, or `delete` for a link. */
type MethodOf<Path extends AsynchronousPath> = {
  [Method in keyof paths[Path]]-?: [OperationHeader<paths[Path][Method]>] extends [never]
    ? never
    : Mode extends keyof OperationHeader<paths[Path][Method]>
      ? Method
      : never;
}[keyof paths[Path]];

type Asynchronous<Path extends AsynchronousPath> = paths[Path][MethodOf<Path>];

/** A function whose operation has an asynchronous mode, such as `retrieveTransactions` or `destroyLink`. */
export interface AsyncOperation<Path extends AsynchronousPath> {
  readonly method: Uppercase<MethodOf<Path> & string>;
  readonly path: Path;
}

/** What the requests need of a client: `createBelvoClient` and a plain openapi-fetch client both have it. */
export interface AsyncClient {
  POST(
    path: "/api/transactions/",
    init: { body: OperationBody<Asynchronous<"/api/transactions/">>; signal?: AbortSignal },
  ): Promise<object>;
  DELETE(
    path: "/api/links/{id}/",
    init: { params: { path: { id: string } }; signal?: AbortSignal },
  ): Promise<object>;
}

/** What an operation answers with when it does the work at once. */
export type ImmediateData<Path extends AsynchronousPath> = {
  [Status in Exclude<OperationSuccessStatus<Asynchronous<Path>>, 202>]: OperationResponse<
    Asynchronous<Path>,
    Status
  >;
}[Exclude<OperationSuccessStatus<Asynchronous<Path>>, 202>];

// The mode is set by the function; of the other headers there are none.
type AsyncParams<Path extends AsynchronousPath, Query, Params> = Slot<
  "query",
  OperationQuery<Asynchronous<Path>>,
  Query
> &
  Slot<"path", OperationPath<Asynchronous<Path>>, Params>;

/** Second argument of a named function: `{ body, query, path }`. */
export type AsyncInit<Path extends AsynchronousPath, Query, Params, Body> = RequestOptions &
  AsyncParams<Path, Query, Params> &
  Slot<"body", OperationBody<Asynchronous<Path>>, Body>;

/** Second argument of a call by path: `{ params: { query, path }, body }`. */
export type PathAsyncInit<Path extends AsynchronousPath, Query, Params, Body> = RequestOptions &
  ParamsSlot<AsyncParams<Path, Query, Params>> &
  Slot<"body", OperationBody<Asynchronous<Path>>, Body>;
