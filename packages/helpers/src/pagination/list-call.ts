import type {
  OperationHeader,
  OperationItem,
  OperationPath,
  OperationQuery,
  PaginatedPath,
  paths,
} from "@x/belvo-types";

/** What `paginate` needs of a client: `createBelvoClient` and a plain openapi-fetch client both have it. */
export interface ListClient {
  GET(
    path: "/api/institutions/",
    init: { params: { query: { page: number; page_size: number } }; signal: AbortSignal },
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

/** `Shape` without the keys that are not its own: the API ignores unknown filters and answers with everything. */
type Exactly<Shape, Given> = Shape & { [Key in keyof Given]: Key extends keyof Shape ? unknown : never };

type Slot<Name extends string, Shape, Given> = [Shape] extends [never]
  ? { readonly [N in Name]?: never }
  : Record<never, never> extends Shape
    ? { readonly [N in Name]?: Exactly<Shape, Given> }
    : { readonly [N in Name]: Exactly<Shape, Given> };

type Filters<Path extends PaginatedPath> = Omit<OperationQuery<ListOf<Path>>, "page" | "page_size">;

// A client of this toolkit sends the headers an operation insists on by itself.
type Headers<Path extends PaginatedPath> = [OperationHeader<ListOf<Path>>] extends [never]
  ? never
  : Partial<OperationHeader<ListOf<Path>>>;

/** Parameters of a list; how many rows and from where on is for the options of `paginate` to say. */
export type ListParams<
  Path extends PaginatedPath,
  Query = unknown,
  Params = unknown,
  Header = unknown,
> = Slot<"query", Filters<Path>, Query> &
  Slot<"path", OperationPath<ListOf<Path>>, Params> &
  Slot<"header", Headers<Path>, Header>;

/** What each request of a list takes besides: both are passed on to the client. */
export interface ListRequestOptions {
  /** Time for each page in milliseconds, where the client knows that option. */
  readonly timeoutMs?: number | undefined;
  /** Further headers for each page. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Second argument of a named list function: `{ query, path, header }`. */
export type ListInit<Path extends PaginatedPath, Query, Params, Header> = ListRequestOptions &
  ListParams<Path, Query, Params, Header>;

/** Second argument of a list by path: `{ params: { query, path, header } }`. */
export type PathListInit<Path extends PaginatedPath, Query, Params, Header> = ListRequestOptions &
  (Record<never, never> extends ListParams<Path>
    ? { readonly params?: ListParams<Path, Query, Params, Header> }
    : { readonly params: ListParams<Path, Query, Params, Header> });

/** The init and the options, of which the init may be left out where nothing in it is required. */
export type ListArguments<Init, Options> =
  Record<never, never> extends Init ? [init?: Init, options?: Options] : [init: Init, options?: Options];

/** A list call, whichever way it was written. */
export interface ListCall {
  readonly path: string;
  readonly params: { readonly query?: object; readonly path?: object; readonly header?: object };
  readonly rest: object;
}

/** Brings both ways to write a list call into one. Throws a `TypeError` for what only a cast can get here. */
export function toListCall(
  target: string | ListOperation<PaginatedPath>,
  init: Record<string, unknown>,
): ListCall {
  const byPath = typeof target === "string";
  const { query, path, header, ...others } = init;
  const { params = {}, ...rest } = byPath ? init : { ...others, params: { query, path, header } };
  const given = params as ListCall["params"];
  if (!byPath && target?.method !== "GET")
    throw new TypeError("`operation` must be a list function or the path of a list");
  if ("signal" in rest) throw new TypeError("`signal` belongs to the options of `paginate`, not to the call");
  for (const name of ["page", "page_size"]) {
    if (Object.hasOwn(given.query ?? {}, name)) {
      throw new TypeError(
        `\`query.${name}\` must be left out; \`pageSize\` and \`from\` are options of \`paginate\``,
      );
    }
  }
  return { path: byPath ? target : target.path, params: given, rest };
}
