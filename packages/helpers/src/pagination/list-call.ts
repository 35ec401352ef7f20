import type {
  OperationHeader,
  OperationItem,
  OperationPath,
  OperationQuery,
  PaginatedPath,
  paths,
} from "@x/belvo-types";
import { type Call, type ParamsSlot, type RequestOptions, type Slot, toCall } from "../internal/call-init.js";
import { check } from "../internal/check.js";

/** What `paginate` needs of a client: `createBelvoClient` and a plain openapi-fetch client both have it. */
export interface ListClient {
  GET(
    path: "/api/institutions/",
    init: { params: { query: { page: number; page_size: number } }; signal?: AbortSignal },
  ): Promise<object>;
}

/** A named list function, such as `listAccounts`. */
export interface ListOperation<Path extends PaginatedPath> {
  readonly method: "GET";
  readonly path: Path;
}

type ListOf<Path extends PaginatedPath> = paths[Path]["get"];

/** A row of the list at a path. Where a schema may be null as a field, it is not as a row. */
export type ListItem<Path extends PaginatedPath> = NonNullable<OperationItem<ListOf<Path>>>;

type Filters<Path extends PaginatedPath> = Omit<OperationQuery<ListOf<Path>>, "page" | "page_size">;

/** A client that sends the version by itself, where the API insists on one, as `createBelvoClient` makes them. */
interface VersionedClient {
  GET(
    path: "/payments/br/payment-authorizations/",
    init: { params: { query: { page: number; page_size: number } }; signal?: AbortSignal },
  ): Promise<object>;
}

type Headers<Client, Path extends PaginatedPath> = [OperationHeader<ListOf<Path>>] extends [never]
  ? never
  : Client extends VersionedClient
    ? Partial<OperationHeader<ListOf<Path>>>
    : OperationHeader<ListOf<Path>>;

type ListParams<Client, Path extends PaginatedPath, Query, Params, Header> = Slot<
  "query",
  Filters<Path>,
  Query
> &
  Slot<"path", OperationPath<ListOf<Path>>, Params> &
  Slot<"header", Headers<Client, Path>, Header>;

/** Second argument of a named list function: `{ query, path, header }`. */
export type ListInit<Client, Path extends PaginatedPath, Query, Params, Header> = RequestOptions &
  ListParams<Client, Path, Query, Params, Header>;

/** Second argument of a list by path: `{ params: { query, path, header } }`. */
export type PathListInit<Client, Path extends PaginatedPath, Query, Params, Header> = RequestOptions &
  ParamsSlot<ListParams<Client, Path, Query, Params, Header>>;

/** The init and the options, of which the init may be left out where nothing in it is required. */
export type ListArguments<Init, Options> =
  Record<never, never> extends Init ? [init?: Init, options?: Options] : [init: Init, options?: Options];

/** Brings both ways to write a list call into one. Throws a `TypeError` for what only a cast can get here. */
export function toListCall(
  target: string | ListOperation<PaginatedPath>,
  init: Readonly<Record<string, unknown>>,
): Call {
  const call = toCall(target, "GET", init);
  for (const name of ["page", "page_size"]) {
    const isGiven = Object.hasOwn(call.params.query ?? {}, name);
    check(!isGiven, `query.${name}`, "left out: use `pageSize` and `from`");
  }
  return call;
}
