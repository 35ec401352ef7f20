import type { paths } from "@x/belvo-types";
import type { Middleware } from "openapi-fetch";
import type { Arguments, Method, OperationInit, PathInit, PathsWith, Result } from "./call-types.js";

type Operation<Paths, Path extends keyof Paths, M extends Method> = Paths[Path] extends {
  [Key in Lowercase<M>]: infer Op;
}
  ? Op
  : never;

/** A call by path, for one method. */
export type PathCall<Paths, M extends Method> = <
  Path extends PathsWith<Paths, M>,
  Query,
  Params,
  Header,
  Body,
>(
  path: Path,
  // One tuple a path: of a wrong path the compiler then says so, and not that arguments are missing.
  ...init: Path extends unknown
    ? Arguments<PathInit<Operation<Paths, Path, M>, Query, Params, Header, Body>>
    : never
) => Promise<Result<Operation<Paths, Path, M>>>;

/** The calls of an API by method and path, over any openapi-typescript `paths`. */
export interface ApiClient<Paths> {
  readonly GET: PathCall<Paths, "GET">;
  readonly POST: PathCall<Paths, "POST">;
  readonly PUT: PathCall<Paths, "PUT">;
  readonly PATCH: PathCall<Paths, "PATCH">;
  readonly DELETE: PathCall<Paths, "DELETE">;
  /** Adds openapi-fetch middleware. Retry and timeouts do not belong here: wrap `fetch` instead. */
  readonly use: (...middleware: Middleware[]) => void;
  /** Removes middleware added with `use`. */
  readonly eject: (...middleware: Middleware[]) => void;
}

/** The Belvo API by method and path. */
export type BelvoClient = ApiClient<paths>;

/** An operation as a function. `method` and `path` say which one it is. */
export interface OperationFunction<Paths, M extends Method, Path extends PathsWith<Paths, M>> {
  <Query, Params, Header, Body>(
    client: ApiClient<Paths>,
    ...init: Arguments<OperationInit<Operation<Paths, Path, M>, Query, Params, Header, Body>>
  ): Promise<Result<Operation<Paths, Path, M>>>;
  readonly method: M;
  readonly path: Path;
}

/** An operation of the Belvo API as a function. */
export type BelvoOperation<M extends Method, Path extends PathsWith<paths, M>> = OperationFunction<
  paths,
  M,
  Path
>;
